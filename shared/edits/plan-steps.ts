import type { EditPlan } from "./edit-plan";
import type { Edit } from "./edit";
import { actionsIn, type EditPhase } from "./edit-kind";
import { phasesOf, touchesOf } from "./edit-kinds";

/** What a host's transactions can take. */
export type StepRules = {
  /**
   * "start-state": every action of a transaction sees the project as it was before (Premiere), so what depends on
   * something else needs a later transaction. "one-group": actions see each other and one undo entry takes all (After Effects).
   */
  readonly visibility: "start-state" | "one-group";
  /** Most actions in one transaction; ignored for one group. */
  readonly maxActions: number;
};

/** One host transaction, one entry in Edit > Undo. */
export type PlanStep = { readonly label: string; readonly work: readonly StepWork[] };

/** One phase of one edit, to be done in a step. */
export type StepWork = {
  readonly itemId: string;
  readonly edit: Edit;
  readonly phase: EditPhase;
  /** True for the phase that completes its edit: after this step the edit's outcome can be read back. */
  readonly completes: boolean;
};

/**
 * Splits a plan into host transactions: as few as the rules allow, dependent work in later ones, an item's work kept together.
 *
 *     add Lumetri to A, B, C  |  set 7 sliders of A  |  set 7 of B  |  set 7 of C
 *            step 1                  step 2              step 3          step 4        (at most 10 actions each)
 */
export function planSteps(plan: EditPlan, rules: StepRules): PlanStep[] {
  const steps = rules.visibility === "one-group" ? [workInOrder(plan)] : workByLevel(plan, rules).flatMap((work) => packLevel(work, rules.maxActions));
  const filled = steps.filter((work) => work.length > 0);
  return filled.map((work, i) => ({ label: stepLabel(plan.label, i, filled.length), work }));
}

/** The label one step carries in Edit > Undo: numbered where there are several. */
function stepLabel(label: string, index: number, count: number): string {
  return count === 1 ? label : `${label} (${index + 1}/${count})`;
}

/** Everything as the plan has it: whoever sees what was done just before needs no other order. */
function workInOrder(plan: EditPlan): StepWork[] {
  return plan.items.flatMap((item) => item.edits.flatMap((edit) => phasesOf(edit, Infinity).map((phase, i, all) => ({ itemId: item.id, edit, phase, completes: i === all.length - 1 }))));
}

/** Level n holds work that depends on nothing later than level n-1. */
function workByLevel(plan: EditPlan, rules: StepRules): StepWork[][] {
  const levels: StepWork[][] = [];
  const lastWrite = new Map<string, number>();
  const lastRead = new Map<string, number>();
  const lastJoin = new Map<string, { readonly level: number; readonly kind: Edit["kind"]; readonly turn: number }>();
  for (const item of plan.items) {
    for (const edit of item.edits) {
      const { reads, readsLast = [], writes, joins } = touchesOf(edit);
      const row = joins ? [joins.row] : [];
      const phases = phasesOf(edit, rules.maxActions);
      const lead = Math.max(0, phases.length - 1);
      const afterWrites = [...reads, ...writes, ...row].map((key) => (lastWrite.get(key) ?? -1) + 1);
      const afterLastWrites = readsLast.map((key) => (lastWrite.get(key) ?? -1) + 1 - lead);
      const afterReads = [...writes, ...row].map((key) => (lastRead.get(key) ?? -1) + 1);
      const afterJoins = [...reads, ...readsLast, ...writes].map((key) => (lastJoin.get(key)?.level ?? -1) + 1);
      const before = joins && lastJoin.get(joins.row);
      const besideJoin = before ? before.level + (before.kind === edit.kind && joins.turn === before.turn + 1 ? 0 : 1) : 0;
      const first = Math.max(0, ...afterWrites, ...afterLastWrites, ...afterReads, ...afterJoins, besideJoin);
      phases.forEach((phase, i) => {
        (levels[first + i] ??= []).push({ itemId: item.id, edit, phase, completes: i === phases.length - 1 });
      });
      const last = first + lead;
      for (const key of [...reads, ...readsLast]) lastRead.set(key, Math.max(last, lastRead.get(key) ?? -1));
      for (const key of writes) lastWrite.set(key, Math.max(last, lastWrite.get(key) ?? -1));
      if (joins) lastJoin.set(joins.row, { level: last, kind: edit.kind, turn: joins.turn });
    }
  }
  return levels;
}

/** Fills transactions in order; an item moves to the next one whole, unless it alone is too big. */
function packLevel(work: readonly StepWork[], maxActions: number): StepWork[][] {
  const steps: StepWork[][] = [[]];
  let room = maxActions;
  const open = (): void => {
    if (room === maxActions) return;
    steps.push([]);
    room = maxActions;
  };
  for (const group of groupByItem(work)) {
    if (group.reduce((sum, part) => sum + actionsIn(part.phase), 0) > room) open();
    for (const part of group) {
      if (actionsIn(part.phase) > room) open();
      steps[steps.length - 1]?.push(part);
      room -= actionsIn(part.phase);
    }
  }
  return steps;
}

function groupByItem(work: readonly StepWork[]): StepWork[][] {
  const groups = new Map<string, StepWork[]>();
  for (const part of work) groups.set(part.itemId, [...(groups.get(part.itemId) ?? []), part]);
  return [...groups.values()];
}
