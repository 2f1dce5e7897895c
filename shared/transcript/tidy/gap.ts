import type { TickRange } from "../../time/tick-range";
import { TICKS_PER_SECOND, type Ticks } from "../../time/ticks";

/** Room left behind a word that stays, for an s that engines end too early, where the silence behind it is that long. */
const ROOM_AFTER_WORD = (TICKS_PER_SECOND * 60n) / 1000n;

/** Room left before a word that stays, for its attack. */
const ROOM_BEFORE_WORD = (TICKS_PER_SECOND * 40n) / 1000n;

/** A stretch between words that stay, with what goes in it. */
export type Gap = {
  /** Where the words before it end and the words behind it start; null before the first and behind the last word that stays. */
  readonly from: Ticks | null;
  readonly to: Ticks | null;
  /** From the start of the first to the end of the last word that goes in it; null for silence. */
  readonly cut: TickRange | null;
  /** How much silence stays where a pause is made shorter; null where pauses stay as they were spoken. */
  readonly leaves: Ticks | null;
};

/**
 * The part of a gap that goes, inside the gap; null for none. Words that go take the shorter of the two silences around them along, but for
 * some room at the word that stays: the longer pause stays as it was spoken.
 *
 *     | kept | | um |      | kept |   ->   | kept ||      | kept |
 *             ^^^^^^ goes, but for 60 ms behind a word (40 ms before one)
 */
export function removedIn(gap: Gap): TickRange | null {
  return shortened(gap) ?? withShorterSilence(gap);
}

function shortened({ from, to, cut, leaves }: Gap): TickRange | null {
  if (leaves === null || from === null || to === null) return null;
  const before = least(most(leaves / 2n, ROOM_AFTER_WORD), cut ? cut.start - from : null);
  const after = least(most(leaves - before, ROOM_BEFORE_WORD), cut ? to - cut.end : null);
  return rangeOrNull(from + before, to - after);
}

function withShorterSilence({ from, to, cut }: Gap): TickRange | null {
  if (cut === null || cut.start >= cut.end) return null;
  const before = from === null ? null : cut.start - from;
  const after = to === null ? null : to - cut.end;
  if (before !== null && (after === null || before < after)) return { start: cut.start - most(before - ROOM_AFTER_WORD, 0n), end: cut.end };
  return { start: cut.start, end: cut.end + most((after ?? 0n) - ROOM_BEFORE_WORD, 0n) };
}

function rangeOrNull(start: Ticks, end: Ticks): TickRange | null {
  return start < end ? { start, end } : null;
}

function most(a: Ticks, b: Ticks): Ticks {
  return a > b ? a : b;
}

function least(a: Ticks, b: Ticks | null): Ticks {
  return b === null || a < b ? a : b;
}
