import type { RgbaImage } from "../../basics/rgba-image";

/** How often each level of each channel stands in each column of a picture: `counts[(channel * columns + column) * 256 + level]`, channels red, green, blue, levels 0..255 (0..100 %). */
export type Parade = { readonly columns: number; readonly counts: Uint32Array };

/** Levels worth a line, in percent of the signal: full-range display-encoded bytes, 0 is black and 100 white. */
export const PARADE_LINES = [0, 25, 50, 75, 100];

const LEVELS = 256;

/** The RGB parade of a picture, `columns` wide a channel (or the picture's width, where that is less); alpha is ignored. */
export function measureParade({ widthPx, heightPx, data }: RgbaImage, columns: number): Parade {
  const wide = Math.max(1, Math.min(columns, widthPx));
  const counts = new Uint32Array(3 * wide * LEVELS);
  for (let row = 0; row < heightPx; row++) {
    for (let x = 0; x < widthPx; x++) {
      const column = Math.floor((x * wide) / widthPx);
      for (let channel = 0; channel < 3; channel++) {
        const at = (channel * wide + column) * LEVELS + data[(row * widthPx + x) * 4 + channel]!;
        counts[at] = counts[at]! + 1;
      }
    }
  }
  return { columns: wide, counts };
}
