import { assertNever } from "../../basics/assert-never";
import { describeProblem, type ProblemText } from "../../host/host-problem";
import type { Receipt } from "../../host/receipt";
import { say } from "../../words/say";

/** What a receipt says that did not end well; null for one that did. */
export function describeFailure(receipt: Receipt): ProblemText | null {
  const { outcome } = receipt;
  switch (outcome.kind) {
    case "applied":
      return null;
    case "rolled-back":
      return { ...describeProblem(outcome.problem), meaning: say`What had been done was taken back: your project reads as it did before.` };
    case "needs-attention":
      return {
        ...describeProblem(outcome.problem),
        meaning: say`Not all of it could be taken back. Still different from before: ${outcome.differences.join("; ")}.`,
        advice: say`Use Edit > Undo to take back the steps listed in the receipt.`,
      };
    default:
      return assertNever(outcome);
  }
}
