import { wordsText } from "../words-text";
import type { WordRun } from "../transcript";
import { restatements, type Restatement } from "./restatements";
import { retakesKeeping, type TakeSet } from "./retakes-keeping";
import { startsOver } from "./take-announcements";
import type { TidyReading } from "./tidy-reading";
import type { TidySuggestion } from "./tidy-suggestion";
import { readUtterances, type Utterances } from "./utterances";
import { say } from "../../words/say";

/** Longer sentences are rare; longer stretches have no punctuation. */
const LONGEST_REST = 40;

/** It says that something went wrong, not what. */
const RESTART_CONFIDENCE = 0.5;

/**
 * Things said several times in a row by the same speaker: each earlier take goes, the newest stays, and all of them stay at hand. And
 * announcements of another take ("let me start again") behind which none was found. Takes that share less than two thirds of their words, or that
 * somebody else speaks between, are not found.
 */
export function findRetakes(reading: TidyReading): TidySuggestion[] {
  const spoken = readUtterances(reading);
  const found = restatements(spoken);
  const takes = takeSets(spoken, found).flatMap((set) => retakesKeeping(reading, set, set.takes.length - 1));
  return [...takes, ...findRestarts(reading, spoken, takes)];
}

/** Chains of restatements, each the next one's take, as sets. */
function takeSets(spoken: Utterances, found: readonly Restatement[]): TakeSet[] {
  const byLast = new Map<number, Restatement[]>();
  const lastOf = (again: number): number => {
    const next = found.find((each) => each.from <= again && again < each.to);
    return next ? lastOf(next.again) : again;
  };
  for (const each of found) {
    const last = lastOf(each.again);
    byLast.set(last, [...(byLast.get(last) ?? []), each]);
  }
  return [...byLast.values()].map((chain) => {
    const end = chain[chain.length - 1];
    const takes = chain.map(({ from, to }) => runOf(spoken, from, to));
    const newest = end ? [runOf(spoken, end.again, endOfLast(spoken, end.likeness.againTo))] : [];
    return { takes: [...takes, ...newest], shares: chain.map(({ likeness: { matched, of } }) => matched / of) };
  });
}

/** The last take goes on to the end of what is said there, unless nothing shows where that is. */
function endOfLast({ starts, forms }: Utterances, place: number): number {
  const end = starts.find((start) => start >= place) ?? forms.length;
  return end - place <= LONGEST_REST ? end : place;
}

function findRestarts(reading: TidyReading, spoken: Utterances, takes: readonly TidySuggestion[]): TidySuggestion[] {
  return spoken.starts.flatMap((from, i): TidySuggestion[] => {
    const to = spoken.starts[i + 1] ?? spoken.forms.length;
    if (!startsOver(spoken.forms.slice(from, to))) return [];
    const cut = runOf(spoken, from, to);
    const isPart = takes.some((take) => take.kind === "retake" && take.takes.some((run, at) => run.first <= cut.first && cut.first < (take.takes[at + 1]?.first ?? run.end)));
    const removed = reading.removal.ofWords(cut);
    if (isPart || !removed) return [];
    const text = wordsText(reading.transcript, cut);
    return [{ kind: "restart", id: `restart:${cut.first}`, cut, removed, text, reason: say`“${text}” announces another take; look at what stands before it.`, confidence: RESTART_CONFIDENCE, onByDefault: false }];
  });
}

function runOf({ words }: Utterances, from: number, to: number): WordRun {
  return { first: words[from] ?? 0, end: (words[to - 1] ?? 0) + 1 };
}
