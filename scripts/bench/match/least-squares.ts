import { solveSymmetric } from "../../../shared/color/fit/solve-symmetric";

/** Keeps terms that say nearly the same from cancelling each other out with huge weights. */
const RIDGE = 1e-9;

/**
 * The weights whose sum of weighted terms comes nearest to the wanted values, by the normal equations (for a few terms). `rows[i]` are the terms of `wanted[i]`.
 * Throws a RangeError where the numbers are not finite.
 */
export function leastSquares(rows: readonly (readonly number[])[], wanted: readonly number[]): number[] {
  const count = rows[0]?.length ?? 0;
  const normal = Float64Array.from({ length: count * count }, (_, at) => {
    const [one, two] = [Math.floor(at / count), at % count];
    return rows.reduce((sum, row) => sum + row[one]! * row[two]!, one === two ? RIDGE : 0);
  });
  const right = Float64Array.from({ length: count }, (_, term) => rows.reduce((sum, row, index) => sum + row[term]! * wanted[index]!, 0));
  const weights = solveSymmetric(normal, right);
  if (!weights) throw new RangeError("Weights can only be found for finite numbers.");
  return [...weights];
}
