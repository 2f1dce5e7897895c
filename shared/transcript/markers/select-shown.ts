import type { TickRange } from "../../time/tick-range";
import type { Select } from "../selects/select";
import { wordsInRange } from "../selects/words-in-range";
import type { Transcript } from "../transcript";
import { wordsText } from "../words-text";

/** What is heard of a select where only a part of its clip plays. */
export type SelectShown = {
  /** In the clip's time. */
  readonly stretch: TickRange;
  readonly text: string;
  /** How many of its words are not heard. */
  readonly trimmedWords: number;
};

/**
 * What is heard of a select within the part of its clip that plays; null where no word of it is. A word belongs to the part that holds at
 * least half of it. Without a transcript its text stays whole, as nobody knows which words are gone.
 *
 *     plays   |---------------|
 *     select             |island was cold|
 *     shown              |islan|             "island", 2 words trimmed off
 */
export function selectShown(select: Select, plays: TickRange, transcript: Transcript | null): SelectShown | null {
  const whole = { start: select.start, end: select.end };
  if (plays.start <= whole.start && whole.end <= plays.end) return { stretch: whole, text: select.text, trimmedWords: 0 };
  const stretch = { start: whole.start > plays.start ? whole.start : plays.start, end: whole.end < plays.end ? whole.end : plays.end };
  if (stretch.start >= stretch.end) return null;
  if (!transcript) return { stretch, text: select.text, trimmedWords: 0 };
  const heard = wordsInRange(transcript, stretch);
  const [first, last] = [heard[0], heard[heard.length - 1]];
  if (first === undefined || last === undefined) return null;
  const trimmedWords = spokenOf(transcript, wordsInRange(transcript, whole)) - spokenOf(transcript, heard);
  return { stretch, text: wordsText(transcript, { first, end: last + 1 }), trimmedWords };
}

function spokenOf({ words }: Transcript, indexes: readonly number[]): number {
  return indexes.filter((index) => words[index]?.kind === "word" && words[index]?.text !== "").length;
}
