import type { HostProfile } from "../host-profile";
import { LUMETRI_26_3 } from "./lumetri-addresses";

/** 53 clips with ten actions a transaction went well, fifty hung the host (measured on 26.3.2 by a public bridge). */
const MAX_ACTIONS = 10;

/** 355 ms between transactions held on a project of 216 clips where 205 ms crashed twice (same source). */
const PAUSE_MS = 350;

/** Frames took up to 8.4 s and came up to 0.3 s after the promise (measured on 26.3.2); under load they never came. */
const FRAME_FILE_TIMEOUT_MS = 3000;
const FRAME_POLL_MS = 60;

/** The cautious figures for a Premiere of this version; a host check replaces them by measured ones. */
export function premiereProfile(version: string): HostProfile {
  return {
    app: "premiere",
    can: { stringOuts: true, transcripts: true, playing: true, clipMarkers: "bin", clipAlone: null, noticesWork: false },
    steps: { visibility: "start-state", maxActions: MAX_ACTIONS },
    pauseBetweenStepsMs: PAUSE_MS,
    frames: { formats: formatsOf(version), fileTimeoutMs: FRAME_FILE_TIMEOUT_MS, pollMs: FRAME_POLL_MS },
    lumetri: LUMETRI_26_3,
    calibrated: false,
  };
}

/** On 26.2.2 only .jpg was seen to work (public plugin); later builds write what they are asked for. */
function formatsOf(version: string): HostProfile["frames"]["formats"] {
  return version.startsWith("26.2") ? ["jpg", "png", "bmp"] : ["png", "bmp", "jpg"];
}
