/** Solves A x = b for a symmetric positive definite A (row by row, n x n) by Cholesky's factorisation; null when A is not positive definite or holds a NaN. */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const n = right.length;
  const lower = new Float64Array(n * n);
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * n + column]!;
      for (let k = 0; k < column; k++) sum -= lower[row * n + k]! * lower[column * n + k]!;
      if (row === column) {
        if (!(sum > 0)) return null;
        lower[row * n + row] = Math.sqrt(sum);
      } else {
        lower[row * n + column] = sum / lower[column * n + column]!;
      }
    }
  }
  const solution = Float64Array.from(right);
  for (let row = 0; row < n; row++) {
    for (let k = 0; k < row; k++) solution[row] = solution[row]! - lower[row * n + k]! * solution[k]!;
    solution[row] = solution[row]! / lower[row * n + row]!;
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let k = row + 1; k < n; k++) solution[row] = solution[row]! - lower[k * n + row]! * solution[k]!;
    solution[row] = solution[row]! / lower[row * n + row]!;
  }
  return solution;
}
