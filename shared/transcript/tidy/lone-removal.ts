import type { TickRange } from "../../time/tick-range";
import type { Ticks } from "../../time/ticks";
import type { Transcript, Word, WordRun } from "../transcript";
import { removedIn } from "./gap";

/** What a single suggestion would take out, asked many times of one transcript. */
export type LoneRemoval = {
  /** For words that go; null where that cannot be done cleanly: they have no length, or somebody speaks over more than half of them. */
  readonly ofWords: (run: WordRun) => TickRange | null;
  /** For the silence before a word; null where there is not enough of it. */
  readonly ofSilenceBefore: (word: number, leaves: Ticks) => TickRange | null;
  /** The silence before a word, free of all other words; null for none. */
  readonly silenceBefore: (word: number) => TickRange | null;
};

/** Prepares a transcript for these questions; each answer then takes no longer than its run. */
export function loneRemoval({ words }: Transcript): LoneRemoval {
  const endBefore = latestEnds(words);
  const startBehind = earliestStarts(words);
  const between = (first: number, end: number): { from: Ticks | null; to: Ticks | null } => ({ from: endBefore[first] ?? null, to: startBehind[end] ?? null });
  return {
    ofWords: ({ first, end }) => {
      const { from, to } = between(first, end);
      const spoken = timesOf(words.slice(first, end));
      if (!spoken) return null;
      const start = from !== null && from > spoken.start ? from : spoken.start;
      const stop = to !== null && to < spoken.end ? to : spoken.end;
      if (stop <= start || (stop - start) * 2n < spoken.end - spoken.start) return null;
      return removedIn({ from, to, cut: { start, end: stop }, leaves: null });
    },
    ofSilenceBefore: (word, leaves) => removedIn({ ...between(word, word), cut: null, leaves }),
    silenceBefore: (word) => {
      const { from, to } = between(word, word);
      return from !== null && to !== null && from < to ? { start: from, end: to } : null;
    },
  };
}

function timesOf(run: readonly Word[]): TickRange | null {
  const first = run[0];
  if (!first) return null;
  let { start, end } = first;
  for (const word of run) {
    if (word.start < start) start = word.start;
    if (word.end > end) end = word.end;
  }
  return { start, end };
}

/** For each word, and for the end of the list: when the last of all words before it has ended; null for none. */
function latestEnds(words: readonly Word[]): (Ticks | null)[] {
  const ends: (Ticks | null)[] = [null];
  let latest: Ticks | null = null;
  for (const { end } of words) ends.push((latest = latest === null || end > latest ? end : latest));
  return ends;
}

/** For each word: when the first of it and all words behind it starts; null behind the last. */
function earliestStarts(words: readonly Word[]): (Ticks | null)[] {
  const starts: (Ticks | null)[] = [null];
  let earliest: Ticks | null = null;
  for (let i = words.length - 1; i >= 0; i--) {
    const start = words[i]?.start ?? null;
    earliest = earliest === null || (start !== null && start < earliest) ? start : earliest;
    starts.push(earliest);
  }
  return starts.reverse();
}
