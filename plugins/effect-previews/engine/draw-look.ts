import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { readyStack } from "../../../shared/effects/effect-stack";
import type { LookRenderer } from "../../../shared/effects/gpu/look-renderer";
import { responseInUse } from "../../../shared/panel/calibration/response-in-use";
import type { Canvas, StackToDraw, Undrawn, Working } from "./preview-jobs";

/** Draws one look on a picture, whole or not at all. */
export function* drawLook(renderer: LookRenderer, { picture, layer, profile }: Canvas, { stack }: StackToDraw, frameNumber: number): Generator<Working, { readonly kind: "drawn"; readonly image: RgbaImage } | Undrawn> {
  const ready = readyStack(stack, layer);
  if (!ready.ok) return { kind: "undrawn", why: ready.problem.what };
  const drawing = renderer.draw(picture, ready.value, { layer, scale: picture.widthPx / layer.widthPx, frameNumber, lumetri: responseInUse(profile) });
  for (;;) {
    const step = drawing.next();
    if (step.done) return { kind: "drawn", image: step.value };
    yield null;
  }
}
