import type { SeededRandom } from "../../../scripts/bench/match/seeded-random";
import { floatFrame, type FloatFrame } from "../../../shared/effects/float-frame";

/** Noise: colors over a range, a third of the pixels opaque, a third clear, a third in between. */
export function randomFrame({ uniform }: SeededRandom, widthPx: number, heightPx: number, [least, most]: readonly [number, number] = [0, 1]): FloatFrame {
  const frame = floatFrame(widthPx, heightPx);
  for (let at = 0; at < frame.data.length; at += 4) {
    for (let channel = 0; channel < 3; channel++) frame.data[at + channel] = uniform(least, most);
    frame.data[at + 3] = Math.min(1, Math.max(0, uniform(-1, 2)));
  }
  return frame;
}
