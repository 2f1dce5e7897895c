import type { Blob } from "./find-blobs";

/** Cells across, samples a cell, directions: the layout of Lowe 2004, section 6. */
const CELLS = 4;
const CELL_SAMPLES = 4;
const DIRECTIONS = 8;
/** Numbers in a descriptor. */
export const DESCRIPTOR_LENGTH = CELLS * CELLS * DIRECTIONS;
/** A descriptor's length in bytes' units: a unit vector times this. */
export const DESCRIPTOR_UNIT = 512;

/** A cell is three blur radii wide (Lowe's own code). */
const SAMPLE_SIGMAS = 3 / CELL_SAMPLES;
/** No single direction counts more than this, so that highlights and contrast curves change little (Lowe 2004, section 6.1). */
const LARGEST_SHARE = 0.2;
const ANGLE_BINS = 36;
const ANGLE_REACH_SAMPLES = 7;
const ANGLE_SAMPLE_SIGMAS = 4.5 / ANGLE_REACH_SAMPLES;
const SECOND_PEAK = 0.8;

/** The directions (radians) in which the picture around the blob mostly runs: one, or two if the second is nearly as strong. */
export function mainAngles({ octave, level, x, y, sigma }: Blob): number[] {
  const plane = octave.levels[level]!;
  const bins = new Float64Array(ANGLE_BINS);
  for (let row = -ANGLE_REACH_SAMPLES; row <= ANGLE_REACH_SAMPLES; row++) {
    for (let column = -ANGLE_REACH_SAMPLES; column <= ANGLE_REACH_SAMPLES; column++) {
      const away = (row * row + column * column) * ANGLE_SAMPLE_SIGMAS ** 2;
      const px = Math.round(x + column * ANGLE_SAMPLE_SIGMAS * sigma);
      const py = Math.round(y + row * ANGLE_SAMPLE_SIGMAS * sigma);
      if (away > 4.5 ** 2 || px < 1 || py < 1 || px >= octave.widthPx - 1 || py >= octave.heightPx - 1) continue;
      const at = py * octave.widthPx + px;
      const gx = plane[at + 1]! - plane[at - 1]!;
      const gy = plane[at + octave.widthPx]! - plane[at - octave.widthPx]!;
      const turn = (Math.atan2(gy, gx) / (2 * Math.PI) + 1) * ANGLE_BINS;
      const bin = Math.floor(turn);
      const weight = Math.sqrt(gx * gx + gy * gy) * Math.exp(-away / (2 * 1.5 ** 2));
      bins[bin % ANGLE_BINS] = bins[bin % ANGLE_BINS]! + weight * (1 - (turn - bin));
      bins[(bin + 1) % ANGLE_BINS] = bins[(bin + 1) % ANGLE_BINS]! + weight * (turn - bin);
    }
  }
  return peaks(smoothed(smoothed(bins)));
}

function smoothed(bins: Float64Array): Float64Array {
  return bins.map((value, bin) => (bins[(bin + ANGLE_BINS - 1) % ANGLE_BINS]! + 2 * value + bins[(bin + 1) % ANGLE_BINS]!) / 4);
}

function peaks(bins: Float64Array): number[] {
  const highest = Math.max(...bins);
  if (!(highest > 0)) return [];
  const found: { angle: number; height: number }[] = [];
  bins.forEach((height, bin) => {
    const before = bins[(bin + ANGLE_BINS - 1) % ANGLE_BINS]!;
    const after = bins[(bin + 1) % ANGLE_BINS]!;
    if (height < SECOND_PEAK * highest || height <= before || height < after) return;
    const top = bin + (0.5 * (before - after)) / (before - 2 * height + after);
    found.push({ angle: (top / ANGLE_BINS) * 2 * Math.PI, height });
  });
  return found.sort((one, two) => two.height - one.height).slice(0, 2).map(({ angle }) => angle);
}

