import type { RgbaImage } from "../../basics/rgba-image";
import { isNeutral, type BasicCorrection } from "./basic-correction";
import { BUILT_IN_RESPONSE } from "../response/built-in-response";
import type { SliderResponse } from "../response/slider-response";

/**
 * The picture as it would look with this correction, rounded to bytes; alpha is kept. At NEUTRAL_CORRECTION every byte is the same.
 * A preview: it is as true to the host as `response` is.
 */
export function renderBasicCorrection(image: RgbaImage, correction: BasicCorrection, response: SliderResponse = BUILT_IN_RESPONSE): RgbaImage {
  const bytes = new Uint8ClampedArray(image.data);
  if (isNeutral(correction)) return { ...image, data: bytes };
  const pixels = bytes.length / 4;
  const colors = new Float64Array(pixels * 3);
  for (let pixel = 0; pixel < pixels; pixel++) {
    colors[pixel * 3] = bytes[pixel * 4]! / 255;
    colors[pixel * 3 + 1] = bytes[pixel * 4 + 1]! / 255;
    colors[pixel * 3 + 2] = bytes[pixel * 4 + 2]! / 255;
  }
  response.transformFor(correction)(colors, colors);
  for (let pixel = 0; pixel < pixels; pixel++) {
    bytes[pixel * 4] = colors[pixel * 3]! * 255;
    bytes[pixel * 4 + 1] = colors[pixel * 3 + 1]! * 255;
    bytes[pixel * 4 + 2] = colors[pixel * 3 + 2]! * 255;
  }
  return { ...image, data: bytes };
}
