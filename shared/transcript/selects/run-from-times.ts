import type { Ticks } from "../../time/ticks";
import type { Transcript, WordRun } from "../transcript";
import { wordsInRange } from "./words-in-range";

/**
 * The words that a stretch of media time holds with at least half of their length, as one run. So a selection finds its words again in a
 * transcript that was corrected or made anew. An empty run, standing where its first word would be, when it holds none.
 */
export function runFromTimes(transcript: Transcript, start: Ticks, end: Ticks): WordRun {
  const found = wordsInRange(transcript, { start, end });
  const [first] = found;
  const last = found[found.length - 1];
  if (first !== undefined && last !== undefined) return { first, end: last + 1 };
  const behind = transcript.words.findIndex((word) => word.start >= start);
  const at = behind < 0 ? transcript.words.length : behind;
  return { first: at, end: at };
}
