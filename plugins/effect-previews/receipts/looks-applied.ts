import { revertLines, type RevertLine } from "../../../shared/panel/receipts/revert-lines";
import type { EffectPreviewsState } from "../effect-previews-state";
import { isOfThisPanel } from "./is-of-this-panel";

/** The receipts of this panel in this project, newest first. */
export function looksApplied({ journal }: Pick<EffectPreviewsState, "journal">): readonly RevertLine[] {
  return revertLines(journal.receipts).filter(({ receipt }) => isOfThisPanel(receipt));
}
