import type { Cielab } from "../../../colorimetry/cielab";
import { SAMPLE_COLUMNS, SAMPLE_ROWS } from "./picture-sample";

/** Distance from the middle, in halves of the diagonal: nearer is the middle, farther the corners. */
const MIDDLE = 0.5;
const CORNER = 0.75;

/** Width of a class of L*: within one, every pixel should have changed alike. */
const CLASS_WIDTH = 8;

/** Classes with fewer samples in the middle tell nothing about what the look does to their lightness. */
const LEAST_SAMPLES = 5;

/**
 * How much darker (L*) the corners became than equally light pixels of the middle did: comparing like with like keeps a plain change of brightness out of it.
 * 0 where corners and middle have no lightness in common.
 */
export function cornerDarkening(before: readonly Cielab[], after: readonly Cielab[]): number {
  const classes = Math.floor(100 / CLASS_WIDTH) + 1;
  const change = new Float64Array(classes);
  const count = new Uint32Array(classes);
  for (const sample of IN_MIDDLE) {
    const kind = classOf(before[sample]!.l);
    change[kind]! += after[sample]!.l - before[sample]!.l;
    count[kind]!++;
  }
  let darkening = 0;
  let compared = 0;
  for (const sample of IN_CORNERS) {
    const kind = classOf(before[sample]!.l);
    if (count[kind]! < LEAST_SAMPLES) continue;
    darkening += change[kind]! / count[kind]! - (after[sample]!.l - before[sample]!.l);
    compared++;
  }
  return compared === 0 ? 0 : darkening / compared;
}

function classOf(lightness: number): number {
  return Math.floor(Math.min(100, Math.max(0, lightness)) / CLASS_WIDTH);
}

const SAMPLES = Array.from({ length: SAMPLE_COLUMNS * SAMPLE_ROWS }, (_, sample) => sample);
const IN_MIDDLE = SAMPLES.filter((sample) => fromMiddle(sample) <= MIDDLE);
const IN_CORNERS = SAMPLES.filter((sample) => fromMiddle(sample) > CORNER);

function fromMiddle(sample: number): number {
  const x = (((sample % SAMPLE_COLUMNS) + 0.5) / SAMPLE_COLUMNS) * 2 - 1;
  const y = ((Math.floor(sample / SAMPLE_COLUMNS) + 0.5) / SAMPLE_ROWS) * 2 - 1;
  return Math.hypot(x, y) / Math.SQRT2;
}
