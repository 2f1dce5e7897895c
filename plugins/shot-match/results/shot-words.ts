import { assertNever } from "../../../shared/basics/assert-never";
import { counted } from "../../../shared/words/counted";
import { capital, type HostWords } from "../../../shared/panel/host-words";
import type { IconName } from "../../../shared/panel/icon";
import type { MatchedShot, Proposal, ShotOutcome } from "../search/shot-outcome";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

/** The word for a state, with the sign that stands before it. */
export type Verdict = { readonly word: string; readonly icon: IconName | null };

/** One word or two for what is known of a shot. */
export function verdictOf(outcome: ShotOutcome): Verdict {
  switch (outcome.kind) {
    case "waiting":
      return { word: say`waiting`, icon: null };
    case "sampling":
      return { word: say`sampling`, icon: null };
    case "comparing":
      return { word: say`comparing`, icon: null };
    case "proposal":
      return PROPOSALS[outcome.confidence];
    case "already-matches":
      return { word: say`matches already`, icon: "matches" };
    case "cannot-tell":
      return { word: say`can't tell`, icon: "question" };
    case "asks":
      return { word: say`asks you`, icon: "question" };
    case "not-looked-at":
      return { word: say`not looked at`, icon: null };
    default:
      return assertNever(outcome);
  }
}

const PROPOSALS: { readonly [confidence in Proposal["confidence"]]: Verdict } = {
  good: { word: say`good match`, icon: "good" },
  fair: { word: say`fair match`, icon: "good" },
  guess: { word: say`guess`, icon: "guess" },
};

/** A shot as a screen reader says it: all that a sighted person sees, in the same order. `changes` and `state` are null for shots without a proposal. */
export function spokenName(entry: MatchedShot, number: number, changes: string | null, state: string | null, { shot }: HostWords): string {
  const parts = [`${capital(thing(shot))} ${number}`, entry.shot.clip.name, verdictOf(entry.outcome).word];
  if (changes !== null && state !== null) parts.push(spoken(changes), state);
  else if ("why" in entry.outcome) parts.push(entry.outcome.why);
  return parts.join(", ");
}

/** A look that changes inside a shot, in one line. */
export function driftWords(difference: number): string {
  return say`Its look changes (ΔE ${difference.toFixed(1)})`;
}

/** The same, with what it means. */
export function driftAdvice(difference: number, { shot }: HostWords): string {
  return say`The look changes inside this ${thing(shot)} (ΔE ${difference.toFixed(1)}): one correction can't fit all of it.`;
}

/** The first sentence of several. */
export function firstSentence(text: string): string {
  return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text;
}

/** "Apply to 7 shots · 8 undo steps". */
export function applyWords(shots: number, steps: number, { shot }: HostWords): string {
  return say`Apply to ${counted(shots, shot)} · ${counted(steps, "undo step")}`;
}

/** What a run found, for the line above the results and the live region: "7 good matches, 4 match already, 1 can't tell". */
export function summaryOf(shots: readonly MatchedShot[]): string {
  const words = shots.map((entry) => verdictOf(entry.outcome).word);
  return SUMMED_UP
    .map(({ word, many }) => ({ word, many, number: words.filter((other) => other === word).length }))
    .filter(({ number }) => number > 0)
    .map(({ word, many, number }) => `${number} ${number > 1 ? many : word}`)
    .join(", ");
}

/** Verdicts of one and of several shots, in the order they are summed up. */
const SUMMED_UP: readonly { readonly word: string; readonly many: string }[] = [
  { word: say`good match`, many: say`good matches` },
  { word: say`fair match`, many: say`fair matches` },
  { word: say`guess`, many: say`guesses` },
  { word: say`matches already`, many: say`match already` },
  { word: say`asks you`, many: say`ask you` },
  { word: say`can't tell`, many: say`can't tell` },
  { word: say`not looked at`, many: say`not looked at` },
];

/** Screen readers swallow signs. */
function spoken(changes: string): string {
  return changes.replace(/\+(?=\d)/g, "plus ").replace(/-(?=\d)/g, "minus ");
}
