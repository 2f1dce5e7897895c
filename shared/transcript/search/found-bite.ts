import type { Ticks } from "../../time/ticks";
import type { WordRun } from "../transcript";

/** One thing found: a stretch of one clip's words, and why. */
export type FoundBite = {
  readonly mediaId: string;
  readonly words: WordRun;
  /** In media time, from the first word's start to the last word's end. */
  readonly start: Ticks;
  readonly end: Ticks;
  /** Of whoever says most of it; null where nobody is named. */
  readonly speaker: string | null;
  readonly text: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  readonly why: WhyFound;
};

/** Why it was found, for the line under the text and the marks in it. */
export type WhyFound = {
  /** Single words of the transcript to be marked, as indexes into its words, with the query's word that each answers. */
  readonly highlights: readonly { readonly word: number; readonly answers: string; readonly how: "same" | "same-stem" | "typo" }[];
  /** Words of the query that are not said here. */
  readonly missing: readonly string[];
  /** Cosine of the query and the bite, -1 to 1; null where meaning was not asked. */
  readonly meaning: number | null;
  /** One sentence: "Says budget and remote; close in meaning (0.61)". */
  readonly sentence: string;
};
