import { TICKS_PER_SECOND, type Ticks } from "../../../../shared/time/ticks";
import type { TrackItemState } from "../state/project-state";

/** In and out points of retimed clips are cut to whole ticks, which can fall just short of a frame; this much is forgiven. */
const FORGIVEN: Ticks = TICKS_PER_SECOND / 1_000_000n;

/**
 * Media time of what a track item shows `at` a time of its sequence (the source clock, in which its keyframes are placed):
 * speed * (in + at - start), as measured on Premiere 26 by third parties. A reversed item runs the same stretch from its end (simulated):
 * its first frame is the last of the stretch.
 */
export function sourceTime(item: TrackItemState, at: Ticks): Ticks {
  const played = at - item.range.start;
  const retimed = item.reversed ? item.source.end - 1n - played : item.source.start + played;
  if (item.speed === 1) return retimed;
  return BigInt(Math.round(Number(retimed) * item.speed)) + (item.reversed ? 0n : FORGIVEN);
}
