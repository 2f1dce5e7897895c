import type { SliderResponse } from "../../../shared/color/response/slider-response";
import type { ShotMatch } from "../../../shared/color/scene/shot-match";
import type { BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import type { MatchTerms } from "../command-line";
import type { TargetMatch } from "./match-scene";

/** Milliseconds of wall time: reading the reference and this target, matching (of all targets together), writing this target's files. */
export type Timings = { readonly decodeMs: number; readonly matchMs: number; readonly writeMs: number };

/** One target's answer as JSON prints it. Errors are mean CIEDE2000 on colours kept from the fit, null where nothing could be compared. */
export type Answer = {
  readonly reference: string;
  readonly target: string;
  readonly decision: ShotMatch["verdict"];
  /** How much to trust the decision, 0..1. */
  readonly confidence: number;
  readonly confidenceWord: ConfidenceWord;
  /** Absolute positions of the Basic Correction sliders, as applied to the outputs; neutral where nothing is proposed. */
  readonly parameters: BasicCorrection;
  readonly strength: number;
  readonly manner: string;
  readonly locks: readonly string[];
  readonly predictedErrorBefore: number | null;
  readonly predictedErrorAfter: number | null;
  /** Names of the shots it was reached through, nearest the reference first. */
  readonly through: readonly string[];
  readonly why: string;
  /** What a person must answer before matching, or null. */
  readonly asks: string | null;
  /** Mean CIEDE2000 between the same things inside the target, where its look changes; null where it doesn't. */
  readonly drift: number | null;
  readonly response: { readonly name: string; readonly calibrated: boolean };
  readonly timings: Timings;
};

type ConfidenceWord = "good" | "fair" | "guess" | "none";

/** Words as numbers, for programs that sort and filter: an order, not a probability. */
const CONFIDENCE: { readonly [word in ConfidenceWord]: number } = { good: 0.9, fair: 0.6, guess: 0.2, none: 0 };

/** Says in plain data what is proposed for one target. */
export function answerOf({ match, correction, before, after }: TargetMatch, names: { readonly reference: string; readonly target: string }, { choice, strength }: MatchTerms, response: SliderResponse, timings: Timings): Answer {
  const word = wordOf(match);
  return {
    reference: names.reference,
    target: names.target,
    decision: match.verdict,
    confidence: CONFIDENCE[word],
    confidenceWord: word,
    parameters: correction,
    strength,
    manner: choice.manner,
    locks: choice.locks,
    predictedErrorBefore: before === null ? null : rounded(before),
    predictedErrorAfter: after === null ? null : rounded(after),
    through: match.verdict === "match" ? match.through : [],
    why: match.why,
    asks: match.verdict === "cannot-tell" ? match.asks : null,
    drift: match.drift === null ? null : rounded(match.drift.difference),
    response: { name: response.name, calibrated: response.calibrated },
    timings: { decodeMs: rounded(timings.decodeMs), matchMs: rounded(timings.matchMs), writeMs: rounded(timings.writeMs) },
  };
}

function wordOf(match: ShotMatch): ConfidenceWord {
  switch (match.verdict) {
    case "match":
      return match.confidence;
    case "already-matches":
      return "good";
    case "guess":
      return "guess";
    case "cannot-tell":
      return "none";
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
