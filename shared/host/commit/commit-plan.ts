import { fail, succeed, type Result } from "../../basics/result";
import { applyPlan, editsOf, type EditPlan } from "../../edits/edit-plan";
import { firstCauses } from "../../edits/first-causes";
import { planSteps, type StepRules } from "../../edits/plan-steps";
import { followClips, followEffects } from "../../edits/relocate-plan";
import type { ProjectSnapshot } from "../../project/project-snapshot";
import type { CommitProgress, CommitRequest } from "../host-port";
import type { HostProblem } from "../host-problem";
import type { ReceiptOutcome } from "../receipt";
import type { PlanSession } from "./plan-session";
import { runSteps } from "./run-steps";
import { takeBack } from "./take-back";

/** How a commit ended that asked the host for at least one transaction, and the plan as it was meant for the project that it met. */
export type Committed = { readonly plan: EditPlan; readonly outcome: ReceiptOutcome; readonly undoSteps: readonly string[] };

/**
 * Commits a plan wholly, or takes back what was done. A plan that takes a receipt back follows its clips and effects to where they stand now.
 * A problem means that the project is as it was. Throws what the host throws while being read.
 */
export async function commitPlan(
  session: PlanSession,
  request: CommitRequest,
  rules: StepRules,
  onProgress: (progress: CommitProgress) => void,
  signal: AbortSignal,
): Promise<Result<Committed, HostProblem>> {
  const { plan, before } = await meetProject(session, request, signal);
  const after = applyPlan(before, plan);
  if (!after.ok) return fail({ kind: "stale", edits: firstCauses(after.problem) });
  const refused = session.whyRefused(plan, before);
  if (refused) return fail(refused);

  const run = await runSteps(session, before, planSteps(plan, rules), onProgress, signal);
  if (!run.problem) return succeed({ plan, outcome: { kind: "applied" }, undoSteps: run.undoSteps });
  if (run.begun.length === 0) return fail(run.problem);

  const back = await takeBack(session, before, run, plan.label, rules);
  const undoSteps = [...run.undoSteps, ...back.undoSteps];
  if (back.differences.length > 0) {
    return succeed({ plan, outcome: { kind: "needs-attention", problem: run.problem, differences: back.differences }, undoSteps });
  }
  const nothingDone = undoSteps.length === 0 && run.problem.kind === "host-refused";
  return nothingDone ? fail(run.problem) : succeed({ plan, outcome: { kind: "rolled-back", problem: run.problem }, undoSteps });
}

/** What the plan's targets hold now. Between an edit and its revert people work on, so a revert first looks where its clips went: among all clips. */
async function meetProject(session: PlanSession, { plan, reverts }: CommitRequest, signal: AbortSignal): Promise<{ plan: EditPlan; before: ProjectSnapshot }> {
  if (reverts === null) return { plan, before: await session.read(editsOf(plan), signal) };
  const followed = followClips(plan, await session.readWhereabouts(editsOf(plan), signal));
  const before = await session.read(editsOf(followed), signal);
  return { plan: followEffects(followed, before), before };
}
