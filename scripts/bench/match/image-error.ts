import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { cielabFromSrgb } from "../../../shared/color/spaces/cielab";
import { deltaE2000 } from "../../../shared/color/spaces/delta-e-2000";

/** Mean CIEDE2000 over all pixels of two pictures of the same size (every second pixel each way, which is plenty for a mean). */
export function imageError(one: RgbaImage, two: RgbaImage): number {
  let sum = 0;
  let count = 0;
  for (let y = 0; y < one.heightPx; y += 2) {
    for (let x = 0; x < one.widthPx; x += 2) {
      const at = (y * one.widthPx + x) * 4;
      sum += deltaE2000(labAt(one.data, at), labAt(two.data, at));
      count++;
    }
  }
  return sum / count;
}

/** The value below which `share` (0..1) of the numbers lie; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, two) => one - two);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

function labAt(data: Uint8ClampedArray, at: number): ReturnType<typeof cielabFromSrgb> {
  return cielabFromSrgb(data[at]! / 255, data[at + 1]! / 255, data[at + 2]! / 255);
}
