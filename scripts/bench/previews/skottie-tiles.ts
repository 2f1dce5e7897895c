import type { CanvasKit } from "canvaskit-wasm";
import type { TileStep } from "./draw-times";
import { PICTURE_NAME } from "./skottie-stack";
import { TILE } from "./shared-looks";

/** Draws each Lottie file on the picture (PNG bytes of a tile) by canvaskit's CPU renderer and reads it back. */
export function* skottieTiles(kit: CanvasKit, files: readonly string[], png: ArrayBuffer, take?: (pixels: Uint8ClampedArray) => void): Generator<TileStep, void> {
  const { widthPx: width, heightPx: height } = TILE;
  for (const file of files) {
    const animation = kit.MakeManagedAnimation(file, { [PICTURE_NAME]: png });
    const surface = kit.MakeSurface(width, height);
    if (!surface) throw new Error("canvaskit has no surface.");
    const canvas = surface.getCanvas();
    canvas.clear(kit.TRANSPARENT);
    animation.seekFrame(0);
    animation.render(canvas, kit.LTRBRect(0, 0, width, height));
    surface.flush();
    const pixels = canvas.readPixels(0, 0, { width, height, colorType: kit.ColorType.RGBA_8888, alphaType: kit.AlphaType.Unpremul, colorSpace: kit.ColorSpace.SRGB });
    animation.delete();
    surface.delete();
    if (!(pixels instanceof Uint8Array)) throw new Error("canvaskit drew nothing.");
    take?.(Uint8ClampedArray.from(pixels));
    yield { doing: "a look", isTile: true };
  }
}
