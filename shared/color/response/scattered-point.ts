/**
 * The n-th of evenly scattered points of the unit cube of some dimensions, n from 1, always the same: the additive recurrence of M. Roberts,
 * "The unreasonable effectiveness of quasirandom sequences" (2018), whose steps are powers of the root of x^(d+1) = x + 1.
 */
export function scatteredPoint(n: number, dimensions: number): number[] {
  let root = 1.5;
  for (let iteration = 0; iteration < 40; iteration++) root = (1 + root) ** (1 / (dimensions + 1));
  return Array.from({ length: dimensions }, (_, axis) => (0.5 + n / root ** (axis + 1)) % 1);
}
