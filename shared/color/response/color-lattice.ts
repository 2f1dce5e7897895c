/** Where the lattice has its points on each axis, as bytes: closer at both ends, where display encodings and film curves bend most. */
export const LATTICE_BYTES: readonly number[] = [0, 8, 24, 50, 80, 110, 140, 170, 198, 222, 240, 250, 255];

/** Points on an axis. */
const SIDE = LATTICE_BYTES.length;

/** How many points the lattice has; tables over it hold three channels a point, red slowest and blue fastest. */
export const LATTICE_POINTS = SIDE ** 3;

/** How far outside 0..1 a table goes on straight before it stays as it is there. */
const LOWEST = -0.25;
const HIGHEST = 1.25;

const POINTS = LATTICE_BYTES.map((byte) => byte / 255);

/** Steps of the search table from a value to its cell, fine enough that no step holds more than one point. */
const SEARCH_STEPS = 256;
const CELL_OF_STEP = Uint8Array.from({ length: SEARCH_STEPS + 1 }, (_, step) => {
  const points = POINTS.filter((point) => point <= step / SEARCH_STEPS).length;
  return Math.min(SIDE - 2, points - 1);
});

const RED_STRIDE = SIDE * SIDE * 3;
const GREEN_STRIDE = SIDE * 3;
const BLUE_STRIDE = 3;

/**
 * Adds to each colour (R, G, B triples in `colors`, 0..1 or a little outside) what the table says there, in place: tetrahedral interpolation
 * (Kasson, Plouffe and Nin 1993), whose cuts lie on the planes where two channels are equal, as the kinks of hue-based maths do.
 */
export function addFromTable(table: Float32Array, colors: Float64Array): void {
  for (let at = 0; at < colors.length; at += 3) {
    const red = reachable(colors[at]!);
    const green = reachable(colors[at + 1]!);
    const blue = reachable(colors[at + 2]!);
    const redCell = cellOf(red);
    const greenCell = cellOf(green);
    const blueCell = cellOf(blue);
    const r = (red - POINTS[redCell]!) / (POINTS[redCell + 1]! - POINTS[redCell]!);
    const g = (green - POINTS[greenCell]!) / (POINTS[greenCell + 1]! - POINTS[greenCell]!);
    const b = (blue - POINTS[blueCell]!) / (POINTS[blueCell + 1]! - POINTS[blueCell]!);
    const from = redCell * RED_STRIDE + greenCell * GREEN_STRIDE + blueCell * BLUE_STRIDE;
    const to = from + RED_STRIDE + GREEN_STRIDE + BLUE_STRIDE;
    // The path from the cell's near corner to its far one: along the channel with the largest share first, then the next.
    const most = r >= g ? (r >= b ? r : b) : g >= b ? g : b;
    const least = r <= g ? (r <= b ? r : b) : g <= b ? g : b;
    const middle = r + g + b - most - least;
    const first = from + (most === r ? RED_STRIDE : most === g ? GREEN_STRIDE : BLUE_STRIDE);
    const second = to - (least === b ? BLUE_STRIDE : least === g ? GREEN_STRIDE : RED_STRIDE);
    const atFrom = 1 - most;
    const atFirst = most - middle;
    const atSecond = middle - least;
    colors[at] = colors[at]! + atFrom * table[from]! + atFirst * table[first]! + atSecond * table[second]! + least * table[to]!;
    colors[at + 1] = colors[at + 1]! + atFrom * table[from + 1]! + atFirst * table[first + 1]! + atSecond * table[second + 1]! + least * table[to + 1]!;
    colors[at + 2] = colors[at + 2]! + atFrom * table[from + 2]! + atFirst * table[first + 2]! + atSecond * table[second + 2]! + least * table[to + 2]!;
  }
}

function cellOf(value: number): number {
  const cell = CELL_OF_STEP[value <= 0 ? 0 : value >= 1 ? SEARCH_STEPS : (value * SEARCH_STEPS) | 0]!;
  return cell < SIDE - 2 && value >= POINTS[cell + 1]! ? cell + 1 : cell;
}

function reachable(value: number): number {
  return value > HIGHEST ? HIGHEST : value < LOWEST ? LOWEST : value;
}
