import type { HostProfile } from "../host-profile";
import { LUMETRI_IN_AFTER_EFFECTS } from "./lumetri-addresses";

/** In ExtendScript 16 calls had returned when 7 of their files were there (a public user of the call, 26.3); a render of many layers takes longer still. */
const FRAME_FILE_TIMEOUT_MS = 20_000;
const FRAME_POLL_MS = 60;

/** What is assumed of After Effects 27; a host check replaces it by what was measured. */
export function afterEffectsProfile(): HostProfile {
  return {
    app: "after-effects",
    can: { stringOuts: false, transcripts: false, playing: false, clipMarkers: "timeline", clipAlone: { undoSteps: 2 }, noticesWork: true },
    steps: { visibility: "one-group", maxActions: 10_000 },
    pauseBetweenStepsMs: 0,
    frames: { formats: ["png"], fileTimeoutMs: FRAME_FILE_TIMEOUT_MS, pollMs: FRAME_POLL_MS },
    lumetri: LUMETRI_IN_AFTER_EFFECTS,
    calibrated: false,
  };
}
