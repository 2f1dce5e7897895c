import { assertNever } from "../../basics/assert-never";
import type { ReceiptOutcome } from "../../host/receipt";
import { say } from "../../words/say";

/** How a commit ended; what is left of one that was applied is for the panel to say. */
export function outcomeWords(outcome: ReceiptOutcome, ofApplied: () => string): string {
  switch (outcome.kind) {
    case "applied":
      return ofApplied();
    case "rolled-back":
      return say`Stopped; what had been done was taken back.`;
    case "needs-attention":
      return say`Stopped half-way. Still different from before: ${outcome.differences.join("; ")}.`;
    default:
      return assertNever(outcome);
  }
}
