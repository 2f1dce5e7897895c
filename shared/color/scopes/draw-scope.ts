import { rgbaImage, type RgbaImage } from "../../basics/rgba-image";
import type { Parade } from "./parade";
import type { Vectorscope } from "./vectorscope";

type Trace = readonly [number, number, number];

const CHANNEL_TRACES: readonly Trace[] = [
  [255, 92, 92],
  [96, 220, 110],
  [112, 160, 255],
];
const CHROMA_TRACE: Trace = [225, 225, 225];
const LEVELS = 256;
/** A cell that holds this many times its even share is drawn at full strength. */
const FULL_AT = 6;
/** The faintest trace: one pixel must be seen. */
const FAINTEST = 0.25;

/** The parade as a picture of three times its columns by 256: red, green, blue side by side, 100 % in the top row, transparent where nothing is. */
export function drawParade({ columns, counts }: Parade): RgbaImage {
  const widthPx = 3 * columns;
  const data = new Uint8ClampedArray(widthPx * LEVELS * 4);
  const full = (FULL_AT * total(counts)) / (widthPx * LEVELS);
  for (let column = 0; column < widthPx; column++) {
    const trace = CHANNEL_TRACES[Math.floor(column / columns)]!;
    for (let level = 0; level < LEVELS; level++) drawCell(data, (LEVELS - 1 - level) * widthPx + column, counts[column * LEVELS + level]!, full, trace);
  }
  return rgbaImage(widthPx, LEVELS, data);
}

/** The vectorscope as a picture, one pixel a cell, transparent where nothing is. */
export function drawVectorscope({ size, counts }: Vectorscope): RgbaImage {
  const data = new Uint8ClampedArray(size * size * 4);
  const full = (FULL_AT * total(counts)) / (size * size);
  counts.forEach((count, cell) => drawCell(data, cell, count, full, CHROMA_TRACE));
  return rgbaImage(size, size, data);
}

function drawCell(data: Uint8ClampedArray, cell: number, count: number, full: number, trace: Trace): void {
  if (count === 0) return;
  data.set(trace, cell * 4);
  data[cell * 4 + 3] = 255 * Math.min(1, FAINTEST + (1 - FAINTEST) * Math.sqrt(count / full));
}

function total(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
