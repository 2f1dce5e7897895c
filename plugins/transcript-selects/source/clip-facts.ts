import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { FRAME_RATES } from "../../../shared/time/frame-rate";
import type { PanelClip } from "./panel-clip";

/** All that engines know of a clip, but its words: those stay where they were read. */
export type ClipFacts = Omit<SpokenClip, "transcript">;

/** What has no pictures has no frames; its times are then shown and cut as at 25 fps. */
const SOUND_ONLY = FRAME_RATES["25"];

/** A clip as engines know it. */
export function clipFacts({ mediaId, name, bin, recordedOn, frameRate, counting, mediaStart, duration, mediaPath }: PanelClip): ClipFacts {
  return { mediaId, name, bin, recordedOn, source: { frameRate: frameRate ?? SOUND_ONLY, counting, mediaStart, duration, mediaPath } };
}
