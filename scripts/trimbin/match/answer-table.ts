import { NEUTRAL_CORRECTION } from "../../../shared/color/sliders/basic-correction";
import { describeCorrection } from "../../../shared/color/sliders/describe-correction";
import type { Answer } from "./answer";

/** The answers for a person at a terminal: a line each, and why below it. */
export function answerTable(answers: readonly Answer[], referenceIsOutlier: boolean): string {
  const [first] = answers;
  if (!first) return "";
  const wide = Math.max(...answers.map(({ target }) => target.length));
  const lines = answers.flatMap((answer) => [`${answer.target.padEnd(wide)}  ${decisionWords(answer)}`, `${"".padEnd(wide)}  ${answer.why}`, ...driftLines(answer, wide)]);
  const outlier = referenceIsOutlier ? ["The reference itself looks unlike all the targets, which agree with each other. Is it the right one?"] : [];
  const honesty = first.response.calibrated ? [] : [`Differences are CIEDE2000, predicted with ${first.response.name}; a host's sliders may answer differently.`];
  return `${[`To the look of ${first.reference}:`, ...lines, ...outlier, ...honesty].join("\n")}\n`;
}

function decisionWords({ decision, confidenceWord, parameters, predictedErrorBefore, predictedErrorAfter, through }: Answer): string {
  const errors = predictedErrorBefore === null || predictedErrorAfter === null ? "" : `, difference ${predictedErrorBefore.toFixed(1)} -> ${predictedErrorAfter.toFixed(1)}`;
  switch (decision) {
    case "match":
      return `match (${confidenceWord})${errors}${through.length > 0 ? `, through ${through.join(", ")}` : ""}: ${describeCorrection(NEUTRAL_CORRECTION, parameters)}`;
    case "guess":
      return `guess: ${describeCorrection(NEUTRAL_CORRECTION, parameters)}`;
    case "already-matches":
      return "already matches, left as it is";
    case "cannot-tell":
      return "cannot tell, left as it is";
  }
}

function driftLines({ drift }: Answer, wide: number): string[] {
  return drift === null ? [] : [`${"".padEnd(wide)}  Its look changes within the shot (difference ${drift.toFixed(1)}), so one correction cannot fit all of it.`];
}
