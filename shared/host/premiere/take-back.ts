import { makePlan } from "../../edits/edit-plan";
import type { AddMarker, Edit, RemoveMarker } from "../../edits/edit";
import { applyEdit, restoreEdit } from "../../edits/edit-kinds";
import { planSteps, type StepRules } from "../../edits/plan-steps";
import type { ProjectSnapshot } from "../../project/project-snapshot";
import { findClip } from "../../project/find-in-project";
import { clipKey, markerOwnerKey, type ClipRef } from "../../project/references";
import type { CommitSession } from "./commit-session";
import { problemFrom } from "../host-stop";
import { runSteps, type StepRun } from "./run-steps";
import { targetDifferences } from "./target-differences";

/** What is left after taking back: nothing, or differences in words; and what it took. */
export type TakenBack = { readonly differences: readonly string[]; readonly undoSteps: readonly string[] };

/** A host that swallowed one transaction may take the next. */
const TRIES = 2;

/**
 * Brings the targets of edits that were begun back to what they held before, from whatever they hold now: the host may have kept
 * all, some or nothing of a step that failed. What somebody else changed since our steps is left alone and named. Its steps are
 * labelled, and nothing cancels them.
 */
export async function takeBack(session: CommitSession, before: ProjectSnapshot, run: StepRun, label: string, rules: StepRules): Promise<TakenBack> {
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

/** The edits on clips that hold what our last good step left, and words for the others. An effect of which a step is still open proves nothing. */
async function withoutOthersWork(session: CommitSession, { begun, done, reached }: StepRun, signal: AbortSignal): Promise<{ begun: readonly Edit[]; leftAlone: readonly string[] }> {
  const now = await session.read(begun, signal);
  const open = new Set(begun.filter((edit) => !done.includes(edit)).map(placeOf));
  const touched = done.filter((edit) => {
    if ("marker" in edit || ("params" in edit && open.has(placeOf(edit)))) return false;
    // A clip that is gone holds nobody's work.
    return findClip(now, clipOf(edit)) && targetDifferences([edit], reached, now).length > 0;
  });
  const places = new Set(touched.map(placeOf));
  const leftAlone = targetDifferences(touched, reached, now).map((words) => `left alone, as someone changed it: ${words}`);
  return { begun: begun.filter((edit) => !places.has(placeOf(edit))), leftAlone };
}

function placeOf(edit: Edit): string {
  return "marker" in edit ? markerOwnerKey(edit.on) : clipKey(clipOf(edit));
}

function clipOf(edit: Exclude<Edit, AddMarker | RemoveMarker>): ClipRef {
  return ("on" in edit ? edit.on.effect : edit.effect).clip;
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
