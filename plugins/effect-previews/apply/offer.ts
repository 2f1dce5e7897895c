import { counted } from "../../../shared/words/counted";
import { planSteps } from "../../../shared/edits/plan-steps";
import type { EditPlan } from "../../../shared/edits/edit-plan";
import type { HostProfile } from "../../../shared/host/host-profile";
import { lookFits } from "../../../shared/effects/looks/look-fits";
import { hostWords } from "../../../shared/panel/host-words";
import type { EffectPreviewsState } from "../effect-previews-state";
import { lookPlan } from "../edits/look-plan";
import { say } from "../../../shared/words/say";

/** What the open look would do to the selected clips. */
export type Offer =
  | { readonly kind: "none" }
  /** `why` is a sentence. */
  | { readonly kind: "refused"; readonly why: string }
  /** `whySteps` is a sentence where this host takes the plan in more steps than its effects and their settings. */
  | { readonly kind: "ready"; readonly plan: EditPlan; readonly undoSteps: number; readonly whySteps: string | null };

/** The plan of the open look at its strength for all selected clips, or why there is none. Nothing is done. */
export function offerOf({ open, source, installed }: Pick<EffectPreviewsState, "open" | "source" | "installed">, { app, steps }: Pick<HostProfile, "app" | "steps">): Offer {
  if (!open || source.kind !== "read") return { kind: "none" };
  const { look, strength, fade } = open;
  const { sequence, clips } = source;
  const fits = lookFits(look, app, installed);
  if (!fits.ok) return { kind: "refused", why: `${look.name} ${fits.problem.join(`${say`, and`} `)}.` };
  const plan = lookPlan({ look, strength, fade }, { app, installed, sequence, clips });
  if (!plan.ok) return { kind: "refused", why: plan.problem.why };
  const undoSteps = planSteps(plan.value, steps).length;
  return { kind: "ready", plan: plan.value, undoSteps, whySteps: undoSteps > planSteps(plan.value, { ...steps, maxActions: Infinity }).length ? whySteps(counted(clips.length, hostWords(app).clip), undoSteps, steps) : null };
}

function whySteps(clips: string, undoSteps: number, { maxActions }: HostProfile["steps"]): string {
  return say`${clips} ${clips.startsWith("1 ") ? say`needs` : say`need`} ${undoSteps} steps: this host takes at most ${maxActions} changes at once.`;
}
