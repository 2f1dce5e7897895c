import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { BUILT_IN_RESPONSE } from "../../../shared/color/response/built-in-response";
import { readyStack, type EffectUse } from "../../../shared/effects/effect-stack";
import type { LayerSize } from "../../../shared/effects/effect-values";
import type { LookRenderer } from "../../../shared/effects/gpu/look-renderer";
import { scalePicture } from "../../../plugins/effect-previews/engine/scale-picture";
import type { TileStep } from "./draw-times";
import { TILE } from "./shared-looks";

/** What to draw: stacks, and the layer that their sizes speak of. */
export type TilesAsk = { readonly stacks: readonly (readonly EffectUse[])[]; readonly layer: LayerSize };

/** Scales a frame to a tile and draws every stack on it, as the panel does. */
export function* ourTiles(renderer: LookRenderer, frame: RgbaImage, { stacks, layer }: TilesAsk): Generator<TileStep, void> {
  const tile = scalePicture(frame, TILE.widthPx, TILE.heightPx);
  yield { doing: "scaling", isTile: false };
  const context = { layer, scale: tile.widthPx / layer.widthPx, frameNumber: 0, lumetri: BUILT_IN_RESPONSE };
  for (const stack of stacks) {
    const ready = readyStack(stack, layer);
    if (!ready.ok) throw new Error(ready.problem.what);
    const drawing = renderer.draw(tile, ready.value, context);
    for (let step = 0; !drawing.next().done; step++) yield { doing: stack[step]?.effect ?? "drawing", isTile: false };
    yield { doing: "last rounding", isTile: true };
  }
}
