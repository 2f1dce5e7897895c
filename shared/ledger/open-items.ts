import type { Receipt } from "../host/receipt";

/** The items of a receipt that no revert has taken back; none where the receipt did not end well. */
export function openItems(receipt: Receipt, all: readonly Receipt[]): ReadonlySet<string> {
  if (receipt.outcome.kind !== "applied") return new Set();
  const open = new Set(receipt.plan.items.map((item) => item.id));
  for (const later of all) {
    if (later.reverts !== receipt.id || later.outcome.kind !== "applied") continue;
    for (const item of later.plan.items) open.delete(item.id);
  }
  return open;
}
