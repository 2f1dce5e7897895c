import { assertNever } from "../../shared/basics/assert-never";
import { invertPlan, keepItems, type EditPlan } from "../../shared/edits/edit-plan";
import type { Receipt } from "../../shared/host/receipt";
import { shortName } from "./shot-words";

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
  return invertPlan(kept, only ? `Revert ${shortName(only.title)} of "${receipt.plan.label}"` : `Revert "${receipt.plan.label}"`);
}

/** How a receipt ended and what is left of it, in words. */
export function describeRevertLine({ receipt, open }: RevertLine): string {
  switch (receipt.outcome.kind) {
    case "applied":
      if (open.size === receipt.plan.items.length) return "Applied.";
      return open.size === 0 ? "Reverted." : `${receipt.plan.items.length - open.size} of ${receipt.plan.items.length} reverted.`;
    case "rolled-back":
      return "Stopped; what had been done was taken back.";
    case "needs-attention":
      return `Stopped half-way. Your project now holds: ${receipt.outcome.differences.join("; ")}.`;
    default:
      return assertNever(receipt.outcome);
  }
}

function openItems(receipt: Receipt, all: readonly Receipt[]): ReadonlySet<string> {
  if (receipt.outcome.kind !== "applied") return new Set();
  const open = new Set(receipt.plan.items.map((item) => item.id));
  for (const later of all) {
    if (later.reverts !== receipt.id || later.outcome.kind !== "applied") continue;
    for (const item of later.plan.items) open.delete(item.id);
  }
  return open;
}
