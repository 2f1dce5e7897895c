import type { EditPlan } from "../../../shared/edits/edit-plan";
import { planSteps } from "../../../shared/edits/plan-steps";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { lookFits } from "../../../shared/effects/looks/look-fits";
import type { HostProfile } from "../../../shared/host/host-profile";
import { clipKey } from "../../../shared/project/references";
import { lookPlan } from "../edits/look-plan";
import { verifySteps } from "./verify-in-host";
import type { EffectPreviewsState } from "../effect-previews-state";
import { stackOf } from "../looks/stack-of";

/** What verifying the open look would do to the project, before it is done: set up, then clean up. */
export type VerifyPlan = { readonly plan: EditPlan; readonly clipName: string; readonly effects: number; readonly stepsToSetUp: number; readonly stepsToCleanUp: number };

/** The open look on the one clip whose frame is shown; or why not, in a sentence. */
export function verifyPlan({ open, source, frame, installed }: Pick<EffectPreviewsState, "open" | "source" | "frame" | "installed">, { steps }: Pick<HostProfile, "steps">): Result<VerifyPlan, string> {
  if (!open || source.kind !== "read" || frame.kind !== "seen") return fail("Open a look first.");
  const clip = source.clips.find(({ ref }) => clipKey(ref) === frame.clipKey);
  if (!clip) return fail(`${frame.clipName} is no longer selected. Look at the selection again.`);
  const fits = lookFits(open.look, "premiere", installed);
  if (!fits.ok) return fail(`${open.look.name} ${fits.problem.join(", and ")}.`);
  const stack = stackOf(open.look, open.strength, frame.layer);
  const planned = lookPlan({ look: open.look, strength: open.strength, stack, layer: frame.layer }, [clip]);
  if (!planned.ok) return fail(planned.problem.why);
  const plan = { ...planned.value, label: `Try ${planned.value.label}` };
  const stepsToSetUp = planSteps(plan, steps).length;
  return succeed({ plan, clipName: clip.name, effects: stack.length, stepsToSetUp, stepsToCleanUp: verifySteps(plan, steps) - stepsToSetUp });
}
