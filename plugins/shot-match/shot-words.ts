import { assertNever } from "../../shared/basics/assert-never";
import type { BasicCorrection } from "../../shared/color/basic-correction";
import { describeCorrection } from "../../shared/color/describe-correction";
import type { IconName } from "../../shared/panel/icon";
import type { Measurement, MatchedShot, ShotOutcome } from "./shot-outcome";

/** The word for a state, with the sign that stands before it. */
export type Verdict = { readonly word: string; readonly icon: IconName | null };

/** One word or two for what is known of a shot. */
export function verdictOf(outcome: ShotOutcome): Verdict {
  switch (outcome.kind) {
    case "waiting":
      return { word: "waiting", icon: null };
    case "sampling":
      return { word: "sampling", icon: null };
    case "proposal":
      return outcome.confidence === "good" ? { word: "good match", icon: "good" } : { word: "guess", icon: "guess" };
    case "already-matches":
      return { word: "matches already", icon: "matches" };
    case "cannot-tell":
      return { word: "can't tell", icon: "question" };
    case "not-looked-at":
      return { word: "not looked at", icon: null };
    default:
      return assertNever(outcome);
  }
}

/** What the sliders do, as a sentence without its full stop: "Exposure +0.4, warmer by 6". */
export function whatChanges(from: BasicCorrection, to: BasicCorrection): string {
  const words = describeCorrection(from, to);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How far a shot is from the reference, before and as predicted or measured. */
export function describeDifference(before: number, predicted: number, measurement: Measurement | undefined): string {
  const start = `ΔE ${before.toFixed(1)} → ${predicted.toFixed(1)} predicted`;
  switch (measurement?.kind) {
    case undefined:
      return start;
    case "measuring":
      return `${start}, measuring`;
    case "measured":
      return `${start}, ${measurement.difference.toFixed(1)} measured`;
    case "not-comparable":
      return `${start}; nothing comparable to measure now`;
    case "failed":
      return `${start}; not measured`;
    default:
      return assertNever(measurement);
  }
}

/** A shot as a screen reader says it: all that a sighted person sees, in the same order. */
export function spokenName(entry: MatchedShot, number: number, changes: string | null, isTicked: boolean): string {
  const parts = [`Shot ${number}`, entry.shot.clip.name, verdictOf(entry.outcome).word];
  if (entry.outcome.kind === "proposal") {
    parts.push(spoken(changes ?? ""), isTicked ? "ticked" : "not ticked");
  } else if ("why" in entry.outcome) parts.push(entry.outcome.why);
  return parts.filter((part) => part !== "").join(", ");
}

/** "Apply to 7 shots · 8 undo steps". */
export function applyWords(shots: number, steps: number): string {
  return `Apply to ${count(shots, "shot")} · ${count(steps, "undo step")}`;
}

/** "1 shot", "7 shots". */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

/** A name that fits into a line of a host's menu: at most 40 characters. */
export function shortName(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}

/** What a run found, for the line above the results and the live region. */
export function summaryOf(shots: readonly MatchedShot[]): string {
  const words = shots.map((entry) => verdictOf(entry.outcome).word);
  const order = ["good match", "guess", "matches already", "can't tell", "not looked at"];
  return order
    .map((word) => ({ word, number: words.filter((other) => other === word).length }))
    .filter(({ number }) => number > 0)
    .map(({ word, number }) => `${number} ${number > 1 && word === "good match" ? "good matches" : number > 1 && word === "guess" ? "guesses" : word}`)
    .join(", ");
}

/** Screen readers swallow signs. */
function spoken(changes: string): string {
  return changes.replace(/\+(?=\d)/g, "plus ").replace(/-(?=\d)/g, "minus ");
}
