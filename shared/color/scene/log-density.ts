import type { LogColor } from "./log-color";

/** The logarithm of how densely colours lie around a colour, on a grid; the densest a grid of one colour can be is 0. */
export type LogDensity = Float64Array;

/** The grid covers what pictures hold, in stops; what lies outside counts as its border. */
const CELLS = 48;
const LOWEST: LogColor = [-8.4, -2.4, -2.4];
const CELL: LogColor = [0.2, 0.1, 0.1];
/** How far the same material strays within and between shots, in stops (standard deviation): shading, and paint that is not one paint. */
const BLUR: LogColor = [0.35, 0.15, 0.15];
/** Density of nothing in particular: keeps a colour seen in one shot only from ruling out everything. */
const BACKGROUND = 1e-5;
const STRIDES = [CELLS * CELLS, CELLS, 1] as const;

/** The density of colours as a Gaussian kernel estimate (Parzen 1962). */
export function logDensity(colors: readonly LogColor[]): LogDensity {
  let grid = new Float64Array(CELLS ** 3);
  for (const color of colors) {
    const at = cellOf(color, [0, 0, 0]);
    grid[at] = grid[at]! + 1 / colors.length;
  }
  for (const axis of [0, 1, 2] as const) grid = blurred(grid, STRIDES[axis], BLUR[axis] / CELL[axis]);
  return grid.map((value) => Math.log(value + BACKGROUND));
}

/** The mean log density at the colours, each moved by `shift`. */
export function meanLogDensity(density: LogDensity, colors: readonly LogColor[], shift: LogColor): number {
  let sum = 0;
  for (const color of colors) sum += density[cellOf(color, shift)]!;
  return sum / colors.length;
}

function cellOf(color: LogColor, shift: LogColor): number {
  return place(color, shift, 0) * STRIDES[0] + place(color, shift, 1) * STRIDES[1] + place(color, shift, 2);
}

function place(color: LogColor, shift: LogColor, axis: 0 | 1 | 2): number {
  return Math.min(CELLS - 1, Math.max(0, Math.floor((color[axis] + shift[axis] - LOWEST[axis]) / CELL[axis])));
}

function blurred(grid: Float64Array, stride: number, sigma: number): Float64Array<ArrayBuffer> {
  const reach = Math.ceil(2.5 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) => Math.exp(-((index - reach) ** 2) / (2 * sigma * sigma)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const result = new Float64Array(grid.length);
  for (let at = 0; at < grid.length; at++) {
    const value = grid[at]! / total;
    if (value === 0) continue;
    const position = Math.floor(at / stride) % CELLS;
    const from = Math.max(-reach, -position);
    const to = Math.min(reach, CELLS - 1 - position);
    for (let offset = from; offset <= to; offset++) {
      const target = at + offset * stride;
      result[target] = result[target]! + value * weights[offset + reach]!;
    }
  }
  return result;
}
