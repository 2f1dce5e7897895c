/** A 3x3 matrix, row by row. */
export type Matrix3 = readonly number[];

const SWEEPS = 12;

/** The square root of a symmetric positive 3x3 matrix and its inverse, by Jacobi rotations; eigenvalues below `least` count as `least`. */
export function symmetricSquareRoot(matrix: Matrix3, least: number): { readonly root: Matrix3; readonly inverse: Matrix3 } {
  const { values, vectors } = eigen(matrix);
  const build = (change: (value: number) => number): number[] =>
    Array.from({ length: 9 }, (_, at) => [0, 1, 2].reduce((sum, k) => sum + vectors[Math.floor(at / 3) * 3 + k]! * vectors[(at % 3) * 3 + k]! * change(Math.max(least, values[k]!)), 0));
  return { root: build(Math.sqrt), inverse: build((value) => 1 / Math.sqrt(value)) };
}

/** The product of two 3x3 matrices. */
export function multiply(one: Matrix3, two: Matrix3): number[] {
  return Array.from({ length: 9 }, (_, at) => [0, 1, 2].reduce((sum, k) => sum + one[Math.floor(at / 3) * 3 + k]! * two[k * 3 + (at % 3)]!, 0));
}

function eigen(matrix: Matrix3): { readonly values: readonly number[]; readonly vectors: readonly number[] } {
  let left = [...matrix];
  let vectors = [1, 0, 0, 0, 1, 0, 0, 0, 1];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const [p, q] of [[0, 1], [0, 2], [1, 2]] as const) {
      const angle = 0.5 * Math.atan2(2 * left[p * 3 + q]!, left[q * 3 + q]! - left[p * 3 + p]!);
      const rotation = [1, 0, 0, 0, 1, 0, 0, 0, 1];
      rotation[p * 3 + p] = rotation[q * 3 + q] = Math.cos(angle);
      rotation[p * 3 + q] = Math.sin(angle);
      rotation[q * 3 + p] = -Math.sin(angle);
      left = multiply(transpose(rotation), multiply(left, rotation));
      vectors = multiply(vectors, rotation);
    }
  }
  return { values: [left[0]!, left[4]!, left[8]!], vectors };
}

function transpose(matrix: Matrix3): number[] {
  return Array.from({ length: 9 }, (_, at) => matrix[(at % 3) * 3 + Math.floor(at / 3)]!);
}
