import { fail, succeed, type Result } from "../../basics/result";
import type { Edit } from "../../edits/edit";
import { applyEdit } from "../../edits/edit-kinds";
import type { PlanStep } from "../../edits/plan-steps";
import type { ProjectSnapshot } from "../../project/project-snapshot";
import type { CommitProgress } from "../host-port";
import type { HostProblem } from "../host-problem";
import type { CommitSession } from "./commit-session";
import { problemFrom } from "../host-stop";
import { targetChanged, targetDifferences } from "./target-differences";

/** How far a row of steps came. */
export type StepRun = {
  /** Null when all steps are done and read back as predicted. */
  readonly problem: HostProblem | null;
  /** The labels of the steps that left something in the project. */
  readonly undoSteps: readonly string[];
  /** The edits of which a step was tried, in the order of the steps. */
  readonly begun: readonly Edit[];
};

/**
 * Does the steps one after the other, each read back before the next; stops at the first that is refused, ignored, reads back
 * otherwise, or is cancelled. `start` is the project as it was just read, `signal` is looked at between steps only.
 */
export async function runSteps(
  session: CommitSession,
  start: ProjectSnapshot,
  steps: readonly PlanStep[],
  onProgress: (progress: CommitProgress) => void,
  signal: AbortSignal,
): Promise<StepRun> {
  const lastSeen = new Map<Edit, ProjectSnapshot>();
  const begun = new Set<Edit>();
  const undoSteps: string[] = [];
  let predicted = start;
  for (const [i, step] of steps.entries()) {
    const edits = step.work.map((part) => part.edit);
    const progress = { step: i + 1, steps: steps.length, label: step.label };
    const tried = await tryStep(session, step, () => onProgress(progress), signal);
    if (!tried.ok) return { problem: tried.problem, undoSteps, begun: [...begun] };
    edits.forEach((edit) => begun.add(edit));

    const seen = await look(session, edits);
    const unchanged = predicted;
    const changed = !seen.ok || edits.some((edit) => targetChanged(edit, lastSeen.get(edit) ?? unchanged, seen.value));
    const completed = step.work.filter((part) => part.completes).map((part) => part.edit);
    predicted = completed.reduce(predictEdit, predicted);
    const problem = !tried.value.ok ? tried.value.problem : seen.ok ? readBackProblem(step.label, completed, predicted, seen.value, changed) : seen.problem;
    if (changed || !problem) undoSteps.push(step.label);
    if (problem) return { problem, undoSteps, begun: [...begun] };
    if (seen.ok) edits.forEach((edit) => lastSeen.set(edit, seen.value));
  }
  return { problem: null, undoSteps, begun: [...begun] };
}

/** Outer problem: the host was never asked. Inner one: it was, and refused. */
async function tryStep(
  session: CommitSession,
  step: PlanStep,
  announce: () => void,
  signal: AbortSignal,
): Promise<Result<Result<void, HostProblem>, HostProblem>> {
  try {
    await session.waitForTurn(signal);
    announce();
    return succeed(await session.transact(step));
  } catch (error) {
    return fail(problemFrom(error, step.label));
  }
}

/** What was begun must be known, so a cancel does not reach the reading back. */
async function look(session: CommitSession, edits: readonly Edit[]): Promise<Result<ProjectSnapshot, HostProblem>> {
  try {
    return succeed(await session.read(edits, new AbortController().signal));
  } catch (error) {
    return fail(problemFrom(error, "reading back"));
  }
}

function predictEdit(snapshot: ProjectSnapshot, edit: Edit): ProjectSnapshot {
  const next = applyEdit(snapshot, edit);
  if (!next.ok) throw new Error(`A step holds an edit that its plan does not: ${next.problem.on}.`);
  return next.value;
}

function readBackProblem(during: string, completed: readonly Edit[], predicted: ProjectSnapshot, found: ProjectSnapshot, changed: boolean): HostProblem | null {
  const differences = targetDifferences(completed, predicted, found);
  if (differences.length === 0) return null;
  return changed ? { kind: "not-read-back", during, differences } : { kind: "host-ignored", during };
}
