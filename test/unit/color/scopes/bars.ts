import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";

/** Upright bars of equal width, each of one colour (bytes). */
export function barsOf(colors: readonly (readonly [number, number, number])[], barPx = 8, heightPx = 6): RgbaImage {
  const widthPx = colors.length * barPx;
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let pixel = 0; pixel < widthPx * heightPx; pixel++) data.set([...colors[Math.floor((pixel % widthPx) / barPx)]!, 255], pixel * 4);
  return rgbaImage(widthPx, heightPx, data);
}

/** 75 % bars: white, yellow, cyan, green, magenta, red, blue. */
export const BARS = barsOf([
  [191, 191, 191],
  [191, 191, 0],
  [0, 191, 191],
  [0, 191, 0],
  [191, 0, 191],
  [191, 0, 0],
  [0, 0, 191],
]);
