import type { RgbaImage } from "../../../../shared/basics/rgba-image";
import { cielabFromSrgb } from "../../../../shared/colorimetry/cielab";
import { deltaE2000 } from "../../../../shared/colorimetry/delta-e-2000";

/** How far two pictures of one size lie apart for the eye: CIEDE2000 over mid grey, and the mean difference of alpha in bytes. */
export type VisibleDifference = { readonly mean: number; readonly p95: number; readonly alpha: number };

const MID_GREY = 0.5;

/** Compares what is seen: clear parts show mid grey. */
export function visibleDifference(one: RgbaImage, two: RgbaImage): VisibleDifference {
  const differences: number[] = [];
  let alpha = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    differences.push(deltaE2000(labOver(one.data, at), labOver(two.data, at)));
    alpha += Math.abs(one.data[at + 3]! - two.data[at + 3]!);
  }
  differences.sort((a, b) => a - b);
  const count = differences.length;
  return { mean: differences.reduce((sum, each) => sum + each, 0) / count, p95: differences[Math.min(count - 1, Math.floor(0.95 * count))]!, alpha: alpha / count };
}

function labOver(data: Uint8ClampedArray, at: number) {
  const alpha = data[at + 3]! / 255;
  const over = (byte: number) => (byte / 255) * alpha + MID_GREY * (1 - alpha);
  return cielabFromSrgb(over(data[at]!), over(data[at + 1]!), over(data[at + 2]!));
}
