import type { EditPlan } from "../../../shared/edits/edit-plan";
import { planSteps, type StepRules } from "../../../shared/edits/plan-steps";
import type { LedgerEntry } from "../../../shared/host/ledger-entry";
import { revertPlan } from "../../../shared/panel/receipts/revert-lines";
import { entryKey } from "../../../shared/ledger/seen-entry";
import type { LedgerState } from "../ledger-state";

/** What would be reverted: one plan for each entry, newest first, and the steps in Edit > Undo that all of them take. */
export type RevertOffer = { readonly plans: readonly { readonly entry: LedgerEntry; readonly plan: EditPlan }[]; readonly lines: number; readonly undoSteps: number };

/** The offer for what is ticked. */
export function revertOffer({ books, ticked }: Pick<LedgerState, "books" | "ticked">, steps: StepRules): RevertOffer {
  const entries = books.kind === "read" ? books.entries.map(({ entry }) => entry) : [];
  const plans = entries
    .flatMap((entry) => {
      const ids = ticked.get(entryKey(entry));
      const plan = ids && revertPlan(entry.receipt, ids);
      return plan && plan.items.length > 0 ? [{ entry, plan }] : [];
    })
    .reverse();
  return { plans, lines: plans.reduce((sum, { plan }) => sum + plan.items.length, 0), undoSteps: plans.reduce((sum, { plan }) => sum + planSteps(plan, steps).length, 0) };
}
