import { editsOf, type EditPlan } from "../../../shared/edits/edit-plan";
import { planSteps } from "../../../shared/edits/plan-steps";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { lookFits } from "../../../shared/effects/looks/look-fits";
import type { HostProfile } from "../../../shared/host/host-profile";
import { clipKey } from "../../../shared/project/references";
import { lookPlan } from "../edits/look-plan";
import { NO_FADE } from "../fade/fade";
import { verifySteps } from "./verify-in-host";
import type { EffectPreviewsState } from "../effect-previews-state";
import { say } from "../../../shared/words/say";

/** What verifying the open look would do to the project, before it is done: set up, then clean up. */
export type VerifyPlan = { readonly plan: EditPlan; readonly clipName: string; readonly effects: number; readonly stepsToSetUp: number; readonly stepsToCleanUp: number };

/** The open look on the one clip whose frame is shown; or why not, in a sentence. */
export function verifyPlan({ open, source, frame, installed }: Pick<EffectPreviewsState, "open" | "source" | "frame" | "installed">, { app, steps }: Pick<HostProfile, "app" | "steps">): Result<VerifyPlan, string> {
  if (!open || source.kind !== "read" || frame.kind !== "seen") return fail(say`Open a look first.`);
  const clip = source.clips.find(({ ref }) => clipKey(ref) === frame.clipKey);
  if (frame.alone !== null) return fail(say`The picture is of the layer alone, and the host would show the whole composition. Look at the layer in its composition to verify.`);
  if (open.fade.kind === "fades" && open.moment !== "full") return fail(say`Only a part of the fade is shown. Show the full look to verify it.`);
  if (!clip) return fail(say`${frame.clipName} is no longer selected. Look at the selection again.`);
  const fits = lookFits(open.look, app, installed);
  if (!fits.ok) return fail(`${open.look.name} ${fits.problem.join(`${say`, and`} `)}.`);
  // What the host shows is compared with the whole look, not with a moment of its fade.
  const planned = lookPlan({ look: open.look, strength: open.strength, fade: NO_FADE }, { app, installed, sequence: source.sequence, clips: [clip] });
  if (!planned.ok) return fail(planned.problem.why);
  const plan = { ...planned.value, label: say`Try ${planned.value.label}` };
  const stepsToSetUp = planSteps(plan, steps).length;
  return succeed({ plan, clipName: clip.name, effects: editsOf(plan).filter(({ kind }) => kind === "add-effect").length, stepsToSetUp, stepsToCleanUp: verifySteps(plan, steps) - stepsToSetUp });
}
