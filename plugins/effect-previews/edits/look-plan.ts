import { counted } from "../../../shared/words/counted";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { EffectUse } from "../../../shared/effects/effect-stack";
import type { LayerSize } from "../../../shared/effects/effect-values";
import type { Look } from "../../../shared/effects/looks/look";
import type { Edit } from "../../../shared/edits/edit";
import { makePlan, type EditPlan, type PlanItem } from "../../../shared/edits/edit-plan";
import type { HostApp } from "../../../shared/host/host-profile";
import { hostWords } from "../../../shared/panel/host-words";
import { shortName } from "../../../shared/panel/short-name";
import type { ClipSnapshot, SequenceSnapshot } from "../../../shared/project/project-snapshot";
import { clipKey } from "../../../shared/project/references";
import type { Fade } from "../fade/fade";
import { fadeOnClip } from "../fade/fade-keys";
import { fadeInWords } from "../fade/fade-words";
import { fadeStacks } from "../fade/fade-stacks";
import { stackOf } from "../looks/stack-of";
import { afterEffectsEffect } from "./after-effects-effect";
import { lookEdits, type ToldStack } from "./look-edits";
import { premiereEffect } from "./premiere-effect";
import type { NotApplicable, TellEffect, ToldEffect } from "./told-effect";
import { say } from "../../../shared/words/say";

/** A look as it is to be applied. */
export type LookToApply = {
  readonly look: Look;
  /** From 0, 1 is the look as it is written; beyond 1 its settings go further, within the host's ranges. */
  readonly strength: number;
  readonly fade: Fade;
};

/** Where it goes. */
export type LookTarget = {
  readonly app: HostApp;
  /** The match names that the host lists; null where it did not say. */
  readonly installed: ReadonlySet<string> | null;
  readonly sequence: Pick<SequenceSnapshot, "widthPx" | "heightPx" | "frameRate">;
  readonly clips: readonly ClipSnapshot[];
};

const TELL: { readonly [app in HostApp]: TellEffect } = { premiere: premiereEffect, "after-effects": afterEffectsEffect };

/** The plan that puts a look onto clips: one line a clip; refused as a whole where one of the clips cannot take it. */
export function lookPlan({ look, strength, fade }: LookToApply, target: LookTarget): Result<EditPlan, NotApplicable> {
  if (strength === 0 || look.stack.length === 0) return refuse(say`${look.name} at ${percent(strength)} changes nothing.`);
  const items: PlanItem[] = [];
  const { clips } = target;
  for (const clip of clips) {
    const edits = editsFor(clip, { look, strength, fade }, target);
    if (!edits.ok) return edits;
    items.push({ id: clipKey(clip.ref), title: clip.name, why: look.intent, needsConfirmation: false, edits: edits.value });
  }
  const words = [shortName(look.name), strength === 1 ? null : percent(strength), fadeInWords(fade)];
  return succeed(makePlan(`${words.filter((each) => each !== null).join(" ")} on ${counted(clips.length, hostWords(target.app).clip)}`, items));
}

function editsFor(clip: ClipSnapshot, wanted: LookToApply, target: LookTarget): Result<readonly Edit[], NotApplicable> {
  if (clip.refusal !== null) return refuse(say`${clip.name} can take no effects: ${clip.refusal}.`);
  const told = toldStack(clip, wanted, target);
  return told.ok ? lookEdits(clip, told.value) : told;
}

function toldStack(clip: ClipSnapshot, { look, strength, fade }: LookToApply, { app, installed, sequence, clips }: LookTarget): Result<ToldStack, NotApplicable> {
  const layer = layerOf(clip, sequence);
  const tell = (stack: readonly EffectUse[]): Result<readonly ToldEffect[], NotApplicable> => tellAll(stack, (use) => TELL[app](use, layer, installed));
  if (fade.kind === "none") {
    const effects = tell(stackOf(look, strength, layer, app));
    return effects.ok ? succeed({ effects: effects.value, fade: null }) : effects;
  }
  const stacks = fadeStacks(look, strength, layer, app);
  if (!stacks.ok) return refuse(stacks.problem);
  const on = fadeOnClip(clip, fade, { rate: sequence.frameRate, clips });
  if (!on.ok) return refuse(on.problem);
  const [effects, start] = [tell(stacks.value.full), tell(stacks.value.start)];
  if (!effects.ok) return effects;
  return start.ok ? succeed({ effects: effects.value, fade: { start: start.value, on: on.value } }) : start;
}

/** What a look's sizes and places are counted in: the clip's own picture where the host counts in it, else the frame. */
function layerOf({ size }: ClipSnapshot, { widthPx, heightPx }: LayerSize): LayerSize {
  return size ?? { widthPx, heightPx };
}

function tellAll(stack: readonly EffectUse[], tell: (use: EffectUse) => Result<ToldEffect, NotApplicable>): Result<readonly ToldEffect[], NotApplicable> {
  const effects: ToldEffect[] = [];
  for (const use of stack) {
    const told = tell(use);
    if (!told.ok) return told;
    effects.push(told.value);
  }
  return succeed(effects);
}

function refuse(why: string): Result<never, NotApplicable> {
  return fail({ kind: "not-applicable", why });
}

function percent(strength: number): string {
  return `${Math.round(strength * 100)} %`;
}
