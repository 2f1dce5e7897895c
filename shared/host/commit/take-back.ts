import { makePlan } from "../../edits/edit-plan";
import type { Edit } from "../../edits/edit";
import { applyEdit, mayHoldWork, placeOfEdit, restoreEdit, targetDifferences } from "../../edits/edit-kinds";
import { planSteps, type StepRules } from "../../edits/plan-steps";
import type { ProjectSnapshot } from "../../project/project-snapshot";
import type { PlanSession } from "./plan-session";
import { problemFrom } from "../host-stop";
import { runSteps, type StepRun } from "./run-steps";

/** What is left after taking back: nothing, or differences in words; and what it took. */
export type TakenBack = { readonly differences: readonly string[]; readonly undoSteps: readonly string[] };

/** A host that swallowed one transaction may take the next. */
const TRIES = 2;

/**
 * Brings the targets of edits that were begun back to what they held before, from whatever they hold now: the host may have kept
 * all, some or nothing of a step that failed. What somebody else changed since our steps is left alone and named. Its steps are
 * labelled, and nothing cancels them.
 */
export async function takeBack(session: PlanSession, before: ProjectSnapshot, run: StepRun, label: string, rules: StepRules): Promise<TakenBack> {
  const unstoppable = new AbortController().signal;
  const undoSteps: string[] = [];
  try {
    const { begun, leftAlone } = await withoutOthersWork(session, run, unstoppable);
    for (let left = TRIES; left > 0; left--) {
      const now = await session.read(begun, unstoppable);
      if (targetDifferences(begun, before, now).length === 0) return { differences: leftAlone, undoSteps };
      const plan = makePlan(`Take back: ${label}`, [
        { id: "take-back", title: label, why: "A step failed.", needsConfirmation: false, edits: restoreEdits(now, before, begun) },
      ]);
      const back = await runSteps(session, now, planSteps(plan, rules), () => undefined, unstoppable);
      undoSteps.push(...back.undoSteps);
    }
    return { differences: [...leftAlone, ...targetDifferences(begun, before, await session.read(begun, unstoppable))], undoSteps };
  } catch (error) {
    const problem = problemFrom(error, "taking back");
    return { differences: [`nobody can say what is left: ${"message" in problem ? problem.message : problem.kind}`], undoSteps };
  }
}

/** The edits of places that hold what our last good step left, and words for the others. */
async function withoutOthersWork(session: PlanSession, { begun, done, reached }: StepRun, signal: AbortSignal): Promise<{ begun: readonly Edit[]; leftAlone: readonly string[] }> {
  const now = await session.read(begun, signal);
  const open = new Set(begun.filter((edit) => !done.includes(edit)).map(placeOfEdit));
  const touched = done.filter((edit) => mayHoldWork(now, edit, open.has(placeOfEdit(edit))) && targetDifferences([edit], reached, now).length > 0);
  const places = new Set(touched.map(placeOfEdit));
  const leftAlone = targetDifferences(touched, reached, now).map((words) => `left alone, as someone changed it: ${words}`);
  return { begun: begun.filter((edit) => !places.has(placeOfEdit(edit))), leftAlone };
}

/** Newest first, each on what the ones before it leave; what no longer fits is left alone and shows up as a difference. */
function restoreEdits(now: ProjectSnapshot, start: ProjectSnapshot, begun: readonly Edit[]): Edit[] {
  const edits: Edit[] = [];
  let current = now;
  for (const { edit, before } of withStateBefore(start, begun).reverse()) {
    for (const restoring of restoreEdit(current, before, edit)) {
      const next = applyEdit(current, restoring);
      if (!next.ok) continue;
      current = next.value;
      edits.push(restoring);
    }
  }
  return edits;
}

function withStateBefore(start: ProjectSnapshot, begun: readonly Edit[]): { edit: Edit; before: ProjectSnapshot }[] {
  let before = start;
  return begun.map((edit) => {
    const entry = { edit, before };
    const next = applyEdit(before, edit);
    if (next.ok) before = next.value;
    return entry;
  });
}
