import { secondsFromTicks } from "../../../shared/time/ticks";
import type { FoundBite } from "../../../shared/transcript/search/found-bite";
import type { Transcript } from "../../../shared/transcript/transcript";

/** A bite as JSON prints it: times in seconds, words as they are written. */
export type SelectsResult = {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly text: string;
  readonly score: number;
  readonly why: {
    readonly sentence: string;
    readonly highlights: readonly { readonly text: string; readonly start: number; readonly end: number; readonly answers: string; readonly how: string }[];
    readonly missing: readonly string[];
    readonly meaning: number | null;
  };
};

/** What is found in a file, ready to be printed. */
export function resultOf({ start, end, speaker, text, score, why }: FoundBite, file: string, { words }: Transcript): SelectsResult {
  const highlights = why.highlights.flatMap(({ word, answers, how }) => {
    const said = words[word];
    return said ? [{ text: said.text, start: secondsFromTicks(said.start), end: secondsFromTicks(said.end), answers, how }] : [];
  });
  const meaning = why.meaning === null ? null : rounded(why.meaning);
  return { file, start: secondsFromTicks(start), end: secondsFromTicks(end), speaker, text, score: rounded(score), why: { sentence: why.sentence, highlights, missing: why.missing, meaning } };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
