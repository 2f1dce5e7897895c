import type { RgbaImage } from "../../basics/rgba-image";
import { fail, succeed, type Result } from "../../basics/result";
import { CHART_COLORS, CHART_HEIGHT_PX, CHART_MARKS, CHART_PLACES, CHART_WIDTH_PX, PATCH_PX } from "./calibration-chart";

/** The colour of every patch of the chart as the host shows it: R, G, B triples 0..1, in the order of CHART_BYTES. */
export type ChartReading = Float64Array;

/** Why a frame cannot be read as the chart. */
export type ChartProblem =
  | { readonly kind: "wrong-shape"; readonly widthPx: number; readonly heightPx: number }
  | { readonly kind: "too-small"; readonly widthPx: number }
  | { readonly kind: "not-the-chart" };

/** Which part of a patch is read, in its middle. */
const MIDDLE = 0.5;
/** A patch's middle must be at least so many pixels of the frame wide. */
const LEAST_MIDDLE_PX = 2;
/** Two per cent: a frame's size in whole pixels cannot keep the aspect better than that when it is small. */
const ASPECT_TOLERANCE = 0.02;
/** Standard deviation inside a patch, in bytes: more than dither and codecs leave on a flat area. */
const FLAT = 4;
/** Share of patches that may be uneven all the same (a cursor, a watermark). */
const MOST_UNEVEN = 0.02;

/** Measures the patches of a frame that shows the chart at any size, after any correction; refuses a frame that does not show it. */
export function readChart(frame: RgbaImage): Result<ChartReading, ChartProblem> {
  const { widthPx, heightPx } = frame;
  const aspect = (widthPx / heightPx) * (CHART_HEIGHT_PX / CHART_WIDTH_PX);
  if (Math.abs(aspect - 1) > ASPECT_TOLERANCE) return fail({ kind: "wrong-shape", widthPx, heightPx });
  if ((PATCH_PX * MIDDLE * widthPx) / CHART_WIDTH_PX < LEAST_MIDDLE_PX) return fail({ kind: "too-small", widthPx });
  const reading = new Float64Array(CHART_COLORS * 3);
  let uneven = 0;
  CHART_PLACES.forEach((place, index) => {
    const { mean, deviation } = measure(frame, place.leftPx, place.topPx, PATCH_PX);
    mean.forEach((value, channel) => (reading[index * 3 + channel] = value / 255));
    if (deviation > FLAT) uneven += 1;
  });
  return uneven > MOST_UNEVEN * CHART_COLORS || !hasMarks(frame) ? fail({ kind: "not-the-chart" }) : succeed(reading);
}

/** In every mark, white must still be at least as light as black: no slider position turns that round. */
function hasMarks(frame: RgbaImage): boolean {
  const half = PATCH_PX / 2;
  const lightness = (leftPx: number, topPx: number): number => measure(frame, leftPx, topPx, half).mean.reduce((sum, value) => sum + value, 0);
  return CHART_MARKS.every(({ leftPx, topPx }) => {
    const white = Math.min(lightness(leftPx, topPx), lightness(leftPx + half, topPx + half));
    return white >= Math.max(lightness(leftPx + half, topPx), lightness(leftPx, topPx + half)) - FLAT;
  });
}

/** Mean (bytes, by channel) and largest standard deviation in the middle of a square of the chart. */
function measure({ widthPx, heightPx, data }: RgbaImage, leftPx: number, topPx: number, sizePx: number): { mean: number[]; deviation: number } {
  const edge = (sizePx * (1 - MIDDLE)) / 2;
  const columns = pixelsBetween(leftPx + edge, leftPx + sizePx - edge, widthPx / CHART_WIDTH_PX);
  const rows = pixelsBetween(topPx + edge, topPx + sizePx - edge, heightPx / CHART_HEIGHT_PX);
  const count = (columns.end - columns.start) * (rows.end - rows.start);
  const [sums, squares] = [[0, 0, 0], [0, 0, 0]];
  for (let y = rows.start; y < rows.end; y++) {
    for (let x = columns.start; x < columns.end; x++) {
      for (let channel = 0; channel < 3; channel++) {
        const value = data[(y * widthPx + x) * 4 + channel]!;
        sums[channel] = sums[channel]! + value;
        squares[channel] = squares[channel]! + value * value;
      }
    }
  }
  const mean = sums.map((sum) => sum / count);
  const variances = squares.map((square, channel) => square / count - mean[channel]! ** 2);
  return { mean, deviation: Math.sqrt(Math.max(0, ...variances)) };
}

/** The whole pixels of the frame inside a stretch of the chart, one at least. */
function pixelsBetween(from: number, to: number, scale: number): { start: number; end: number } {
  const start = Math.ceil(from * scale);
  return { start, end: Math.max(start + 1, Math.floor(to * scale)) };
}
