/** A 3x3 matrix, row by row, on columns (x, y, 1). */
export type Matrix3 = readonly [number, number, number, number, number, number, number, number, number];

/** Applies `second` first, as mathematicians write it. */
export function multiply(first: Matrix3, second: Matrix3): Matrix3 {
  const cell = (row: number, column: number) => first[3 * row]! * second[column]! + first[3 * row + 1]! * second[3 + column]! + first[3 * row + 2]! * second[6 + column]!;
  return [cell(0, 0), cell(0, 1), cell(0, 2), cell(1, 0), cell(1, 1), cell(1, 2), cell(2, 0), cell(2, 1), cell(2, 2)];
}

/** Undoes the matrix; null where it flattens the plane. */
export function invert([a, b, c, d, e, f, g, h, i]: Matrix3): Matrix3 | null {
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  if (!Number.isFinite(determinant) || Math.abs(determinant) < FLAT) return null;
  const by = 1 / determinant;
  return [
    (e * i - f * h) * by, (c * h - b * i) * by, (b * f - c * e) * by,
    (f * g - d * i) * by, (a * i - c * g) * by, (c * d - a * f) * by,
    (d * h - e * g) * by, (b * g - a * h) * by, (a * e - b * d) * by,
  ];
}

// Below this share of its area a picture covers nothing, whatever its size.
const FLAT = 1e-9;

/** Moves by so much right and down. */
export function translation(x: number, y: number): Matrix3 {
  return [1, 0, x, 0, 1, y, 0, 0, 1];
}

/** Stretches about the origin. */
export function scaling(x: number, y: number): Matrix3 {
  return [x, 0, 0, 0, y, 0, 0, 0, 1];
}

/** Clockwise on a screen, whose y runs down. */
export function rotation(degrees: number): Matrix3 {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), -Math.sin(angle), 0, Math.sin(angle), Math.cos(angle), 0, 0, 0, 1];
}

type Point = readonly [number, number];

/**
 * Takes the unit square's corners (0,0), (1,0), (0,1), (1,1) to four points in that order; null where three of them lie on a line.
 * Heckbert, Fundamentals of Texture Mapping and Image Warping (1989), section 2.2.3.
 */
export function fromUnitSquare([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point, [x3, y3]: Point): Matrix3 | null {
  const [dx1, dx2, sumX] = [x1 - x3, x2 - x3, x0 - x1 - x2 + x3];
  const [dy1, dy2, sumY] = [y1 - y3, y2 - y3, y0 - y1 - y2 + y3];
  const area = dx1 * dy2 - dx2 * dy1;
  if (Math.abs(area) < FLAT) return null;
  const g = (sumX * dy2 - dx2 * sumY) / area;
  const h = (dx1 * sumY - sumX * dy1) / area;
  return [x1 - x0 + g * x1, x2 - x0 + h * x2, x0, y1 - y0 + g * y1, y2 - y0 + h * y2, y0, g, h, 1];
}
