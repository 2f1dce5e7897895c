import type { FloatFrame } from "../../../../shared/effects/float-frame";

/** One channel's values, row by row. */
export function channelOf({ data }: FloatFrame, channel: number): number[] {
  return Array.from({ length: data.length / 4 }, (_, pixel) => data[4 * pixel + channel]!);
}

export function averageOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation. */
export function spreadOf(values: readonly number[]): number {
  const average = averageOf(values);
  return Math.sqrt(averageOf(values.map((value) => (value - average) ** 2)));
}

/** Pearson's, -1 to 1. */
export function correlation(ones: readonly number[], others: readonly number[]): number {
  const [one, other] = [averageOf(ones), averageOf(others)];
  return averageOf(ones.map((value, at) => (value - one) * (others[at]! - other))) / (spreadOf(ones) * spreadOf(others));
}
