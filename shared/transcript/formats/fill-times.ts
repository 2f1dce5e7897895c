import { TICKS_PER_SECOND, type Ticks } from "../../time/ticks";
import type { DraftWord } from "./draft";

/** How long a word lasts where nothing says it: English is spoken at 2 to 3 words a second. */
const USUAL_WORD = (TICKS_PER_SECOND * 4n) / 10n;

/** A word without an end never takes longer than this, whatever pause comes after it. */
const LONGEST_WORD = TICKS_PER_SECOND;

/** What is known of the start and the end of each word once nothing is missing. */
type Filled = { readonly times: readonly { readonly start: Ticks; readonly end: Ticks }[]; readonly filled: number };

/**
 * Gives every word a start and an end, in the order of the file. What is known stays untouched; words between two known times share the time
 * between them by their length in characters, exactly to its end. Null where no word has any time.
 */
export function fillTimes(words: readonly DraftWord[]): Filled | null {
  if (words.every((word) => word.start === null && word.end === null)) return null;
  const times: { start: Ticks; end: Ticks }[] = [];
  let filled = 0;
  let before = 0n;
  for (let first = 0; first < words.length; ) {
    let last = first;
    while (words[last]?.end === null && last + 1 < words.length && words[last + 1]?.start === null) last++;
    const run = words.slice(first, last + 1);
    const start = run[0]?.start ?? earlier(before, run.at(-1)?.end ?? before);
    const known = run.at(-1)?.end ?? null;
    // Several words between times that run backwards would run backwards, too.
    const isUsable = known !== null && (run.length === 1 || known >= start);
    const end = isUsable ? known : openEnd(start, words[last + 1]?.start ?? null, run.length);
    for (const each of shared(run, start, end)) times.push(each);
    filled += run.length === 1 && run[0]?.start !== null && run[0]?.end !== null ? 0 : run.length;
    before = end;
    first = last + 1;
  }
  return { times, filled };
}

function openEnd(start: Ticks, next: Ticks | null, count: number): Ticks {
  if (next === null || next < start) return start + USUAL_WORD * BigInt(count);
  return earlier(next, start + LONGEST_WORD * BigInt(count));
}

function shared(run: readonly DraftWord[], start: Ticks, end: Ticks): { start: Ticks; end: Ticks }[] {
  const only = run.length === 1;
  const weights = run.map((word) => BigInt(word.text.length + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const length = end - start;
  let sum = 0n;
  return weights.map((weight) => {
    const from = only ? start : start + (length * sum) / total;
    sum += weight;
    return { start: from, end: only ? end : start + (length * sum) / total };
  });
}

function earlier(a: Ticks, b: Ticks): Ticks {
  return a < b ? a : b;
}
