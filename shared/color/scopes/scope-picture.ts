import { rgbaImage, type RgbaImage } from "../../basics/rgba-image";

/** Every so many-th pixel of a picture, so that no side is longer than `longPx`: its own colours, unmixed, as scopes want them. The picture itself where it is small enough. */
export function scopePicture(image: RgbaImage, longPx: number): RgbaImage {
  const stride = Math.ceil(Math.max(image.widthPx, image.heightPx) / longPx);
  if (stride <= 1) return image;
  const widthPx = Math.ceil(image.widthPx / stride);
  const heightPx = Math.ceil(image.heightPx / stride);
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const from = (y * stride * image.widthPx + x * stride) * 4;
      data.set(image.data.subarray(from, from + 4), (y * widthPx + x) * 4);
    }
  }
  return rgbaImage(widthPx, heightPx, data);
}
