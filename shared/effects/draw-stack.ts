import type { RgbaImage } from "../basics/rgba-image";
import type { DrawingContext } from "./effect-drawing";
import type { ReadyEffect } from "./effect-stack";
import { bytesFromFloats, floatsFromBytes, type FloatFrame } from "./float-frame";

/** Draws effects in order on a picture, floats between them. Yields after each effect, so that whoever drives it may pause or stop. */
export function* drawStack(frame: FloatFrame, stack: readonly ReadyEffect[], context: DrawingContext): Generator<undefined, FloatFrame> {
  let drawn: FloatFrame = { ...frame, data: frame.data.slice() };
  for (const { effect, values } of stack) {
    drawn = effect.onCpu(drawn, values, context);
    yield;
  }
  return drawn;
}

/** Draws effects in order on a picture of bytes, at once. */
export function drawStackOnBytes(image: RgbaImage, stack: readonly ReadyEffect[], context: DrawingContext): RgbaImage {
  const drawing = drawStack(floatsFromBytes(image), stack, context);
  for (;;) {
    const step = drawing.next();
    if (step.done) return bytesFromFloats(step.value);
  }
}
