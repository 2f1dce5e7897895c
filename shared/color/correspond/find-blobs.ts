import type { Plane, PlaneSize } from "./resize-plane";
import { BASE_BLUR, SCALES, type Octave } from "./scale-space";

/** A spot that stands out from its surroundings at its own size. */
export type Blob = {
  readonly octave: Octave;
  /** The level of the octave nearest to its size. */
  readonly level: number;
  /** Centre in pixels of the octave, and blur radius there. */
  readonly x: number;
  readonly y: number;
  readonly sigma: number;
  /** Difference from its surroundings in the picture's own units; positive for spots darker than those. */
  readonly response: number;
};

/** Weaker spots are noise, for a picture whose standard deviation is 1. */
const LEAST_RESPONSE = 0.02;
/** Before a spot's top is placed exactly it may seem a little weaker. */
const BARELY = 0.8 * LEAST_RESPONSE;
/** Edges fit anywhere along themselves: Lowe 2004, section 4.1, with his ratio of principal curvatures. */
const EDGE_RATIO = 10;
const BORDER_PX = 5;
const MOVES = 3;

/** Extrema over place and size of differences of Gaussians, placed to a fraction of a pixel (Lowe 2004, sections 3 and 4). */
export function findBlobs(octaves: readonly Octave[]): Blob[] {
  return octaves.flatMap((octave) => {
    const differences = octave.levels.slice(1).map((level, index) => subtract(level, octave.levels[index]!));
    return Array.from({ length: SCALES }, (_, index) => index + 1).flatMap((level) => blobsAt(octave, differences, level));
  });
}

function subtract(one: Plane, two: Plane): Plane {
  const result = new Float32Array(one.length);
  for (let at = 0; at < result.length; at++) result[at] = one[at]! - two[at]!;
  return result;
}

function blobsAt(octave: Octave, differences: readonly Plane[], level: number): Blob[] {
  const { widthPx, heightPx } = octave;
  const here = differences[level]!;
  const blobs: Blob[] = [];
  for (let y = BORDER_PX; y < heightPx - BORDER_PX; y++) {
    for (let x = BORDER_PX; x < widthPx - BORDER_PX; x++) {
      const value = here[y * widthPx + x]!;
      if ((value < BARELY && value > -BARELY) || !isExtremum(differences, level, y * widthPx + x, widthPx, value)) continue;
      const blob = placeExactly(octave, differences, level, x, y);
      if (blob) blobs.push(blob);
    }
  }
  return blobs;
}

function isExtremum(differences: readonly Plane[], level: number, at: number, widthPx: number, value: number): boolean {
  const sign = value > 0 ? 1 : -1;
  const size = value * sign;
  for (let plane = level; plane >= level - 1 && plane <= level + 1; plane = plane === level ? level - 1 : plane < level ? level + 1 : level + 2) {
    const values = differences[plane]!;
    for (let row = at - widthPx; row <= at + widthPx; row += widthPx) {
      if (values[row - 1]! * sign > size || values[row + 1]! * sign > size || values[row]! * sign > size) return false;
    }
  }
  return true;
}

/** Fits a parabola through the neighbours and moves to its top, over to the next pixel or level if the top lies there. */
function placeExactly(octave: Octave, differences: readonly Plane[], startLevel: number, startX: number, startY: number): Blob | null {
  let [x, y, level] = [startX, startY, startLevel];
  for (let move = 0; move < MOVES; move++) {
    const { offset, value, isEdge } = parabolaAt(octave, differences, level, y * octave.widthPx + x);
    if (!offset || isEdge) return null;
    const [dx, dy, dLevel] = offset;
    if (Math.max(Math.abs(dx), Math.abs(dy), Math.abs(dLevel)) < 0.6) {
      if (Math.abs(value) < LEAST_RESPONSE) return null;
      return { octave, level, x: x + dx, y: y + dy, sigma: BASE_BLUR * 2 ** ((level + dLevel) / SCALES), response: value };
    }
    x += Math.round(Math.max(-1, Math.min(1, dx)));
    y += Math.round(Math.max(-1, Math.min(1, dy)));
    level += Math.round(Math.max(-1, Math.min(1, dLevel)));
    if (level < 1 || level > SCALES || !isInside(octave, x, y)) return null;
  }
  return null;
}

function isInside({ widthPx, heightPx }: PlaneSize, x: number, y: number): boolean {
  return x >= BORDER_PX && y >= BORDER_PX && x < widthPx - BORDER_PX && y < heightPx - BORDER_PX;
}

type Parabola = { readonly offset: readonly [number, number, number] | null; readonly value: number; readonly isEdge: boolean };

function parabolaAt({ widthPx }: PlaneSize, differences: readonly Plane[], level: number, at: number): Parabola {
  const here = differences[level]!;
  const below = differences[level - 1]!;
  const above = differences[level + 1]!;
  const centre = here[at]!;
  const gx = (here[at + 1]! - here[at - 1]!) / 2;
  const gy = (here[at + widthPx]! - here[at - widthPx]!) / 2;
  const gs = (above[at]! - below[at]!) / 2;
  const xx = here[at + 1]! + here[at - 1]! - 2 * centre;
  const yy = here[at + widthPx]! + here[at - widthPx]! - 2 * centre;
  const ss = above[at]! + below[at]! - 2 * centre;
  const xy = (here[at + widthPx + 1]! - here[at + widthPx - 1]! - here[at - widthPx + 1]! + here[at - widthPx - 1]!) / 4;
  const xs = (above[at + 1]! - above[at - 1]! - below[at + 1]! + below[at - 1]!) / 4;
  const ys = (above[at + widthPx]! - above[at - widthPx]! - below[at + widthPx]! + below[at - widthPx]!) / 4;
  const curvature = xx * yy - xy * xy;
  const isEdge = curvature <= 0 || (xx + yy) ** 2 * EDGE_RATIO >= (EDGE_RATIO + 1) ** 2 * curvature;
  // Cramer's rule on the symmetric Hessian.
  const [a, b, c] = [yy * ss - ys * ys, xs * ys - xy * ss, xy * ys - xs * yy];
  const determinant = xx * a + xy * b + xs * c;
  if (Math.abs(determinant) < 1e-12) return { offset: null, value: centre, isEdge };
  const dx = -(a * gx + b * gy + c * gs) / determinant;
  const dy = -(b * gx + (xx * ss - xs * xs) * gy + (xy * xs - xx * ys) * gs) / determinant;
  const ds = -(c * gx + (xy * xs - xx * ys) * gy + curvature * gs) / determinant;
  return { offset: [dx, dy, ds], value: centre + (gx * dx + gy * dy + gs * ds) / 2, isEdge };
}
