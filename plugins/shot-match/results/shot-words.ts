import { assertNever } from "../../../shared/basics/assert-never";
import { counted } from "../../../shared/basics/counted";
import { capital, type HostWords } from "../../../shared/panel/host-words";
import type { IconName } from "../../../shared/panel/icon";
import type { MatchedShot, Proposal, ShotOutcome } from "../search/shot-outcome";

/** The word for a state, with the sign that stands before it. */
export type Verdict = { readonly word: string; readonly icon: IconName | null };

/** One word or two for what is known of a shot. */
export function verdictOf(outcome: ShotOutcome): Verdict {
  switch (outcome.kind) {
    case "waiting":
      return { word: "waiting", icon: null };
    case "sampling":
      return { word: "sampling", icon: null };
    case "comparing":
      return { word: "comparing", icon: null };
    case "proposal":
      return PROPOSALS[outcome.confidence];
    case "already-matches":
      return { word: "matches already", icon: "matches" };
    case "cannot-tell":
      return { word: "can't tell", icon: "question" };
    case "asks":
      return { word: "asks you", icon: "question" };
    case "not-looked-at":
      return { word: "not looked at", icon: null };
    default:
      return assertNever(outcome);
  }
}

const PROPOSALS: { readonly [confidence in Proposal["confidence"]]: Verdict } = {
  good: { word: "good match", icon: "good" },
  fair: { word: "fair match", icon: "good" },
  guess: { word: "guess", icon: "guess" },
};

/** A shot as a screen reader says it: all that a sighted person sees, in the same order. `changes` and `state` are null for shots without a proposal. */
export function spokenName(entry: MatchedShot, number: number, changes: string | null, state: string | null, { shot }: HostWords): string {
  const parts = [`${capital(shot)} ${number}`, entry.shot.clip.name, verdictOf(entry.outcome).word];
  if (changes !== null && state !== null) parts.push(spoken(changes), state);
  else if ("why" in entry.outcome) parts.push(entry.outcome.why);
  return parts.join(", ");
}

/** A look that changes inside a shot, in one line. */
export function driftWords(difference: number): string {
  return `Its look changes (ΔE ${difference.toFixed(1)})`;
}

/** The same, with what it means. */
export function driftAdvice(difference: number, { shot }: HostWords): string {
  return `The look changes inside this ${shot} (ΔE ${difference.toFixed(1)}): one correction can't fit all of it.`;
}

/** The first sentence of several. */
export function firstSentence(text: string): string {
  return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text;
}

/** "Apply to 7 shots · 8 undo steps". */
export function applyWords(shots: number, steps: number, { shot }: HostWords): string {
  return `Apply to ${counted(shots, shot)} · ${counted(steps, "undo step")}`;
}

/** What a run found, for the line above the results and the live region: "7 good matches, 4 match already, 1 can't tell". */
export function summaryOf(shots: readonly MatchedShot[]): string {
  const words = shots.map((entry) => verdictOf(entry.outcome).word);
  return Object.entries(MANY)
    .map(([word, many]) => ({ word, many, number: words.filter((other) => other === word).length }))
    .filter(({ number }) => number > 0)
    .map(({ word, many, number }) => `${number} ${number > 1 ? many : word}`)
    .join(", ");
}

/** Verdicts of one and of several shots, in the order they are summed up. */
const MANY: Readonly<Record<string, string>> = {
  "good match": "good matches",
  "fair match": "fair matches",
  guess: "guesses",
  "matches already": "match already",
  "asks you": "ask you",
  "can't tell": "can't tell",
  "not looked at": "not looked at",
};

/** Screen readers swallow signs. */
function spoken(changes: string): string {
  return changes.replace(/\+(?=\d)/g, "plus ").replace(/-(?=\d)/g, "minus ");
}
