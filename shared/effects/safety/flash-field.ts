import type { RgbaImage } from "../../basics/rgba-image";
import { LIGHT_OF_BYTE } from "../../colorimetry/light-of-byte";

/** Most cells a frame is divided into; where it has fewer pixels, a cell is a pixel. Cells average out grain, which WCAG does not count (balanced detail below 0.1 degree). */
const MOST_COLUMNS = 64;
const MOST_ROWS = 36;

/** A frame as flashes are counted on it, cell by cell, row by row. */
export type FlashField = {
  /** Relative luminance 0-1 (WCAG 2.2; 1 stands for the 200 cd/m2 of BT.1702's SDR screen). */
  readonly luminance: Float32Array;
  /** (R - G - B) x 320 of linear light, 0 where that is negative (WCAG 2.2, red flash). */
  readonly red: Float32Array;
  /** 1 where R / (R + G + B) of linear light is 0.8 or more. */
  readonly isSaturatedRed: Uint8Array;
};

/** WCAG 2.2: share of red from which a colour is a saturated red. */
const SATURATED_RED = 0.8;

/** Averages a frame in cells, in linear light; transparent parts are black. Throws a RangeError for a frame without pixels. */
export function flashField({ widthPx, heightPx, data }: RgbaImage): FlashField {
  if (widthPx === 0 || heightPx === 0) throw new RangeError("A frame without pixels has no flashes to count.");
  const columns = Math.min(MOST_COLUMNS, widthPx);
  const rows = Math.min(MOST_ROWS, heightPx);
  const cells = columns * rows;
  const sums = new Float64Array(cells * 4);
  const columnOf = Uint16Array.from({ length: widthPx }, (_, x) => Math.floor((x * columns) / widthPx));
  for (let y = 0, at = 0; y < heightPx; y++) {
    const row = Math.floor((y * rows) / heightPx) * columns;
    for (let x = 0; x < widthPx; x++, at += 4) {
      const cover = data[at + 3]! / 255;
      const cell = (row + columnOf[x]!) * 4;
      sums[cell]! += LIGHT_OF_BYTE[data[at]!]! * cover;
      sums[cell + 1]! += LIGHT_OF_BYTE[data[at + 1]!]! * cover;
      sums[cell + 2]! += LIGHT_OF_BYTE[data[at + 2]!]! * cover;
      sums[cell + 3]!++;
    }
  }
  const field = { luminance: new Float32Array(cells), red: new Float32Array(cells), isSaturatedRed: new Uint8Array(cells) };
  for (let cell = 0; cell < cells; cell++) {
    const pixels = sums[cell * 4 + 3]!;
    const r = sums[cell * 4]! / pixels;
    const g = sums[cell * 4 + 1]! / pixels;
    const b = sums[cell * 4 + 2]! / pixels;
    field.luminance[cell] = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    field.red[cell] = Math.max(0, r - g - b) * 320;
    field.isSaturatedRed[cell] = r > 0 && r / (r + g + b) >= SATURATED_RED ? 1 : 0;
  }
  return field;
}
