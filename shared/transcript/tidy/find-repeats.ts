import { wordsText } from "../words-text";
import type { WordRun } from "../transcript";
import { isMeantTwice } from "./meant-twice";
import type { TidyReading } from "./tidy-reading";
import type { TidySuggestion } from "./tidy-suggestion";
import { say } from "../../words/say";

/** Longer repeats are takes: see find-retakes. */
const LONGEST_REPEAT = 4;

/** Measured on the disfluency annotation of Switchboard (held-out and test part of deep_disfluency): 97.9 and 96.1 % of the words suggested, fillers among them left aside; rounded down. */
const CONFIDENCE = 0.95;

/** Words said twice in a row, and words broken off and said again ("th- the"): the first go. Words repeated for effect stay. */
export function findRepeats(reading: TidyReading): TidySuggestion[] {
  const spoken = spokenIndexes(reading);
  const found: TidySuggestion[] = [];
  for (let at = 0; at < spoken.length; ) {
    const size = repeatAt(reading, spoken, at);
    if (size > 0) found.push(...suggestion(reading, runOf(spoken, at, at + size), runOf(spoken, at + size, at + 2 * size)));
    at += Math.max(1, size);
  }
  return found;
}

/** The words that say something: no signs, no fillers. */
function spokenIndexes({ forms, isFiller }: TidyReading): number[] {
  return forms.flatMap((form, index) => (form !== "" && !isFiller(index) ? [index] : []));
}

/** How many words from here are said again right behind them: the longest, up to four; 0 for none. */
function repeatAt(reading: TidyReading, spoken: readonly number[], at: number): number {
  for (let size = LONGEST_REPEAT; size > 0; size--) {
    const [first, second] = [spoken.slice(at, at + size), spoken.slice(at + size, at + 2 * size)];
    if (second.length === size && isSaidAgain(reading, first, second) && isOneFlow(reading, first, second, spoken.slice(at + size, at + 2 * size + 1).map((index) => reading.forms[index] ?? ""))) return size;
  }
  return 0;
}

/** Word for word; the last word of the first time may be broken off. */
function isSaidAgain({ forms }: TidyReading, first: readonly number[], second: readonly number[]): boolean {
  return first.every((index, i) => {
    const [once, again] = [forms[index] ?? "", forms[second[i] ?? -1] ?? ""];
    if (once === again) return true;
    return i === first.length - 1 && once.endsWith("-") && again.startsWith(once.slice(0, -1)) && once.length > 1;
  });
}

/** One speaker, no sentence ends in between but by breaking off, and not for effect. */
function isOneFlow(reading: TidyReading, first: readonly number[], second: readonly number[], behind: readonly string[]): boolean {
  const { words } = reading.transcript;
  const all = [...first, ...second];
  const speaker = words[all[0] ?? -1]?.speaker;
  if (all.some((index) => words[index]?.speaker !== speaker)) return false;
  for (let index = first[0] ?? 0; index < (second[0] ?? 0); index++) if (endsForGood(words[index]?.text ?? "")) return false;
  return !isMeantTwice(first.map((index) => reading.forms[index] ?? ""), behind);
}

function endsForGood(text: string): boolean {
  return /[.!?。！？]["'”’)\]]*$/.test(text) && !/(?:\.\.\.|…|[-–—])["'”’)\]]*$/.test(text);
}

function runOf(spoken: readonly number[], from: number, to: number): WordRun {
  return { first: spoken[from] ?? 0, end: (spoken[to - 1] ?? 0) + 1 };
}

function suggestion(reading: TidyReading, cut: WordRun, kept: WordRun): TidySuggestion[] {
  const removed = reading.removal.ofWords(cut);
  if (!removed) return [];
  const text = wordsText(reading.transcript, cut);
  const again = wordsText(reading.transcript, kept);
  const isBroken = reading.forms[cut.end - 1]?.endsWith("-") ?? false;
  const reason = isBroken ? say`“${text}” is broken off and said again as “${again}”.` : say`“${text}” is said again right behind it.`;
  return [{ kind: "repeat", id: `repeat:${cut.first}`, cut, kept, removed, text, reason, confidence: CONFIDENCE, onByDefault: true }];
}
