import type { TickRange } from "../../time/tick-range";
import { TICKS_PER_SECOND, type Ticks } from "../../time/ticks";
import type { Transcript, Word } from "../transcript";

/** How far words may stand out of order, or last, and still be found; engines that write overlapping words stay far below. */
const FARTHEST = 30n * TICKS_PER_SECOND;

/**
 * The words that lie in this stretch of media time with at least half of their length (their moment, where they have none), as indexes in
 * their order; quick in long transcripts.
 */
export function wordsInRange(transcript: Transcript, { start, end }: TickRange): number[] {
  const { words } = transcript;
  const found: number[] = [];
  for (let index = firstFrom(words, start - FARTHEST); index < words.length; index++) {
    const word = words[index]!;
    if (word.start > end + FARTHEST) break;
    if (isMostlyIn(word, start, end)) found.push(index);
  }
  return found;
}

/** The words that are heard in at least one of these stretches, as indexes in their order. */
export function wordsHeard(transcript: Transcript, ranges: readonly TickRange[]): number[] {
  const heard = new Set(ranges.flatMap((range) => wordsInRange(transcript, range)));
  return [...heard].sort((a, b) => a - b);
}

/** The words that share any time with a stretch, as indexes in their order; of a moment (a stretch without length) those that are spoken across it. */
export function wordsTouching({ words }: Transcript, { start, end }: TickRange): number[] {
  const found: number[] = [];
  for (let index = firstFrom(words, start - FARTHEST); index < words.length; index++) {
    const word = words[index]!;
    if (word.start > end + FARTHEST) break;
    if (word.start < end && word.end > start) found.push(index);
  }
  return found;
}

/**
 * The free time around a stretch: from the end of the word before it to the start of the word after it, the stretch itself at least.
 *
 *     words   |island|    |and then|   |we|
 *     range               |--------|
 *     room           |-----------------|
 */
export function roomAround(transcript: Transcript, { start, end }: TickRange, mediaDuration: Ticks): TickRange {
  const { words } = transcript;
  let from = 0n;
  let to = mediaDuration;
  // One word earlier still, so that a long silence before the stretch ends where somebody spoke.
  for (let index = Math.max(0, firstFrom(words, start - FARTHEST) - 1); index < words.length; index++) {
    const word = words[index]!;
    if (word.start > end + FARTHEST && word.start > to) break;
    const twiceMiddle = word.start + word.end;
    if (twiceMiddle < 2n * start && word.end > from) from = word.end;
    if (twiceMiddle >= 2n * end && word.start < to) to = word.start;
  }
  return { start: from < start ? from : start, end: to > end ? to : end };
}

function isMostlyIn(word: Word, start: Ticks, end: Ticks): boolean {
  if (word.start === word.end) return start <= word.start && word.start <= end;
  const from = word.start > start ? word.start : start;
  const to = word.end < end ? word.end : end;
  return to > from && (to - from) * 2n >= word.end - word.start;
}

/** Where the first word stands that starts at this moment or later. */
function firstFrom(words: readonly Word[], moment: Ticks): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
