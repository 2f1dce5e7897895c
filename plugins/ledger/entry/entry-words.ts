import { assertNever } from "../../../shared/basics/assert-never";
import { counted } from "../../../shared/words/counted";
import type { LedgerEntry } from "../../../shared/host/ledger-entry";
import { PANEL_DEEDS } from "../../../shared/ledger/report/panel-words";
import type { SeenEntry } from "../../../shared/ledger/seen-entry";
import type { EntryLine } from "../../../shared/ledger/entry-lines";
import type { FatedLine } from "./line-fate";
import { say } from "../../../shared/words/say";

/** The panel that proposed it. */
export function panelName({ by }: LedgerEntry): string {
  return by === null ? say`Panel not recorded` : PANEL_DEEDS[by.panel].name;
}

/** Who applied it, as far as it was kept. */
export function personName({ person }: LedgerEntry): string {
  return person ?? say`No name given`;
}

/** How an entry ended and what is left of it, by its lines: "2 of 3 still applied, 1 reverted". */
export function standingWords({ receipt }: LedgerEntry, lines: readonly FatedLine[]): string {
  switch (receipt.outcome.kind) {
    case "rolled-back":
      return say`Stopped; what had been done was taken back`;
    case "needs-attention":
      return say`Stopped half-way; look at Edit > Undo`;
    case "applied":
      return receipt.reverts === null ? countWords(lines) : say`Took back ${counted(receipt.plan.items.length, "line")}`;
    default:
      return assertNever(receipt.outcome);
  }
}

/** What a person decided, in a word. */
export function decisionWord(decision: EntryLine["decision"]): string {
  switch (decision) {
    case "accepted":
      return say`accepted`;
    case "adjusted":
      return say`adjusted`;
    case "refused":
      return say`refused`;
    case "unrecorded":
      return say`decision not recorded`;
    default:
      return assertNever(decision);
  }
}

/** "not intact" where the chain or the line is not as it was written. */
export function intactWords({ intact }: SeenEntry): string | null {
  return intact ? null : say`not intact`;
}

function countWords(lines: readonly FatedLine[]): string {
  const counts = new Map<string, number>();
  for (const { fate } of lines) counts.set(fate.word, (counts.get(fate.word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(", ");
}
