import { editsOf } from "../../../shared/edits/edit-plan";
import type { Receipt } from "../../../shared/host/receipt";

/** Was this done by Transcript Selects? The journal holds what every panel did. */
export function isOfThisPanel({ plan }: Receipt): boolean {
  return editsOf(plan).some(({ kind }) => kind === "add-string-out" || kind === "add-subclip" || kind === "add-bin" || kind === "add-marker");
}
