import { percentile } from "../match/percentile";
import type { DrawTimes } from "./draw-times";

/** What draws the tiles, how long its rounds took (the first is cold) and what its process came to, in MB. */
export type Run = { readonly name: string; readonly rounds: readonly DrawTimes[]; readonly peakMb: number };

/** Several runs of one racer, each in a fresh process: the median cold round, the median warm one, and the most memory. */
export type Racer = { readonly name: string; readonly cold: DrawTimes; readonly warm: DrawTimes; readonly peakMb: number };

/** Sums up the runs of every racer. */
export function racersOf(runs: readonly Run[]): Racer[] {
  const names = [...new Set(runs.map(({ name }) => name))];
  return names.map((name) => {
    const own = runs.filter((run) => run.name === name);
    return {
      name,
      cold: medianOf(own.flatMap(({ rounds }) => rounds.slice(0, 1))),
      warm: medianOf(own.flatMap(({ rounds }) => rounds.slice(1))),
      peakMb: Math.max(...own.map(({ peakMb }) => peakMb)),
    };
  });
}

// Each measure by itself; the name of the longest step is that of the middle one.
function medianOf(times: readonly DrawTimes[]): DrawTimes {
  const middle = (of: (one: DrawTimes) => number): number => percentile(times.map(of), 0.5);
  const longestMs = middle((one) => one.longestMs);
  return { firstMs: middle(({ firstMs }) => firstMs), allMs: middle(({ allMs }) => allMs), longestMs, longest: times.find((one) => one.longestMs === longestMs)?.longest ?? "" };
}
