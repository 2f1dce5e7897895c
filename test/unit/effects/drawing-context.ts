import { BUILT_IN_RESPONSE } from "../../../shared/color/response/built-in-response";
import type { DrawingContext } from "../../../shared/effects/effect-drawing";
import type { LayerSize } from "../../../shared/effects/effect-values";

/** What an effect knows when it is drawn in a test: a layer, preview pixels for one of its pixels, and the Lumetri that is built in. */
export function contextOf(layer: LayerSize, scale = 1): DrawingContext {
  return { layer, scale, frameNumber: 0, lumetri: BUILT_IN_RESPONSE };
}
