import { assertNever } from "../../../shared/basics/assert-never";
import type { SliderResponse } from "../../../shared/color/response/slider-response";
import type { MatchChoice } from "../../../shared/color/scene/match-choice";
import { proposeMatch } from "../../../shared/color/scene/propose-match";
import type { Looked, ShotOutcome } from "./shot-outcome";
import { say } from "../../../shared/words/say";

/** What the evidence of a shot comes to in the manner chosen; `nameOf` turns a shot's key into its name. */
export function judgeShot({ seen, grade, evidence }: Looked, choice: MatchChoice, response: SliderResponse, nameOf: (key: string) => string): ShotOutcome {
  const frame = seen.middle;
  if (evidence === null) return { kind: "comparing", frame };
  const match = proposeMatch(evidence, choice, response);
  const drift = match.drift?.difference ?? null;
  switch (match.verdict) {
    case "match": {
      const why = match.through.length === 0 ? match.why : say`${match.why} Reached through ${match.through.map(nameOf).join(`${say`, then`} `)}, which shows both.`;
      const predicted = { before: match.predictedErrorBefore, after: match.predictedErrorAfter };
      return { kind: "proposal", frame, grade, from: evidence.current, to: match.correction, confidence: match.confidence, predicted, why, drift };
    }
    case "guess":
      return { kind: "proposal", frame, grade, from: evidence.current, to: match.correction, confidence: "guess", predicted: null, why: match.why, drift };
    case "already-matches":
      return { kind: "already-matches", frame, difference: match.error, why: match.why };
    case "cannot-tell":
      return match.asks ? { kind: "asks", frame, question: match.asks, why: match.why } : { kind: "cannot-tell", frame, why: match.why };
    default:
      return assertNever(match);
  }
}
