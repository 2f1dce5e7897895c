import { counted } from "../../../shared/basics/counted";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { EffectUse } from "../../../shared/effects/effect-stack";
import type { LayerSize } from "../../../shared/effects/effect-values";
import type { Look } from "../../../shared/effects/looks/look";
import { makePlan, type EditPlan, type PlanItem } from "../../../shared/edits/edit-plan";
import { shortName } from "../../../shared/panel/short-name";
import type { ClipSnapshot } from "../../../shared/project/project-snapshot";
import { clipKey } from "../../../shared/project/references";
import { lookEdits, type NotApplicable } from "./look-edits";

/** A look as it is to be applied: its stack at the chosen strength, fitted to the layer. */
export type LookToApply = {
  readonly look: Look;
  /** From 0, 1 is the look as it is written; beyond 1 its settings go further, within the host's ranges. */
  readonly strength: number;
  readonly stack: readonly EffectUse[];
  readonly layer: LayerSize;
};

/** The plan that puts a look onto clips: one line a clip; refused as a whole where one of the clips cannot take it. */
export function lookPlan({ look, strength, stack, layer }: LookToApply, clips: readonly ClipSnapshot[]): Result<EditPlan, NotApplicable> {
  if (stack.length === 0) return fail({ kind: "not-applicable", why: `${look.name} at ${percent(strength)} changes nothing.` });
  const items: PlanItem[] = [];
  for (const clip of clips) {
    const edits = lookEdits(clip, stack, layer);
    if (!edits.ok) return edits;
    items.push({ id: clipKey(clip.ref), title: clip.name, why: look.intent, needsConfirmation: false, edits: edits.value });
  }
  return succeed(makePlan(`${shortName(look.name)}${strength === 1 ? "" : ` ${percent(strength)}`} on ${counted(clips.length, "clip")}`, items));
}

function percent(strength: number): string {
  return `${Math.round(strength * 100)} %`;
}
