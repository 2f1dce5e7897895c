import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { cielabFromSrgb } from "../../../shared/colorimetry/cielab";
import { deltaE2000 } from "../../../shared/colorimetry/delta-e-2000";

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

function labAt(data: Uint8ClampedArray, at: number): ReturnType<typeof cielabFromSrgb> {
  return cielabFromSrgb(data[at]! / 255, data[at + 1]! / 255, data[at + 2]! / 255);
}
