import { rgbaImage, type RgbaImage } from "../../../../../shared/basics/rgba-image";
import { numberAt } from "../parameter-value-at";
import type { EffectKernel } from "./effect-kernel";

/** Box passes whose sum stands for a Gaussian (central limit). */
const PASSES = 3;

/**
 * Gaussian Blur over "Blurriness" (layer pixels, taken as twice the sigma: simulated), as three box blurs each way with the edge pixels repeated.
 * Both directions always; alpha is blurred like a colour.
 */
export const gaussianBlur: EffectKernel = (image, component, { at, scale }) => {
  return boxBlurred(image, (numberAt(component, "Blurriness", at, 0) * scale) / 2);
};

/** The picture blurred to this sigma (picture pixels). */
export function boxBlurred(image: RgbaImage, sigma: number): RgbaImage {
  const radius = Math.round((Math.sqrt((12 * sigma * sigma) / PASSES + 1) - 1) / 2);
  if (radius < 1) return image;
  const { widthPx, heightPx } = image;
  let data = image.data;
  for (let pass = 0; pass < PASSES; pass++) {
    data = boxBlur(data, radius, { lines: heightPx, lineStride: widthPx * 4, length: widthPx, stride: 4 });
    data = boxBlur(data, radius, { lines: widthPx, lineStride: 4, length: heightPx, stride: widthPx * 4 });
  }
  return rgbaImage(widthPx, heightPx, data);
}

type Lines = { readonly lines: number; readonly lineStride: number; readonly length: number; readonly stride: number };

function boxBlur(source: Uint8ClampedArray, radius: number, { lines, lineStride, length, stride }: Lines): Uint8ClampedArray {
  const blurred = new Uint8ClampedArray(source.length);
  const window = 2 * radius + 1;
  for (let line = 0; line < lines; line++) {
    for (let channel = 0; channel < 4; channel++) {
      const start = line * lineStride + channel;
      const value = (index: number): number => source[start + Math.min(length - 1, Math.max(0, index)) * stride]!;
      let sum = 0;
      for (let index = -radius; index <= radius; index++) sum += value(index);
      for (let index = 0; index < length; index++) {
        blurred[start + index * stride] = sum / window;
        sum += value(index + radius + 1) - value(index - radius);
      }
    }
  }
  return blurred;
}