/**
 * Writes what the blob's surroundings look like, turned upright by `angle`: histograms of gradient directions in 4x4 cells (Lowe 2004, section 6), as the
 * square root of their shares (Arandjelović and Zisserman, "Three things everyone should know to improve object retrieval", 2012). False when there is nothing.
 */
export function writeDescriptor({ octave, level, x, y, sigma }: Blob, angle: number, into: Uint8Array, offset: number): boolean {
  const { widthPx, heightPx } = octave;
  const plane = octave.levels[level]!;
  const step = SAMPLE_SIGMAS * sigma;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const half = (CELLS * CELL_SAMPLES - 1) / 2;
  HISTOGRAM.fill(0);
  for (let row = 0; row < CELLS * CELL_SAMPLES; row++) {
    for (let column = 0; column < CELLS * CELL_SAMPLES; column++) {
      const u = (column - half) * step;
      const v = (row - half) * step;
      const px = Math.round(x + cosine * u - sine * v);
      const py = Math.round(y + sine * u + cosine * v);
      if (px < 1 || py < 1 || px >= widthPx - 1 || py >= heightPx - 1) continue;
      const at = py * widthPx + px;
      const gx = plane[at + 1]! - plane[at - 1]!;
      const gy = plane[at + widthPx]! - plane[at - widthPx]!;
      const weight = Math.sqrt(gx * gx + gy * gy) * SAMPLE_WEIGHTS[row * CELLS * CELL_SAMPLES + column]!;
      addSample((column - half) / CELL_SAMPLES + CELLS / 2 - 0.5, (row - half) / CELL_SAMPLES + CELLS / 2 - 0.5, ((Math.atan2(gy, gx) - angle) / (2 * Math.PI) + 2) * DIRECTIONS, weight);
    }
  }
  return writeRootShares(into, offset);
}

const HISTOGRAM = new Float64Array(DESCRIPTOR_LENGTH);
const SAMPLE_WEIGHTS = Float64Array.from({ length: (CELLS * CELL_SAMPLES) ** 2 }, (_, at) => {
  const side = CELLS * CELL_SAMPLES;
  const away = ((at % side) - (side - 1) / 2) ** 2 + (Math.floor(at / side) - (side - 1) / 2) ** 2;
  return Math.exp(-away / (2 * (side / 2) ** 2));
});

/** Shares a sample among the cells and directions it lies between. */
function addSample(cellX: number, cellY: number, turn: number, weight: number): void {
  const left = Math.floor(cellX);
  const top = Math.floor(cellY);
  const direction = Math.floor(turn);
  const part = turn - direction;
  for (let row = top; row <= top + 1; row++) {
    if (row < 0 || row >= CELLS) continue;
    const byRow = weight * (1 - Math.abs(cellY - row));
    for (let column = left; column <= left + 1; column++) {
      if (column < 0 || column >= CELLS) continue;
      const share = byRow * (1 - Math.abs(cellX - column));
      const cell = (row * CELLS + column) * DIRECTIONS;
      const one = cell + (direction % DIRECTIONS);
      const two = cell + ((direction + 1) % DIRECTIONS);
      HISTOGRAM[one] = HISTOGRAM[one]! + share * (1 - part);
      HISTOGRAM[two] = HISTOGRAM[two]! + share * part;
    }
  }
}

function writeRootShares(into: Uint8Array, offset: number): boolean {
  let squares = 0;
  for (const value of HISTOGRAM) squares += value * value;
  if (!(squares > 0)) return false;
  const largest = LARGEST_SHARE * Math.sqrt(squares);
  let total = 0;
  for (const value of HISTOGRAM) total += Math.min(largest, value);
  for (let at = 0; at < DESCRIPTOR_LENGTH; at++) into[offset + at] = Math.min(255, Math.round(DESCRIPTOR_UNIT * Math.sqrt(Math.min(largest, HISTOGRAM[at]!) / total)));
  return true;
}
