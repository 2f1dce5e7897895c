import type { RgbaImage } from "../../basics/rgba-image";
import type { PixelArea } from "./content-area";
import type { PlaneSize } from "./resize-plane";

/** Codecs and scaling leave opaque pixels a little short of 255; less than this is something else shining through. */
const OPAQUE_FROM = 250;

/** Is the pixel at this byte there, wholly? What shines through a clear one is not this picture. */
export function isOpaque(data: Uint8ClampedArray, at: number): boolean {
  return data[at + 3]! >= OPAQUE_FROM;
}

/** For each pixel of `area` at another size: 255 where any of what it is made of is clear or half clear, else 0; null for a picture without such pixels. */
export function clearPlaces(image: RgbaImage, area: PixelArea, size: PlaneSize): Uint8Array | null {
  const { data, widthPx } = image;
  let places: Uint8Array | null = null;
  for (let y = 0; y < area.heightPx; y++) {
    for (let x = 0; x < area.widthPx; x++) {
      if (isOpaque(data, ((area.top + y) * widthPx + area.left + x) * 4)) continue;
      places ??= new Uint8Array(size.widthPx * size.heightPx);
      places[scaled(y, area.heightPx, size.heightPx) * size.widthPx + scaled(x, area.widthPx, size.widthPx)] = 255;
    }
  }
  return places;
}

function scaled(position: number, from: number, to: number): number {
  return Math.min(to - 1, Math.floor((position * to) / from));
}
