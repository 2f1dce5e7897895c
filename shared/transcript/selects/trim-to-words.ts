import type { Ticks } from "../../time/ticks";
import type { BitePiece } from "../story/story";
import type { Transcript, Word, WordRun } from "../transcript";

/**
 * The words that a stretch of media time holds: those that lie in it with at least half of their length (their moment, where they have no
 * length). So a selection finds its words again in a transcript that was corrected or made anew. An empty run, standing where
 * its first word would be, when it holds none.
 */
export function runFromTimes({ words }: Transcript, start: Ticks, end: Ticks): WordRun {
  const first = words.findIndex((word) => isMostlyIn(word, start, end));
  if (first < 0) {
    const behind = words.findIndex((word) => word.start >= start);
    const at = behind < 0 ? words.length : behind;
    return { first: at, end: at };
  }
  let last = first;
  for (let i = first; i < words.length; i++) {
    const word = words[i];
    if (word && isMostlyIn(word, start, end)) last = i;
  }
  return { first, end: last + 1 };
}

/** The indexes of all words that are heard in the pieces of a bite, in order. */
export function wordsHeard(transcript: Transcript, pieces: readonly BitePiece[]): number[] {
  const heard = new Set<number>();
  for (const { start, end } of pieces) {
    const run = runFromTimes(transcript, start, end);
    for (let i = run.first; i < run.end; i++) {
      const word = transcript.words[i];
      if (word && isMostlyIn(word, start, end)) heard.add(i);
    }
  }
  return [...heard].sort((a, b) => a - b);
}

function isMostlyIn(word: Word, start: Ticks, end: Ticks): boolean {
  if (word.start === word.end) return start <= word.start && word.start <= end;
  const from = word.start > start ? word.start : start;
  const to = word.end < end ? word.end : end;
  return to > from && (to - from) * 2n >= word.end - word.start;
}
