import type { EffectUse } from "../../../shared/effects/effect-stack";
import type { LayerSize } from "../../../shared/effects/effect-values";
import { fitToLayer } from "../../../shared/effects/fit-to-layer";
import type { Look } from "../../../shared/effects/looks/look";
import { stackAt } from "../../../shared/effects/looks/look-strength";

/** The effects of a look at a strength, as they are drawn on and applied to a layer of this size: the preview and the host get the very same numbers. */
export function stackOf(look: Look, strength: number, layer: LayerSize): readonly EffectUse[] {
  return fitToLayer(stackAt(look, strength), layer);
}
