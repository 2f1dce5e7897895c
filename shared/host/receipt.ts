import type { EditPlan } from "../edits/edit-plan";
import type { HostProblem } from "./host-problem";

/** What is left after a commit that touched the project, whether all went well or not. Kept in the journal. */
export type Receipt = {
  readonly format: "trimbin-receipt/1";
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly host: { readonly name: string; readonly version: string };
  readonly project: { readonly guid: string; readonly name: string };
  readonly plan: EditPlan;
  /** The id of the receipt that this one took back, if it was a revert. */
  readonly reverts: string | null;
  readonly outcome: ReceiptOutcome;
  /** The labels we left in Edit > Undo, oldest first, those of a roll-back included. */
  readonly undoSteps: readonly string[];
  /** Set where the journal could not keep this receipt (disk full): Edit > Undo works, a later revert from the panel will not. */
  readonly notKept?: HostProblem;
};

export type ReceiptOutcome =
  /** Everything reads back as predicted. */
  | { readonly kind: "applied" }
  /** A step failed; the steps before it were taken back and the project reads back as it was. */
  | { readonly kind: "rolled-back"; readonly problem: HostProblem }
  /** A step failed and could not be taken back wholly; `differences` says what the project holds now. */
  | { readonly kind: "needs-attention"; readonly problem: HostProblem; readonly differences: readonly string[] };
