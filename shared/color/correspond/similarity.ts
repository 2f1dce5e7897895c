/**
 * How the target frames the hero's scene: a hero point (u, v) is seen in the target at (a u - b v + x, b u + a v + y).
 * Points are measured from the top left in units of each frame's own longer side, so a is the zoom (2: the target is twice as close) and b its rotation.
 */
export type Similarity = { readonly a: number; readonly b: number; readonly x: number; readonly y: number };

/** A hero point, where the target shows it, and how much that is trusted. */
type PointPair = { readonly u: number; readonly v: number; readonly toU: number; readonly toV: number; readonly weight: number };

const ROUNDS = 6;

/**
 * The similarity that most of the point pairs agree on, or null when fewer than three pairs do. Weighted least squares, reweighted `ROUNDS` times
 * by a Cauchy loss with the given scale (same units as the points), so outliers fade.
 */
export function fitSimilarity(pairs: readonly PointPair[], outlierScale: number): Similarity | null {
  if (pairs.length < 3) return null;
  let weights = pairs.map((pair) => pair.weight);
  let best: Similarity | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const fitted = leastSquares(pairs, weights);
    if (!fitted) return best;
    best = fitted;
    weights = pairs.map((pair) => pair.weight / (1 + squaredMiss(fitted, pair) / (outlierScale * outlierScale)));
  }
  return best;
}

function squaredMiss({ a, b, x, y }: Similarity, { u, v, toU, toV }: PointPair): number {
  return (a * u - b * v + x - toU) ** 2 + (b * u + a * v + y - toV) ** 2;
}

function leastSquares(pairs: readonly PointPair[], weights: readonly number[]): Similarity | null {
  const mean = { u: 0, v: 0, toU: 0, toV: 0 };
  let total = 0;
  pairs.forEach((pair, index) => {
    const weight = weights[index]!;
    total += weight;
    mean.u += weight * pair.u;
    mean.v += weight * pair.v;
    mean.toU += weight * pair.toU;
    mean.toV += weight * pair.toV;
  });
  if (!(total > 0)) return null;
  const [u0, v0, toU0, toV0] = [mean.u / total, mean.v / total, mean.toU / total, mean.toV / total];
  let along = 0;
  let across = 0;
  let spread = 0;
  pairs.forEach((pair, index) => {
    const weight = weights[index]!;
    const [u, v, toU, toV] = [pair.u - u0, pair.v - v0, pair.toU - toU0, pair.toV - toV0];
    along += weight * (u * toU + v * toV);
    across += weight * (u * toV - v * toU);
    spread += weight * (u * u + v * v);
  });
  if (!(spread > 1e-9)) return null;
  const a = along / spread;
  const b = across / spread;
  return { a, b, x: toU0 - a * u0 + b * v0, y: toV0 - b * u0 - a * v0 };
}
