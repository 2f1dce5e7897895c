import { forAfterEffects } from "../../../shared/effects/after-effects/for-after-effects";
import type { EffectUse } from "../../../shared/effects/effect-stack";
import type { LayerSize } from "../../../shared/effects/effect-values";
import { fitToLayer } from "../../../shared/effects/fit-to-layer";
import type { Look } from "../../../shared/effects/looks/look";
import { stackAt } from "../../../shared/effects/looks/look-strength";
import type { HostApp } from "../../../shared/host/host-profile";

/** The effects of a look at a strength, as they are drawn on and applied to a layer of this size in this host: the preview and the host get the very same numbers. */
export function stackOf(look: Look, strength: number, layer: LayerSize, app: HostApp): readonly EffectUse[] {
  return inHost(stackAt(look, strength), layer, app);
}

/** A stack of looks' own settings as this host and a layer of this size need it. */
export function inHost(stack: readonly EffectUse[], layer: LayerSize, app: HostApp): readonly EffectUse[] {
  return fitToLayer(app === "after-effects" ? forAfterEffects(stack) : stack, layer);
}
