import type { EffectUse } from "../../../shared/effects/effect-stack";
import type { EffectPreviewsState } from "../effect-previews-state";
import type { SeenFrame } from "../frame/frame-state";
import { stackOf } from "../looks/stack-of";
import type { OpenLook } from "../open-look/open-look";
import { fadeStacks, stackAtMoment } from "./fade-stacks";

/** What of the open look is drawn: all of it, or where its keyframes are at the moment that is shown. */
export function shownStack({ look, strength, fade, moment }: Pick<OpenLook, "look" | "strength" | "fade" | "moment">, { layer }: Pick<SeenFrame, "layer">, { app }: Pick<EffectPreviewsState, "app">): readonly EffectUse[] {
  const whole = stackOf(look, strength, layer, app);
  if (fade.kind === "none" || moment === "full") return whole;
  const stacks = fadeStacks(look, strength, layer, app);
  return stacks.ok ? stackAtMoment(stacks.value, moment) : whole;
}
