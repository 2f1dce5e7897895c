import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";

/** A part of a picture in shares of it from its top left, 0..1. */
export type Part = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** All of a picture. */
export const WHOLE: Part = { left: 0, top: 0, width: 1, height: 1 };

/** The part of the picture, `longSidePx` on its long side: area means where it shrinks, straight between pixels where it grows. */
export function cropToFit(image: RgbaImage, part: Part, longSidePx: number): RgbaImage {
  const left = Math.floor(part.left * image.widthPx);
  const top = Math.floor(part.top * image.heightPx);
  const wide = Math.floor(part.width * image.widthPx);
  const high = Math.floor(part.height * image.heightPx);
  const scale = longSidePx / Math.max(wide, high);
  const columns = taps(left, wide, Math.round(wide * scale));
  const rows = taps(top, high, Math.round(high * scale));
  return rgbaImage(columns.length, rows.length, addRows(addColumns(image, columns, top, high), rows, top, columns.length));
}

/** Rows `top` to `top + high` with their columns added up: three channels a pixel. */
function addColumns({ widthPx, data }: RgbaImage, columns: readonly Tap[][], top: number, high: number): Float32Array {
  const sums = new Float32Array(high * columns.length * 3);
  for (let row = 0; row < high; row++) {
    columns.forEach((column, x) => {
      for (const { at, share } of column) {
        for (let channel = 0; channel < 3; channel++) sums[(row * columns.length + x) * 3 + channel]! += share * data[((top + row) * widthPx + at) * 4 + channel]!;
      }
    });
  }
  return sums;
}

function addRows(sums: Float32Array, rows: readonly Tap[][], top: number, widthPx: number): Uint8ClampedArray {
  const data = new Uint8ClampedArray(rows.length * widthPx * 4).fill(255);
  rows.forEach((row, y) => {
    for (let x = 0; x < widthPx; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (const { at, share } of row) sum += share * sums[((at - top) * widthPx + x) * 3 + channel]!;
        data[(y * widthPx + x) * 4 + channel] = sum;
      }
    }
  });
  return data;
}

type Tap = { readonly at: number; readonly share: number };

/** Which pixels of a row (or column) make each pixel of the result, and how much. */
function taps(first: number, length: number, count: number): Tap[][] {
  const step = length / count;
  return Array.from({ length: count }, (_, index) => (step >= 1 ? meanOf(first, index * step, (index + 1) * step, length) : between(first, (index + 0.5) * step - 0.5, length)));
}

function meanOf(first: number, from: number, to: number, length: number): Tap[] {
  const found: Tap[] = [];
  for (let pixel = Math.floor(from); pixel < Math.min(length, Math.ceil(to)); pixel++) {
    found.push({ at: first + pixel, share: (Math.min(to, pixel + 1) - Math.max(from, pixel)) / (to - from) });
  }
  return found;
}

function between(first: number, position: number, length: number): Tap[] {
  const inside = Math.min(length - 1, Math.max(0, position));
  const below = Math.floor(inside);
  return [
    { at: first + below, share: 1 - (inside - below) },
    { at: first + Math.min(length - 1, below + 1), share: inside - below },
  ];
}
