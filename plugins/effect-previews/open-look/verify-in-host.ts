import { fail, succeed, type Result } from "../../../shared/basics/result";
import { invertPlan, type EditPlan } from "../../../shared/edits/edit-plan";
import { planSteps, type StepRules } from "../../../shared/edits/plan-steps";
import { describeProblem, type ProblemText } from "../../../shared/host/host-problem";
import type { EncodedFrame, FrameRequest, HostPort } from "../../../shared/host/host-port";
import type { Deed } from "../../../shared/host/ledger-entry";
import type { Receipt } from "../../../shared/host/receipt";
import { describeFailure } from "../../../shared/panel/receipts/describe-failure";
import { openItems } from "../../../shared/ledger/open-items";
import { revertPlan } from "../../../shared/panel/receipts/revert-lines";
import type { Thing } from "../../../shared/words/things";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

/** Nobody accepted anything: the look goes on and comes off again. */
const VERIFIED: Deed = { panel: "effect-previews", sequence: null, proposal: null };

/** What the host is asked to show: a look on one clip, at one moment. */
export type Verification = {
  readonly projectGuid: string;
  readonly plan: EditPlan;
  readonly frame: FrameRequest;
  /** What the host calls a clip. */
  readonly clip: Thing;
};

/** Where a verification is. */
export type VerifyStage = "adding" | "looking" | "taking-away";

/** How a verification ended. `receipts` are what it left in the journal and in Edit > Undo, whether it went well or not. */
export type Verified = {
  readonly receipts: readonly Receipt[];
  readonly outcome: Result<EncodedFrame, ProblemText>;
};

/** How many entries a verification leaves in Edit > Undo: those that add the effects, and those that take them away. */
export function verifySteps(plan: EditPlan, rules: StepRules): number {
  return planSteps(plan, rules).length + planSteps(invertPlan(plan, plan.label), rules).length;
}

/**
 * Lets the host itself show a look: adds the effects to the clip, takes a frame, and takes the effects away again, whatever became of the frame. Cancelling
 * stops the adding or the looking, never the taking away. The clip ends as it was, or the problem says what it holds.
 */
export async function verifyInHost(host: HostPort, { projectGuid, plan, frame, clip }: Verification, onStage: (stage: VerifyStage) => void, signal: AbortSignal): Promise<Verified> {
  onStage("adding");
  const added = await host.commit({ projectGuid, plan, reverts: null, by: VERIFIED }, () => undefined, signal);
  if (!added.ok) return { receipts: [], outcome: fail(describeProblem(added.problem)) };
  const flaw = describeFailure(added.value);
  if (flaw) return { receipts: [added.value], outcome: fail(flaw) };

  onStage("looking");
  const seen = await host.grabFrame(frame, signal);

  onStage("taking-away");
  const revert = revertPlan(added.value, openItems(added.value, []));
  const taken = await host.commit({ projectGuid, plan: revert, reverts: added.value.id, by: VERIFIED }, () => undefined, new AbortController().signal);
  if (!taken.ok) return { receipts: [added.value], outcome: fail(stillThere(plan, clip, describeProblem(taken.problem))) };
  const receipts = [added.value, taken.value];
  const left = describeFailure(taken.value);
  if (left) return { receipts, outcome: fail(stillThere(plan, clip, left)) };
  return { receipts, outcome: seen.ok ? succeed(seen.value) : fail({ ...describeProblem(seen.problem), meaning: say`The effects were taken away again: your ${thing(clip)} is as it was.` }) };
}

function stillThere(plan: EditPlan, clip: Thing, { happened }: ProblemText): ProblemText {
  return { happened, meaning: say`The effects of "${plan.label}" are still on the ${thing(clip)}.`, advice: say`Revert it in the receipts below, or use Edit > Undo.` };
}
