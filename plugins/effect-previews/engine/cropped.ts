import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import type { Crop } from "./preview-jobs";

/** The part of a picture; what of the crop lies outside is left away. */
export function cropped(image: RgbaImage, crop: Crop): RgbaImage {
  const left = Math.max(0, crop.leftPx);
  const top = Math.max(0, crop.topPx);
  const widthPx = Math.max(1, Math.min(image.widthPx, crop.leftPx + crop.widthPx) - left);
  const heightPx = Math.max(1, Math.min(image.heightPx, crop.topPx + crop.heightPx) - top);
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let y = 0; y < heightPx; y++) {
    const start = ((top + y) * image.widthPx + left) * 4;
    data.set(image.data.subarray(start, start + widthPx * 4), y * widthPx * 4);
  }
  return rgbaImage(widthPx, heightPx, data);
}
