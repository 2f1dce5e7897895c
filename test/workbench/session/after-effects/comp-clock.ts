import { frameAt, frameRateFromFps, framesPerSecond, frameStart, type FrameRate } from "../../../../shared/time/frame-rate";
import type { Ticks } from "../../../../shared/time/ticks";
import type { CompState } from "../../../hosts/after-effects/state/project-state";

/** The exact rate behind the number that the host keeps. */
export function compRate({ frameRate }: Pick<CompState, "frameRate">): FrameRate {
  return frameRateFromFps(frameRate);
}

/** The beginning of the frame nearest to a time that the host counts in seconds. */
export function ticksOfSeconds(comp: Pick<CompState, "frameRate">, seconds: number): Ticks {
  return frameStart(Math.round(seconds * comp.frameRate), compRate(comp));
}

/** The time in seconds, as the host counts it, of the frame that is on screen at this moment. */
export function frameSeconds(comp: Pick<CompState, "frameRate">, at: Ticks): number {
  const rate = compRate(comp);
  return frameAt(at, rate) / framesPerSecond(rate);
}
