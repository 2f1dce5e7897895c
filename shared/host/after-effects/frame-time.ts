import { frameAt, frameRateFromFps, ticksPerFrame } from "../../time/frame-rate";
import { formatTimecode } from "../../time/timecode";
import type { Ticks } from "../../time/ticks";
import { compTime } from "./layer-clock";

/** A time that came from the host as floating seconds may lie a hair before its frame: a hundredth of one. */
const HAIRS_PER_FRAME = 100n;

/**
 * The seconds that a frame begins at, for saveFrameToPng, and its timecode as the composition shows it. The seconds count from the composition's own
 * start, as all times of the module do: `displayStartTime` is what the display begins with, and no part of them (simulated; the page says "seconds" only).
 */
export function frameTime(comp: AfterEffectsUXP.CompItem, at: Ticks): { readonly seconds: number; readonly timecode: string } {
  const rate = frameRateFromFps(comp.frameRate);
  const frame = frameAt(at + ticksPerFrame(rate) / HAIRS_PER_FRAME, rate);
  const shown = at + ticksPerFrame(rate) / HAIRS_PER_FRAME + compTime(comp.displayStartTime, rate);
  return { seconds: (frame * rate.denominator) / rate.numerator, timecode: formatTimecode(shown, rate, comp.dropFrame ? "drop" : "non-drop") };
}
