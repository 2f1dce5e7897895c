import { encode } from "fast-png";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { BUILT_IN_RESPONSE } from "../../../shared/color/response/built-in-response";
import { drawStackOnBytes } from "../../../shared/effects/draw-stack";
import { readyStack } from "../../../shared/effects/effect-stack";
import { pictureDifference } from "../../../shared/effects/gpu/picture-difference";
import { ORACLE_CASES } from "./oracle-table";
import { quietCanvasKit } from "./quiet-canvaskit";
import { SHARED_LOOKS, TILE } from "./shared-looks";
import { skottieStack } from "./skottie-stack";
import { skottieTiles } from "./skottie-tiles";

/** Mean CIEDE2000 between ours and Skottie's of every shared look on a picture of a tile's size: that both really draw the same. */
export async function sharedLookDifferences(picture: RgbaImage): Promise<number[]> {
  const kit = await quietCanvasKit();
  const png = Uint8Array.from(encode({ width: TILE.widthPx, height: TILE.heightPx, data: picture.data, channels: 4, depth: 8 })).buffer;
  const theirs: RgbaImage[] = [];
  const files = SHARED_LOOKS.map(({ stack }) => skottieStack(stack, TILE, ORACLE_CASES));
  for (const drawing = skottieTiles(kit, files, png, (pixels) => theirs.push(rgbaImage(TILE.widthPx, TILE.heightPx, pixels))); !drawing.next().done; );
  return SHARED_LOOKS.map(({ stack }, index) => {
    const ready = readyStack(stack, TILE);
    if (!ready.ok) throw new Error(ready.problem.what);
    return pictureDifference(theirs[index]!, drawStackOnBytes(picture, ready.value, { layer: TILE, scale: 1, frameNumber: 0, lumetri: BUILT_IN_RESPONSE }));
  });
}
