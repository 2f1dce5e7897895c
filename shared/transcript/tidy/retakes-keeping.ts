import { wordsText } from "../words-text";
import type { Transcript, WordRun } from "../transcript";
import { readForTidy, type TidyReading } from "./tidy-reading";
import type { TidySuggestion } from "./tidy-suggestion";
import { say } from "../../words/say";

/** Takes of one thing in order of time; `shares` says for each but the last how much of it comes again. */
export type TakeSet = { readonly takes: readonly WordRun[]; readonly shares: readonly number[] };

/** A take that was not spoken to its end has no more than this share of the kept take's words. */
const UNFINISHED = 0.75;

/** Of suggestions with few words in common some are sentences that are built alike. */
const LEAST_CONFIDENCE = 0.8;

/** One suggestion for each take but the kept one; what is said between it and the next take towards the kept one goes with it. */
export function retakesKeeping(reading: TidyReading, { takes, shares }: TakeSet, kept: number): TidySuggestion[] {
  return takes.flatMap((cut, dropped): TidySuggestion[] => {
    if (dropped === kept) return [];
    const between = dropped < kept ? { first: cut.end, end: takes[dropped + 1]?.first ?? cut.end } : { first: takes[dropped - 1]?.end ?? cut.first, end: cut.first };
    const announcement = isTalk(reading, between) ? between : null;
    const removed = reading.removal.ofWords(announcement ? { first: Math.min(cut.first, between.first), end: Math.max(cut.end, between.end) } : cut);
    if (!removed) return [];
    const confidence = LEAST_CONFIDENCE + (1 - LEAST_CONFIDENCE) * (shares[dropped] ?? 1);
    const text = wordsText(reading.transcript, cut);
    return [{ kind: "retake", id: `retake:${cut.first}`, cut, announcement, takes, dropped, kept, removed, text, reason: reasonOf(takes, dropped, kept), confidence, onByDefault: true }];
  });
}

/** The suggestions of a retake's set when the editor keeps another take of it; they stand in for those that `suggestTidy` made of the set. */
export function keepTake(transcript: Transcript, { takes }: Extract<TidySuggestion, { kind: "retake" }>, kept: number): TidySuggestion[] {
  return retakesKeeping(readForTidy(transcript), { takes, shares: [] }, kept);
}

function isTalk({ forms }: TidyReading, { first, end }: WordRun): boolean {
  return forms.slice(first, end).some((form) => form !== "");
}

function reasonOf(takes: readonly WordRun[], dropped: number, kept: number): string {
  const which = say`Take ${dropped + 1} of ${takes.length}`;
  const [length, keptLength] = [dropped, kept].map((take) => (takes[take]?.end ?? 0) - (takes[take]?.first ?? 0));
  const isStart = (length ?? 0) < UNFINISHED * (keptLength ?? 0);
  return isStart ? say`${which}: a start that breaks off; take ${kept + 1} says it whole.` : say`${which} of the same words; take ${kept + 1} is kept, all stay as alternates.`;
}
