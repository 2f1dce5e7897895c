import sharp from "sharp";
import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import { drawStackOnBytes } from "../../../../shared/effects/draw-stack";
import { readyStack, type EffectUse } from "../../../../shared/effects/effect-stack";
import { lookMeasurer } from "../../../../shared/effects/choice/measure-look";
import type { SearchableLook } from "../../../../shared/effects/choice/search/search-looks";
import { BUILT_IN_LOOKS } from "../../../../shared/effects/looks/built-in-looks";
import { stackAt } from "../../../../shared/effects/looks/look-strength";

const LAYER = { widthPx: 1920, heightPx: 1080 };

/** A photograph of the repository, as a small tile of 16:9. */
export async function tileOf(file: string, widthPx = 160): Promise<RgbaImage> {
  const heightPx = (widthPx * 9) / 16;
  const bytes = await sharp(`test/fixtures/${file}`).resize(widthPx, heightPx, { fit: "cover" }).ensureAlpha().raw().toBuffer();
  return rgbaImage(widthPx, heightPx, new Uint8ClampedArray(bytes));
}

/** Effects drawn on a tile, at the tile's scale. */
export function drawn(image: RgbaImage, stack: readonly EffectUse[]): RgbaImage {
  const ready = readyStack(stack, LAYER);
  if (!ready.ok) throw new Error(ready.problem.what);
  return drawStackOnBytes(image, ready.value, { layer: LAYER, scale: image.widthPx / LAYER.widthPx, frameNumber: 1, lumetri: BUILT_IN_RESPONSE });
}

/** All built-in looks, measured on a tile. */
export function measuredLooks(image: RgbaImage): readonly SearchableLook[] {
  const measure = lookMeasurer(image);
  return BUILT_IN_LOOKS.map((look) => ({ look, measures: measure(drawn(image, stackAt(look, 1))) }));
}
