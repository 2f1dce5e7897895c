import type { RgbaImage } from "../basics/rgba-image";

/**
 * A picture stretched to sidePx x sidePx, three floats 0..1 a pixel (R, G, B as they are encoded), row by row from the top left; alpha
 * is ignored. Shrinking averages every pixel that falls under the new one (a triangle filter as wide as the step), growing is linear.
 * Throws a RangeError for a picture without pixels.
 */
export function modelPicture({ widthPx, heightPx, data }: RgbaImage, sidePx: number): Float32Array {
  if (widthPx < 1 || heightPx < 1) throw new RangeError(`A picture of ${widthPx}x${heightPx} has nothing to look at.`);
  const columns = filterTaps(widthPx, sidePx);
  const rows = filterTaps(heightPx, sidePx);
  const narrow = new Float32Array(heightPx * sidePx * CHANNELS);
  for (let y = 0; y < heightPx; y++) {
    columns.forEach(({ first, weights }, x) => {
      const to = (y * sidePx + x) * CHANNELS;
      for (let tap = 0; tap < weights.length; tap++) {
        const from = (y * widthPx + first + tap) * 4;
        const weight = (weights[tap] ?? 0) / 255;
        for (let channel = 0; channel < CHANNELS; channel++) narrow[to + channel]! += (data[from + channel] ?? 0) * weight;
      }
    });
  }
  const picture = new Float32Array(sidePx * sidePx * CHANNELS);
  const rowLength = sidePx * CHANNELS;
  rows.forEach(({ first, weights }, y) => {
    for (let tap = 0; tap < weights.length; tap++) {
      const from = (first + tap) * rowLength;
      const weight = weights[tap] ?? 0;
      for (let at = 0; at < rowLength; at++) picture[y * rowLength + at]! += (narrow[from + at] ?? 0) * weight;
    }
  });
  return picture;
}

const CHANNELS = 3;

/** The old pixels under one new pixel, from `first` on, and how much each counts; the weights add to 1. */
interface FilterTaps {
  readonly first: number;
  readonly weights: readonly number[];
}

function filterTaps(fromPx: number, toPx: number): readonly FilterTaps[] {
  const step = fromPx / toPx;
  const reach = Math.max(1, step);
  return Array.from({ length: toPx }, (_, place) => {
    const centre = (place + 0.5) * step - 0.5;
    const first = Math.max(0, Math.floor(centre - reach) + 1);
    const last = Math.min(fromPx - 1, Math.ceil(centre + reach) - 1);
    const weights = Array.from({ length: last - first + 1 }, (_unused, tap) => 1 - Math.abs(first + tap - centre) / reach);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return { first, weights: weights.map((weight) => weight / total) };
  });
}
