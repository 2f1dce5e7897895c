import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { NEUTRAL_LUMETRI, type LumetriBasic, type LumetriResponse } from "./lumetri-response";
import { contrastCurve, endPoints, recoverTones, shoulder } from "./tone-curves";
import { scaleMatrix, whiteBalanceMatrix, type Matrix3 } from "./white-balance-matrix";

/** Display decoding: a pure power (ITU-R BT.1886 with black at zero). */
const DISPLAY_GAMMA = 2.4;

/** Entries of the tables over continuous values; read with linear interpolation. */
const TABLE_SIZE = 4096;

/** Rec.709 luma weights on the display-encoded signal. */
const LUMA_RED = 0.2126;
const LUMA_GREEN = 0.7152;
const LUMA_BLUE = 0.0722;

/**
 * Our own approximation of Basic Correction (simulated; Adobe's maths is unpublished), with display-encoded Rec.709 in and out. In order:
 * 1. decode by a 2.4 power; white balance as a cone-space matrix and exposure as 2^stops, both in linear light (white-balance-matrix.ts);
 * 2. a soft shoulder that puts the brightest possible value on 1, encode (tone-curves.ts);
 * 3. per channel: end points (Whites, Blacks), then contrast about middle grey;
 * 4. Highlights and Shadows: all channels times Y'/Y, by masks of the luma;
 * 5. saturation: Y + s (channel - Y).
 * Out-of-range values clip at the end. Smooth, monotonic in each slider, the same picture at neutral.
 */
export const defaultLumetri: LumetriResponse = {
  name: "default",
  render(image, settings) {
    return isNeutral(settings) ? image : correct(image, settings);
  },
};

function isNeutral(settings: LumetriBasic): boolean {
  return (Object.keys(NEUTRAL_LUMETRI) as (keyof LumetriBasic)[]).every((key) => settings[key] === NEUTRAL_LUMETRI[key]);
}

function correct(image: RgbaImage, settings: LumetriBasic): RgbaImage {
  const matrix = scaleMatrix(whiteBalanceMatrix(settings.temperature, settings.tint), 2 ** settings.exposure);
  const brightest = brightestOf(matrix);
  const tone = toneTable(settings, brightest);
  const gain = gainTable(settings);
  const toIndex = (TABLE_SIZE - 1) / Math.sqrt(brightest);
  const saturation = settings.saturation / 100;
  const [a, b, c, d, e, f, g, h, i] = matrix;
  const source = image.data;
  const data = new Uint8ClampedArray(source.length);
  for (let at = 0; at < source.length; at += 4) {
    const red = LINEAR[source[at]!]!;
    const green = LINEAR[source[at + 1]!]!;
    const blue = LINEAR[source[at + 2]!]!;
    const r = rooted(tone, a * red + b * green + c * blue, toIndex);
    const v = rooted(tone, d * red + e * green + f * blue, toIndex);
    const u = rooted(tone, g * red + h * green + i * blue, toIndex);
    const factor = lookUp(gain, (LUMA_RED * r + LUMA_GREEN * v + LUMA_BLUE * u) * (TABLE_SIZE - 1));
    const luma = (LUMA_RED * r + LUMA_GREEN * v + LUMA_BLUE * u) * factor;
    data[at] = 255 * (luma + saturation * (r * factor - luma));
    data[at + 1] = 255 * (luma + saturation * (v * factor - luma));
    data[at + 2] = 255 * (luma + saturation * (u * factor - luma));
    data[at + 3] = source[at + 3]!;
  }
  return rgbaImage(image.widthPx, image.heightPx, data);
}

const LINEAR = Float64Array.from({ length: 256 }, (_, byte) => (byte / 255) ** DISPLAY_GAMMA);

/** The largest value any channel can take, never below 1. */
function brightestOf([a, b, c, d, e, f, g, h, i]: Matrix3): number {
  const row = (x: number, y: number, z: number): number => Math.max(0, x) + Math.max(0, y) + Math.max(0, z);
  return Math.max(1, row(a, b, c), row(d, e, f), row(g, h, i));
}

/** From linear light (by its square root, to be fine in the darks) to the graded display signal 0-1. */
function toneTable({ whites, blacks, contrast }: LumetriBasic, brightest: number): Float64Array {
  return Float64Array.from({ length: TABLE_SIZE }, (_, index) => {
    const linear = brightest * (index / (TABLE_SIZE - 1)) ** 2;
    const encoded = Math.min(1, shoulder(linear, brightest)) ** (1 / DISPLAY_GAMMA);
    return unit(contrastCurve(unit(endPoints(encoded, whites, blacks)), contrast));
  });
}

/** Y'/Y of Highlights and Shadows over the luma 0-1; its limit where the luma is zero. */
function gainTable({ highlights, shadows }: LumetriBasic): Float64Array {
  return Float64Array.from({ length: TABLE_SIZE }, (_, index) => {
    const luma = Math.max(index, 1e-6) / (TABLE_SIZE - 1);
    return recoverTones(luma, highlights, shadows) / luma;
  });
}

function rooted(table: Float64Array, linear: number, toIndex: number): number {
  return linear <= 0 ? table[0]! : lookUp(table, Math.sqrt(linear) * toIndex);
}

function lookUp(table: Float64Array, position: number): number {
  if (position >= TABLE_SIZE - 1) return table[TABLE_SIZE - 1]!;
  const index = position | 0;
  const low = table[index]!;
  return low + (table[index + 1]! - low) * (position - index);
}

function unit(value: number): number {
  return Math.min(1, Math.max(0, value));
}
