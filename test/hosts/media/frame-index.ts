import { frameAt, frameStart } from "../../../shared/time/frame-rate";
import { TICKS_PER_SECOND, type Ticks } from "../../../shared/time/ticks";
import type { MediaState } from "./media-state";

/** How long Premiere says a still is: 12 hours (measured by third parties). */
export const STILL_DURATION: Ticks = 43_200n * TICKS_PER_SECOND;

/** Number of the frame on screen `at` this time from the start of the media; before and after the media its first and last frame. Stills have frame 0 only. */
export function frameIndex(media: MediaState, at: Ticks): number {
  return media.still ? 0 : Math.min(lastFrame(media), Math.max(0, frameAt(at, media.frameRate)));
}

function lastFrame({ duration, frameRate }: MediaState): number {
  const whole = frameAt(duration, frameRate);
  return Math.max(0, frameStart(whole, frameRate) === duration ? whole - 1 : whole);
}
