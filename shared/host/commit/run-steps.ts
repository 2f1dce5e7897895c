import { fail, succeed, type Result } from "../../basics/result";
import type { Edit, StaleEdit } from "../../edits/edit";
import { applyEdit, targetDifferences } from "../../edits/edit-kinds";
import type { PlanStep } from "../../edits/plan-steps";
import type { ProjectSnapshot } from "../../project/project-snapshot";
import type { CommitProgress } from "../host-port";
import type { HostProblem } from "../host-problem";
import type { PlanSession } from "./plan-session";
import { HostStop, problemFrom } from "../host-stop";

/** How far a row of steps came. */
export type StepRun = {
  /** Null when all steps are done and read back as predicted. */
  readonly problem: HostProblem | null;
  /** The labels of the steps that left something in the project. */
  readonly undoSteps: readonly string[];
  /** The edits of which a step was tried, in the order of the steps. */
  readonly begun: readonly Edit[];
  /** The edits that were done and read back, and the project as it was then. */
  readonly done: readonly Edit[];
  readonly reached: ProjectSnapshot;
};

/**
 * Does the steps one after the other: what a step expects is looked at just before it, what it left just after; stops at the first
 * that no longer fits, is refused, ignored, reads back otherwise, or is cancelled. `start` is the project as it was just read, `signal` is looked at between steps only.
 */
export async function runSteps(
  session: PlanSession,
  start: ProjectSnapshot,
  steps: readonly PlanStep[],
  onProgress: (progress: CommitProgress) => void,
  signal: AbortSignal,
): Promise<StepRun> {
  const lastSeen = new Map<Edit, ProjectSnapshot>();
  const begun = new Set<Edit>();
  const undoSteps: string[] = [];
  const done: Edit[] = [];
  let predicted = start;
  for (const [i, step] of steps.entries()) {
    const edits = step.work.map((part) => part.edit);
    const progress = { step: i + 1, steps: steps.length, label: step.label };
    const tried = await tryStep(session, step, lastSeen, () => onProgress(progress), signal);
    if (!tried.ok) return { problem: tried.problem, undoSteps, begun: [...begun], done, reached: predicted };
    edits.forEach((edit) => begun.add(edit));

    const seen = await look(session, edits);
    const unchanged = predicted;
    const changed = !seen.ok || edits.some((edit) => targetDifferences([edit], lastSeen.get(edit) ?? unchanged, seen.value).length > 0);
    const completed = step.work.filter((part) => part.completes).map((part) => part.edit);
    predicted = completed.reduce(predictEdit, predicted);
    const problem = !tried.value.ok ? tried.value.problem : seen.ok ? readBackProblem(step, predicted, seen.value, changed) : seen.problem;
    if (changed || !problem) undoSteps.push(step.label);
    if (problem) return { problem, undoSteps, begun: [...begun], done, reached: unchanged };
    done.push(...completed);
    if (seen.ok) edits.forEach((edit) => lastSeen.set(edit, seen.value));
  }
  return { problem: null, undoSteps, begun: [...begun], done, reached: predicted };
}

/** Outer problem: the host was never asked. Inner one: it was, and refused. */
async function tryStep(
  session: PlanSession,
  step: PlanStep,
  lastSeen: ReadonlyMap<Edit, ProjectSnapshot>,
  announce: () => void,
  signal: AbortSignal,
): Promise<Result<Result<void, HostProblem>, HostProblem>> {
  try {
    await session.waitForTurn(signal);
    const edits = [...new Set(step.work.map((part) => part.edit))];
    const stale = staleEdits(edits, lastSeen, await session.read(edits, signal));
    if (stale.length > 0) throw new HostStop({ kind: "stale", edits: stale });
    announce();
    return succeed(await session.transact(step, () => false));
  } catch (error) {
    return fail(problemFrom(error, step.label));
  }
}

/** People work on while the steps before run: what an edit expects must still hold when its turn comes, and what it left half-done too. */
function staleEdits(edits: readonly Edit[], lastSeen: ReadonlyMap<Edit, ProjectSnapshot>, now: ProjectSnapshot): StaleEdit[] {
  let current = now;
  return edits.flatMap((edit): StaleEdit[] => {
    const left = lastSeen.get(edit);
    if (left) return targetDifferences([edit], left, now).map((on) => ({ edit, on, expected: "as the step before left it", found: "changed" }));
    const next = applyEdit(current, edit);
    if (!next.ok) return [next.problem];
    current = next.value;
    return [];
  });
}

/** What was begun must be known, so a cancel does not reach the reading back. */
async function look(session: PlanSession, edits: readonly Edit[]): Promise<Result<ProjectSnapshot, HostProblem>> {
  try {
    return succeed(await session.read(edits, new AbortController().signal));
  } catch (error) {
    return fail(problemFrom(error, "reading back"));
  }
}

function predictEdit(snapshot: ProjectSnapshot, edit: Edit): ProjectSnapshot {
  const next = applyEdit(snapshot, edit);
  if (!next.ok) throw new Error(`Not in the plan: ${next.problem.on}.`);
  return next.value;
}

function readBackProblem({ label, work }: PlanStep, predicted: ProjectSnapshot, found: ProjectSnapshot, changed: boolean): HostProblem | null {
  const completed = work.filter((part) => part.completes).map((part) => part.edit);
  const differences = targetDifferences(completed, predicted, found);
  // What an edit leaves on the way cannot be predicted, but it leaves something.
  const ignored = !changed && (differences.length > 0 || work.some((part) => !completed.includes(part.edit)));
  if (ignored) return { kind: "host-ignored", during: label };
  return differences.length > 0 ? { kind: "not-read-back", during: label, differences } : null;
}
