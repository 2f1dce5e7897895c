import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";

/** Which source pixels one target pixel is made of, and how much of each; the weights sum to 1. */
type Taps = { readonly first: number; readonly weights: Float64Array };

/**
 * A picture at another size: area averaging where it shrinks, bilinear where it grows (pixel centres), each axis on its own.
 * Colours are weighted by alpha. The same size hands back the same object.
 */
export function resampleImage(image: RgbaImage, widthPx: number, heightPx: number): RgbaImage {
  if (image.widthPx === widthPx && image.heightPx === heightPx) return image;
  const narrowed = squeezeRows(image, tapsFor(image.widthPx, widthPx));
  return squeezeColumns(narrowed, widthPx, tapsFor(image.heightPx, heightPx));
}

function tapsFor(from: number, to: number): Taps[] {
  const step = from / to;
  return Array.from({ length: to }, (_, index) => (step > 1 ? areaTaps(index * step, (index + 1) * step, from) : linearTaps((index + 0.5) * step - 0.5, from)));
}

function areaTaps(start: number, end: number, from: number): Taps {
  const first = Math.floor(start);
  const last = Math.min(from, Math.ceil(end - 1e-9));
  const weights = Float64Array.from({ length: Math.max(1, last - first) }, (_, tap) => Math.min(end, first + tap + 1) - Math.max(start, first + tap));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return { first, weights: weights.map((weight) => weight / sum) };
}

function linearTaps(centre: number, from: number): Taps {
  const clamped = Math.min(from - 1, Math.max(0, centre));
  const first = Math.min(Math.floor(clamped), Math.max(0, from - 2));
  const part = clamped - first;
  return { first, weights: from === 1 ? Float64Array.of(1) : Float64Array.of(1 - part, part) };
}

/** Premultiplied floats of each row at the new width. */
function squeezeRows(image: RgbaImage, columns: readonly Taps[]): Float32Array {
  const { widthPx, heightPx, data } = image;
  const rows = new Float32Array(columns.length * heightPx * 4);
  let target = 0;
  for (let y = 0; y < heightPx; y++) {
    for (const { first, weights } of columns) {
      let source = (y * widthPx + first) * 4;
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (let tap = 0; tap < weights.length; tap++, source += 4) {
        const opacity = data[source + 3]!;
        const weight = weights[tap]! * (opacity / 255);
        red += data[source]! * weight;
        green += data[source + 1]! * weight;
        blue += data[source + 2]! * weight;
        alpha += opacity * weights[tap]!;
      }
      rows[target++] = red;
      rows[target++] = green;
      rows[target++] = blue;
      rows[target++] = alpha;
    }
  }
  return rows;
}

function squeezeColumns(rows: Float32Array, widthPx: number, lines: readonly Taps[]): RgbaImage {
  const stride = widthPx * 4;
  const data = new Uint8ClampedArray(stride * lines.length);
  const sums = new Float64Array(stride);
  lines.forEach(({ first, weights }, y) => {
    sums.fill(0);
    weights.forEach((weight, tap) => {
      const source = (first + tap) * stride;
      for (let x = 0; x < stride; x++) sums[x]! += rows[source + x]! * weight;
    });
    for (let x = 0; x < stride; x += 4) {
      const alpha = sums[x + 3]!;
      const straight = alpha > 0 ? 255 / alpha : 0;
      data[y * stride + x] = sums[x]! * straight;
      data[y * stride + x + 1] = sums[x + 1]! * straight;
      data[y * stride + x + 2] = sums[x + 2]! * straight;
      data[y * stride + x + 3] = alpha;
    }
  });
  return rgbaImage(widthPx, lines.length, data);
}
