import type { LedgerEntry } from "../host/ledger-entry";
import type { Receipt } from "../host/receipt";
import type { SeenEntry } from "./seen-entry";

/**
 * The lines of an entry that only another seat's book calls reverted, each with that seat. Books are not signed: whoever can write into a shared folder can
 * say so. What this machine wrote, and what the seat of the entry says of itself, is not in question here.
 */
export function revertedElsewhere(entry: LedgerEntry, { entries, since }: { readonly entries: readonly SeenEntry[]; readonly since: readonly Receipt[] }): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  const reverts = entries.filter((each) => isRevertOf(each.entry.receipt, entry.id));
  for (const each of reverts) for (const { id } of each.entry.receipt.plan.items) if (!isKnown(each, entry)) told.set(id, each.entry.seat);
  const known = [...reverts.filter((each) => isKnown(each, entry)).map((each) => each.entry.receipt), ...since.filter((receipt) => isRevertOf(receipt, entry.id))];
  for (const { plan } of known) for (const { id } of plan.items) told.delete(id);
  return told;
}

function isRevertOf({ reverts, outcome }: Receipt, id: string): boolean {
  return reverts === id && outcome.kind === "applied";
}

function isKnown({ entry, place, intact }: SeenEntry, { seat }: LedgerEntry): boolean {
  return place === "seat" || (intact && entry.seat === seat);
}
