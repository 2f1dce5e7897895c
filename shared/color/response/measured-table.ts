import { CHART_BYTES } from "./calibration-chart";
import { LATTICE_BYTES, LATTICE_POINTS } from "./color-lattice";
import type { ChartReading } from "./read-chart";

const SIDE = LATTICE_BYTES.length;
const STRIDES = [SIDE * SIDE, SIDE, 1] as const;

/** A reading at or beyond these is clipped: the true value may lie anywhere outside. */
const CLIPPED_LOW = 0.25 / 255;
const CLIPPED_HIGH = 254.75 / 255;

/** How far beyond 0..1 a clipped reading may be continued. */
const FARTHEST = 0.4;

/**
 * What a correction added to each point of the lattice (three channels a point). Clipped readings are continued outside 0..1 along the channel's own axis, straight on from the last
 * two points that were not clipped: so that sliders behind this one can bring back what a screen could not show. Where there are no such two points the reading stays.
 */
export function measuredTable(reading: ChartReading): Float32Array {
  const table = new Float32Array(LATTICE_POINTS * 3);
  for (let at = 0; at < table.length; at++) table[at] = reading[at]! - CHART_BYTES[at]! / 255;
  for (let channel = 0; channel < 3; channel++) continueLines(reading, table, channel);
  return table;
}

function continueLines(reading: ChartReading, table: Float32Array, channel: number): void {
  const stride = STRIDES[channel]!;
  for (let point = 0; point < LATTICE_POINTS; point++) {
    if (Math.floor(point / stride) % SIDE !== 0) continue;
    const at = (step: number): number => (point + step * stride) * 3 + channel;
    const high = firstFrom(SIDE - 1, -1, (step) => reading[at(step)]! < CLIPPED_HIGH);
    for (let step = high + 1; high >= 1 && step < SIDE; step++) table[at(step)] = continued(reading, at, high, high - 1, step);
    const low = firstFrom(0, 1, (step) => reading[at(step)]! > CLIPPED_LOW);
    for (let step = low - 1; low >= 0 && low <= SIDE - 2 && step >= 0; step--) table[at(step)] = continued(reading, at, low, low + 1, step);
  }
}

/** The displacement at `step` on the straight line through the readings at two other steps, never inside 0..1. */
function continued(reading: ChartReading, at: (step: number) => number, near: number, far: number, step: number): number {
  const byte = (index: number): number => LATTICE_BYTES[index]! / 255;
  const slope = Math.max(0, (reading[at(near)]! - reading[at(far)]!) / (byte(near) - byte(far)));
  const value = reading[at(near)]! + slope * (byte(step) - byte(near));
  const outside = step > near ? Math.min(1 + FARTHEST, Math.max(1, value)) : Math.max(-FARTHEST, Math.min(0, value));
  return outside - byte(step);
}

/** The first step in a direction that fits, or -1. */
function firstFrom(start: number, direction: 1 | -1, fits: (step: number) => boolean): number {
  for (let step = start; step >= 0 && step < SIDE; step += direction) if (fits(step)) return step;
  return -1;
}
