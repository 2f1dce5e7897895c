import type { ColorTransform } from "../response/slider-response";

/** What the transform was given, as far as it can be told; `recovered[i]` is 1 where rendering `colors` again gives the i-th colour back. */
type InvertedColors = { readonly colors: Float64Array; readonly recovered: Uint8Array };

const ITERATIONS = 12;
const STEP = 1e-3;
const DAMPING = 1e-4;
/** Half an 8-bit level. */
const TOLERANCE = 0.5 / 255;
/** A cube of colours squeezed below this has lost a dimension: a saturation of 3 out of 100 leaves about so much. */
const LEAST_VOLUME = 1e-3;
/** How far outside 0..1 an ungraded colour may lie: exposures that were pulled down held more than the screen shows. */
const LOWEST = -0.1;
const HIGHEST = 2;

/**
 * Undoes a colour transform, for any response: damped Gauss-Newton on each colour (display-encoded R, G, B triples), all colours in step.
 * A colour that no input gives (a saturation of zero, a channel beyond reach) comes back as the nearest found, marked as not recovered.
 */
export function invertTransform(transform: ColorTransform, rendered: Float64Array): InvertedColors {
  const colors = Float64Array.from(rendered);
  const now = new Float64Array(colors.length);
  transform(colors, now);
  for (let iteration = 0; iteration < ITERATIONS && worstError(now, rendered) > TOLERANCE / 10; iteration++) {
    const nudged = nudgedResults(transform, colors, now);
    for (let at = 0; at < colors.length; at += 3) stepColor(colors, now, rendered, nudged, at);
    transform(colors, now);
  }
  const nudgedLast = nudgedResults(transform, colors, now);
  const recovered = Uint8Array.from({ length: colors.length / 3 }, (_, index) => {
    const isHit = [0, 1, 2].every((channel) => Math.abs(now[index * 3 + channel]! - rendered[index * 3 + channel]!) <= TOLERANCE);
    return isHit && keepsColorsApart(nudgedLast, now, index * 3) ? 1 : 0;
  });
  return { colors, recovered };
}

/** The transform of the colours with each channel nudged in turn. */
function nudgedResults(transform: ColorTransform, colors: Float64Array, now: Float64Array): Float64Array[] {
  return [0, 1, 2].map((channel) => {
    const moved = colors.map((value, at) => (at % 3 === channel ? value + STEP : value));
    const result = new Float64Array(now.length);
    transform(moved, result);
    return result;
  });
}

/** Do different inputs near this one still give different results? Compares the volume that the transform leaves of a small cube with that of its longest side. */
function keepsColorsApart(nudged: readonly Float64Array[], now: Float64Array, at: number): boolean {
  const [x, y, z] = nudged.map((result) => [0, 1, 2].map((row) => (result[at + row]! - now[at + row]!) / STEP)) as [number[], number[], number[]];
  const volume =
    x[0]! * (y[1]! * z[2]! - y[2]! * z[1]!) - y[0]! * (x[1]! * z[2]! - x[2]! * z[1]!) + z[0]! * (x[1]! * y[2]! - x[2]! * y[1]!);
  const longest = Math.max(...[x, y, z].map((side) => Math.hypot(...side)));
  return Math.abs(volume) > LEAST_VOLUME * longest ** 3;
}

/** One damped Newton step: solves (J'J + damping) step = J' error by Cramer's rule. */
function stepColor(colors: Float64Array, now: Float64Array, wanted: Float64Array, nudged: readonly Float64Array[], at: number): void {
  const columns = nudged.map((result) => [0, 1, 2].map((row) => (result[at + row]! - now[at + row]!) / STEP));
  const error = [0, 1, 2].map((row) => wanted[at + row]! - now[at + row]!);
  const dot = (one: readonly number[], two: readonly number[]): number => one[0]! * two[0]! + one[1]! * two[1]! + one[2]! * two[2]!;
  const [x, y, z] = columns as [number[], number[], number[]];
  const xx = dot(x, x) + DAMPING;
  const yy = dot(y, y) + DAMPING;
  const zz = dot(z, z) + DAMPING;
  const xy = dot(x, y);
  const xz = dot(x, z);
  const yz = dot(y, z);
  const ex = dot(x, error);
  const ey = dot(y, error);
  const ez = dot(z, error);
  const determinant = xx * (yy * zz - yz * yz) - xy * (xy * zz - yz * xz) + xz * (xy * yz - yy * xz);
  const steps = [
    ex * (yy * zz - yz * yz) - xy * (ey * zz - yz * ez) + xz * (ey * yz - yy * ez),
    xx * (ey * zz - yz * ez) - ex * (xy * zz - yz * xz) + xz * (xy * ez - ey * xz),
    xx * (yy * ez - ey * yz) - xy * (xy * ez - ey * xz) + ex * (xy * yz - yy * xz),
  ];
  steps.forEach((step, channel) => {
    colors[at + channel] = Math.min(HIGHEST, Math.max(LOWEST, colors[at + channel]! + step / determinant));
  });
}

function worstError(now: Float64Array, wanted: Float64Array): number {
  let worst = 0;
  for (let at = 0; at < now.length; at++) worst = Math.max(worst, Math.abs(now[at]! - wanted[at]!));
  return worst;
}
