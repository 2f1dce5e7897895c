import { invertPlan, keepItems, type EditPlan } from "../../edits/edit-plan";
import type { Receipt } from "../../host/receipt";
import { openItems } from "../../ledger/open-items";
import { shortName } from "../../panel/short-name";
import { say } from "../../words/say";

/** A receipt of this project with what has been taken back of it since. */
export type RevertLine = {
  readonly receipt: Receipt;
  /** The plan items that are still applied. */
  readonly open: ReadonlySet<string>;
};

/** The receipts that are no reverts themselves, newest first. */
export function revertLines(receipts: readonly Receipt[]): RevertLine[] {
  return receipts
    .filter((receipt) => receipt.reverts === null)
    .map((receipt) => ({ receipt, open: openItems(receipt, receipts) }))
    .reverse();
}

/** The plan that takes back these items of a receipt, as a step of its own. */
export function revertPlan(receipt: Receipt, itemIds: ReadonlySet<string>): EditPlan {
  const kept = keepItems(receipt.plan, itemIds);
  const only = kept.items.length === 1 && receipt.plan.items.length > 1 ? kept.items[0] : undefined;
  return invertPlan(kept, only ? say`Revert ${shortName(only.title)} of "${receipt.plan.label}"` : say`Revert "${receipt.plan.label}"`);
}
