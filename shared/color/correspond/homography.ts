import { assertNever } from "../../basics/assert-never";
import { solveSymmetric } from "../fit/solve-symmetric";

/**
 * How the target frames the hero's scene, row by row: a hero point (u, v) is seen in the target at ((h0 u + h1 v + h2) / w, (h3 u + h4 v + h5) / w) with
 * w = h6 u + h7 v + 1. Points are measured from the top left in units of each frame's own longer side.
 */
export type Homography = readonly [h0: number, h1: number, h2: number, h3: number, h4: number, h5: number, h6: number, h7: number];

/** A point of the hero, where the target shows it, and how much that is trusted. */
export type PointPair = { readonly u: number; readonly v: number; readonly toU: number; readonly toV: number; readonly weight: number };

/** Shift, zoom and roll alone: (u, v) is seen at (a u - b v + x, b u + a v + y). */
export type Similarity = { readonly a: number; readonly b: number; readonly x: number; readonly y: number };

/** What a framing may do: "similarity" shifts, zooms and rolls, "affine" keeps parallels parallel, "perspective" is any view of a plane. */
export type FramingModel = "similarity" | "affine" | "perspective";

/** The similarity as a homography. */
export function homographyOf({ a, b, x, y }: Similarity): Homography {
  return [a, -b, x, b, a, y, 0, 0];
}

/** Where the target shows the hero's point; far away (not NaN) for points at the horizon. */
export function mapPoint(h: Homography, u: number, v: number): { readonly u: number; readonly v: number } {
  const w = h[6] * u + h[7] * v + 1;
  const scale = 1 / (Math.abs(w) < 1e-6 ? 1e-6 : w);
  return { u: (h[0] * u + h[1] * v + h[2]) * scale, v: (h[3] * u + h[4] * v + h[5]) * scale };
}

/** How far apart the pair's target point and its mapped hero point are, squared. */
export function squaredMiss(h: Homography, { u, v, toU, toV }: PointPair): number {
  const w = h[6] * u + h[7] * v + 1;
  if (!(w > 1e-6)) return Infinity;
  return ((h[0] * u + h[1] * v + h[2]) / w - toU) ** 2 + ((h[3] * u + h[4] * v + h[5]) / w - toV) ** 2;
}

/** How a small piece at the hero's point is drawn in the target: its magnification (0 or less when it is mirrored) and how much longer it is stretched one way than the other (1 or more). */
export function localScale(h: Homography, u: number, v: number): { readonly zoom: number; readonly stretch: number } {
  const w = h[6] * u + h[7] * v + 1;
  const to = mapPoint(h, u, v);
  const [xu, xv] = [(h[0] - h[6] * to.u) / w, (h[1] - h[7] * to.u) / w];
  const [yu, yv] = [(h[3] - h[6] * to.v) / w, (h[4] - h[7] * to.v) / w];
  const determinant = xu * yv - xv * yu;
  const squares = xu * xu + xv * xv + yu * yu + yv * yv;
  const spread = Math.sqrt(Math.max(0, squares * squares - 4 * determinant * determinant));
  return { zoom: w > 0 && determinant > 0 ? Math.sqrt(determinant) : 0, stretch: Math.sqrt((squares + spread) / Math.max(1e-12, squares - spread)) };
}

const ROUNDS = 5;
const LEAST_PAIRS: { readonly [model in FramingModel]: number } = { similarity: 3, affine: 4, perspective: 6 };
const UNKNOWNS: { readonly [model in FramingModel]: number } = { similarity: 4, affine: 6, perspective: 8 };

/**
 * The framing that most of the point pairs agree on, or null when they do not settle one. Weighted least squares, reweighted by a Cauchy loss with the given
 * scale (units of the points), so outliers fade; perspective by the linear method with each pair's depth divided out (Hartley and Zisserman, "Multiple View Geometry", 4.1).
 */
export function fitHomography(pairs: readonly PointPair[], model: FramingModel, outlierScale: number): Homography | null {
  if (pairs.length < LEAST_PAIRS[model]) return null;
  let fitted: Homography | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const next = leastSquares(pairs, model, fitted, outlierScale);
    if (!next) return fitted;
    fitted = next;
  }
  return fitted;
}

function leastSquares(pairs: readonly PointPair[], model: FramingModel, before: Homography | null, outlierScale: number): Homography | null {
  const size = UNKNOWNS[model];
  const normal = new Float64Array(size * size);
  const right = new Float64Array(size);
  const row = new Float64Array(size);
  for (const pair of pairs) {
    const depth = before ? Math.max(0.05, before[6] * pair.u + before[7] * pair.v + 1) : 1;
    const trust = before ? pair.weight / (1 + squaredMiss(before, pair) / outlierScale ** 2) : pair.weight;
    const weight = trust / (depth * depth);
    for (const isDown of [false, true]) {
      const to = isDown ? pair.toV : pair.toU;
      writeRow(row, model, pair, isDown);
      for (let i = 0; i < size; i++) {
        const scaled = weight * row[i]!;
        if (scaled === 0) continue;
        right[i] = right[i]! + scaled * to;
        for (let j = 0; j < size; j++) normal[i * size + j] = normal[i * size + j]! + scaled * row[j]!;
      }
    }
  }
  const h = solveSymmetric(normal, right);
  if (!h || !h.every(Number.isFinite)) return null;
  if (model === "similarity") return homographyOf({ a: h[0]!, b: h[1]!, x: h[2]!, y: h[3]! });
  return [h[0]!, h[1]!, h[2]!, h[3]!, h[4]!, h[5]!, h[6] ?? 0, h[7] ?? 0];
}

/** What multiplies the unknowns in the equation for the target's u, or for its v. */
function writeRow(row: Float64Array, model: FramingModel, { u, v, toU, toV }: PointPair, isDown: boolean): void {
  row.fill(0);
  switch (model) {
    case "similarity":
      return row.set(isDown ? [v, u, 0, 1] : [u, -v, 1, 0]);
    case "affine":
      return row.set([u, v, 1], isDown ? 3 : 0);
    case "perspective":
      row.set([u, v, 1], isDown ? 3 : 0);
      return row.set(isDown ? [-u * toV, -v * toV] : [-u * toU, -v * toU], 6);
    default:
      return assertNever(model);
  }
}
