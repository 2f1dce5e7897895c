import type { Transcript } from "../transcript";
import { fillerFinder } from "./filler-words";
import { loneRemoval, type LoneRemoval } from "./lone-removal";
import { spokenForm } from "./spoken-form";

/** A transcript read once for all that looks for things to tidy. */
export type TidyReading = {
  readonly transcript: Transcript;
  /** Each word as it sounds; empty for signs and words without text. */
  readonly forms: readonly string[];
  readonly isFiller: (index: number) => boolean;
  readonly removal: LoneRemoval;
};

/** Reads a transcript for the finders. */
export function readForTidy(transcript: Transcript): TidyReading {
  return { transcript, forms: transcript.words.map(spokenForm), isFiller: fillerFinder(transcript), removal: loneRemoval(transcript) };
}

/** Where a stretch that starts at `first` ends, a comma that stands alone behind it taken in. */
export function withComma({ transcript }: TidyReading, end: number): number {
  const next = transcript.words[end];
  return next?.kind === "punctuation" && next.text === "," ? end + 1 : end;
}
