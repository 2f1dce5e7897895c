import { percentile } from "./percentile";
import type { Score } from "./score-pair";

/** A pair counts as made worse when it ends this much above doing nothing (mean CIEDE2000; the margin the published comparison used). */
const WORSE_BY = 0.25;

/** The errors of a score: after doing nothing, Monge-Kantorovich, our proposal. */
export type Column = "before" | "mkl" | "ours";

/** One row that sums up many scores: how many, how far off without matching, and what each way of matching left. */
export function scoreRow(name: string, scores: readonly Score[]): Record<string, string | number> {
  const verdicts = (verdict: string): number => scores.filter((score) => score.verdict === verdict).length;
  return {
    pairs: name,
    n: scores.length,
    nothing: round(median(scores, "before")),
    "nothing p95": round(tail(scores, "before")),
    MKL: round(median(scores, "mkl")),
    "MKL p95": round(tail(scores, "mkl")),
    "MKL worse %": round(worseShare(scores, "mkl") * 100),
    ours: round(median(scores, "ours")),
    "ours p95": round(tail(scores, "ours")),
    "ours worse %": round(worseShare(scores, "ours") * 100),
    "match/guess/fine/none": ["match", "guess", "already-matches", "cannot-tell"].map(verdicts).join("/"),
  };
}

/** Median error; NaN for no scores. */
export function median(scores: readonly Score[], column: Column): number {
  return percentile(scores.map((score) => score[column]), 0.5);
}

/** 95th percentile of the errors; NaN for no scores. */
export function tail(scores: readonly Score[], column: Column): number {
  return percentile(scores.map((score) => score[column]), 0.95);
}

/** Mean error; NaN for no scores. */
export function mean(scores: readonly Score[], column: Column): number {
  return scores.reduce((sum, score) => sum + score[column], 0) / scores.length;
}

/** How many of the scores, 0..1, ended worse than doing nothing. */
export function worseShare(scores: readonly Score[], column: Column): number {
  return scores.filter((score) => score[column] > score.before + WORSE_BY).length / scores.length;
}

/** A number as tables show it, to two decimals. */
export function round(value: number): number {
  return Number(value.toFixed(2));
}
