import type { Word, WordRun } from "../transcript";
import { bitePasses } from "./passes-filters";
import type { Passage } from "./passages";
import type { SearchFilters } from "./selects-query";

/** The part of a passage that fits the filters, from the beginning of a sentence to the end of one; null where none does. */
export function fitBite(words: readonly Word[], passage: Passage, speakers: ReadonlySet<number>, filters: SearchFilters, relevance: (sentence: WordRun) => number): WordRun | null {
  const bySpeaker = speakers.size === 0 ? passage.words : trimToSpeakers(words, passage.sentences, speakers);
  if (!bySpeaker) return null;
  const sentences = passage.sentences.filter((sentence) => sentence.first >= bySpeaker.first && sentence.end <= bySpeaker.end);
  const run = filters.maxDuration === null ? bySpeaker : bestWithin(words, sentences, filters.maxDuration, relevance);
  return run && bitePasses(words, run, filters) ? run : null;
}

/** From their first sentence to their last; null where they say less than half of that. */
function trimToSpeakers(words: readonly Word[], sentences: readonly WordRun[], speakers: ReadonlySet<number>): WordRun | null {
  const theirs = sentences.filter(({ first }) => speakers.has(words[first]?.speaker ?? -1));
  const [head, tail] = [theirs[0], theirs[theirs.length - 1]];
  if (!head || !tail) return null;
  const said = theirs.reduce((sum, { first, end }) => sum + end - first, 0);
  if (2 * said >= tail.end - head.first) return { first: head.first, end: tail.end };
  return longestTurn(theirs);
}

/** The longest run of their sentences that directly follow one another. */
function longestTurn(sentences: readonly WordRun[]): WordRun | null {
  let longest: WordRun | null = null;
  let open: WordRun | null = null;
  for (const { first, end } of sentences) {
    open = open && open.end === first ? { first: open.first, end } : { first, end };
    if (!longest || open.end - open.first > longest.end - longest.first) longest = open;
  }
  return longest;
}

/** Of the runs of sentences no longer than that, the most relevant; of equally relevant ones the longest, then the first. */
function bestWithin(words: readonly Word[], sentences: readonly WordRun[], longest: bigint, relevance: (sentence: WordRun) => number): WordRun | null {
  let best: { readonly run: WordRun; readonly worth: number } | null = null;
  for (const [from, head] of sentences.entries()) {
    const start = words[head.first]?.start ?? 0n;
    let worth = 0;
    for (const sentence of sentences.slice(from)) {
      if ((words[sentence.end - 1]?.end ?? start) - start > longest) break;
      worth += relevance(sentence);
      const run = { first: head.first, end: sentence.end };
      if (!best || worth > best.worth || (worth === best.worth && run.end - run.first > best.run.end - best.run.first)) best = { run, worth };
    }
  }
  return best?.run ?? null;
}
