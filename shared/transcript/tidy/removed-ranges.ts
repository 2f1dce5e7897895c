import type { TickRange } from "../../time/tick-range";
import type { Ticks } from "../../time/ticks";
import type { Transcript, Word } from "../transcript";
import { removedIn, type Gap } from "./gap";
import { wordsCut, type TidySuggestion } from "./tidy-suggestion";

/**
 * What goes when these suggestions are accepted: half-open ranges of media time, in order, apart from each other. None shares any time with a
 * word that stays, nor holds the moment of one that has no length, however words overlap. It looks at words, not at sound: what an
 * engine did not write down (laughter, a passing car) goes with its gap.
 */
export function removedRanges({ words }: Transcript, accepted: readonly TidySuggestion[]): TickRange[] {
  const cut = new Set<number>();
  for (const { first, end } of accepted.flatMap(wordsCut)) for (let i = first; i < end; i++) cut.add(i);
  const kept = mergedTimes(words.filter((_, i) => !cut.has(i)));
  const gaps = new Map<number, Gap>();
  for (const i of cut) {
    const word = words[i];
    if (!word) continue;
    for (const [index, gap] of gapsUnder(kept, word)) gaps.set(index, joined(gaps.get(index), gap));
  }
  for (const suggestion of accepted) {
    if (suggestion.kind !== "pause") continue;
    const [before, after] = [words[suggestion.before], words[suggestion.after]];
    if (!before || !after) continue;
    for (const [index, gap] of gapsUnder(kept, { start: before.end, end: after.start })) gaps.set(index, joined(gaps.get(index), { ...gap, cut: null, leaves: suggestion.leaves }));
  }
  return [...gaps].sort(([a], [b]) => a - b).flatMap(([, gap]) => removedIn(gap) ?? []);
}

/** The times of words as ranges in order, joined where they touch or overlap; a word without length that stands alone is a range without length. */
function mergedTimes(words: readonly Word[]): TickRange[] {
  const merged: { start: Ticks; end: Ticks }[] = [];
  for (const { start, end } of [...words].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
    const last = merged[merged.length - 1];
    if (!last || start > last.end) merged.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return merged;
}

/** The gaps that a range lies in, by number (gap i ends where kept range i starts), each with the part of the range inside it as its cut. */
function gapsUnder(kept: readonly TickRange[], range: TickRange): [number, Gap][] {
  const found: [number, Gap][] = [];
  for (let i = firstEndingAfter(kept, range.start); i <= kept.length; i++) {
    const [from, to] = [kept[i - 1]?.end ?? null, kept[i]?.start ?? null];
    if (from !== null && from >= range.end) break;
    const start = from !== null && from > range.start ? from : range.start;
    const end = to !== null && to < range.end ? to : range.end;
    if (start < end) found.push([i, { from, to, cut: { start, end }, leaves: null }]);
  }
  return found;
}

function firstEndingAfter(kept: readonly TickRange[], moment: Ticks): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = kept[middle];
    if (range && range.end > moment) high = middle;
    else low = middle + 1;
  }
  return low;
}

function joined(known: Gap | undefined, added: Gap): Gap {
  if (!known) return added;
  const leaves = known.leaves === null || (added.leaves !== null && added.leaves > known.leaves) ? added.leaves : known.leaves;
  return { ...known, cut: hull(known.cut, added.cut), leaves };
}

function hull(a: TickRange | null, b: TickRange | null): TickRange | null {
  if (a === null || b === null) return a ?? b;
  return { start: a.start < b.start ? a.start : b.start, end: a.end > b.end ? a.end : b.end };
}
