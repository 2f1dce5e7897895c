import { isOpaque } from "./clear-places";
import type { RgbaImage } from "../../basics/rgba-image";

/** Luma that varies less than this over a whole frame (0..255, standard deviation) shows nothing: black, white, flat, a fade's end. */
const LEAST_CONTRAST = 2;
const SAMPLES = 4096;

/** Is there nothing to see in this frame: no pixels, clear ones, or one flat tone? */
export function isFeatureless({ data }: RgbaImage): boolean {
  const pixels = data.length / 4;
  const stride = Math.max(1, Math.floor(pixels / SAMPLES));
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let pixel = 0; pixel < pixels; pixel += stride) {
    const at = pixel * 4;
    if (!isOpaque(data, at)) continue;
    const luma = 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
    count++;
    sum += luma;
    squares += luma * luma;
  }
  if (count === 0) return true;
  return Math.max(0, squares / count - (sum / count) ** 2) < LEAST_CONTRAST * LEAST_CONTRAST;
}
