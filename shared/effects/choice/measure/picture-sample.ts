import type { RgbaImage } from "../../../basics/rgba-image";
import { cielabFromBytes, type Cielab } from "../../../colorimetry/cielab";

/** Columns and rows of cells that a picture is compared by. */
export const GRID = { columns: 16, rows: 9 } as const;

/** Samples a cell has in each direction: 1296 in a picture, few enough to measure a tile in a few milliseconds. */
const PER_CELL = 3;

/** Columns and rows of samples in a picture. */
export const SAMPLE_COLUMNS = GRID.columns * PER_CELL;
export const SAMPLE_ROWS = GRID.rows * PER_CELL;

/** Single pixels at even distances, row by row: the picture's own, never averages, so that grain and edges stay what they are. */
export type PictureSample = {
  readonly colors: readonly Cielab[];
  /** What a viewer shows of each pixel, R, G, B 0-255 in turn: over black. */
  readonly shown: Uint8ClampedArray;
};

/** Samples a picture of any size; smaller ones repeat pixels. Throws a RangeError for a picture without pixels. */
export function samplePicture({ widthPx, heightPx, data }: RgbaImage): PictureSample {
  if (widthPx === 0 || heightPx === 0) throw new RangeError("A picture without pixels cannot be measured.");
  const count = SAMPLE_COLUMNS * SAMPLE_ROWS;
  const shown = new Uint8ClampedArray(count * 3);
  const colors: Cielab[] = [];
  for (let sample = 0; sample < count; sample++) {
    const x = Math.floor((((sample % SAMPLE_COLUMNS) + 0.5) * widthPx) / SAMPLE_COLUMNS);
    const y = Math.floor(((Math.floor(sample / SAMPLE_COLUMNS) + 0.5) * heightPx) / SAMPLE_ROWS);
    const place = (y * widthPx + x) * 4;
    const cover = data[place + 3]! / 255;
    for (let channel = 0; channel < 3; channel++) shown[sample * 3 + channel] = data[place + channel]! * cover;
    colors.push(cielabFromBytes(shown[sample * 3]!, shown[sample * 3 + 1]!, shown[sample * 3 + 2]!));
  }
  return { colors, shown };
}

/** L* of all colours, darkest first. */
export function sortedLightness(colors: readonly Cielab[]): Float32Array {
  const lights = new Float32Array(colors.length);
  for (let at = 0; at < lights.length; at++) lights[at] = colors[at]!.l;
  return lights.sort();
}

/** The cell of the grid, row by row, in which a sample lies. */
export function cellOf(sample: number): number {
  const column = Math.floor((sample % SAMPLE_COLUMNS) / PER_CELL);
  return Math.floor(sample / SAMPLE_COLUMNS / PER_CELL) * GRID.columns + column;
}
