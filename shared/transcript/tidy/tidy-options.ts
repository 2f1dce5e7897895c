import { TICKS_PER_SECOND, type Ticks } from "../../time/ticks";

/** What an editor can set before suggestions are made. */
export type TidyOptions = {
  /** Silences between words that last longer are suggested. */
  readonly longPause: Ticks;
  /** What is left of a pause inside a sentence. */
  readonly leaves: Ticks;
  /** What is left of a pause at the end of a sentence. */
  readonly leavesAtSentenceEnd: Ticks;
};

/** 1 s shortened to 0.35 s, 0.6 s at the end of a sentence: what tools of the trade document as their defaults. */
export const DEFAULT_TIDY: TidyOptions = {
  longPause: TICKS_PER_SECOND,
  leaves: (TICKS_PER_SECOND * 35n) / 100n,
  leavesAtSentenceEnd: (TICKS_PER_SECOND * 6n) / 10n,
};
