import { mean, median, round, tail, worseShare, type Column } from "./score-table";
import type { PairScore, Score } from "./score-pair";

/** One promise: what was asked for, and what each way of matching reaches. */
export type BarRow = { readonly promise: string; readonly bar: number; readonly nothing: number | null; readonly MKL: number | null; readonly ours: number; readonly kept: "yes" | "NO" };

/** What is measured where for the promises. */
export type Measured = { readonly pairs: readonly PairScore[]; readonly wide: readonly Score[]; readonly edit: readonly Score[]; readonly flicker: { readonly ours: number; readonly mkl: number } };

/** The promises on errors against the truth (mean CIEDE2000 per image), in the order in which they were made. */
export function errorPromises({ pairs, wide, edit, flicker }: Measured): BarRow[] {
  const mismatched = pairs.filter(({ distortion }) => distortion !== "none");
  const fine = pairs.filter(({ distortion }) => distortion === "none");
  const overlapping = mismatched.filter(({ kind }) => kind !== "disjoint");
  const disjoint = mismatched.filter(({ kind }) => kind === "disjoint");
  const mismatchedWide = wide.filter(({ distortion }) => distortion !== "none");
  return [
    row("all mismatched: median", 2.5, mismatched, median),
    row("all mismatched: 95th percentile", 10, mismatched, tail),
    row("all mismatched: % worse than doing nothing", 8, mismatched, worsePercent),
    row("already matching: mean damage", 0.5, fine, mean),
    row("overlapping content: median", 1.9, overlapping, median),
    row("overlapping content: % worse", 1, overlapping, worsePercent),
    row("nothing in common: median", 5.3, disjoint, median),
    row("nothing in common: % worse", 20, disjoint, worsePercent),
    row("through a wide shot: median", 3.5, mismatchedWide, median),
    row("edit video: median shot", 2.2, edit, median),
    row("edit video: % of shots worse", 0, edit, worsePercent),
    promise("flicker of the correction (MKL: a frame at a time)", 0.05, { nothing: 0, MKL: flicker.mkl, ours: flicker.ours }),
  ].filter(({ ours }) => !Number.isNaN(ours));
}

/** A promise on time or memory: ours only. */
export function costPromise(name: string, bar: number, ours: number): BarRow {
  return promise(name, bar, { nothing: null, MKL: null, ours });
}

function row(name: string, bar: number, scores: readonly Score[], measure: (scores: readonly Score[], column: Column) => number): BarRow {
  return promise(name, bar, { nothing: measure(scores, "before"), MKL: measure(scores, "mkl"), ours: measure(scores, "ours") });
}

function promise(name: string, bar: number, { nothing, MKL, ours }: Pick<BarRow, "nothing" | "MKL" | "ours">): BarRow {
  const shown = (value: number | null): number | null => (value === null ? null : round(value));
  return { promise: name, bar, nothing: shown(nothing), MKL: shown(MKL), ours: round(ours), kept: round(ours) <= bar ? "yes" : "NO" };
}

function worsePercent(scores: readonly Score[], column: Column): number {
  return worseShare(scores, column) * 100;
}
