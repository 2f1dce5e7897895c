import type { RgbaImage } from "../../basics/rgba-image";
import { drawStack } from "../draw-stack";
import type { DrawingContext } from "../effect-drawing";
import type { ReadyEffect } from "../effect-stack";
import { bytesFromFloats, floatsFromBytes, type FloatFrame } from "../float-frame";
import type { LookRenderer } from "./look-renderer";

/** Draws looks in plain TypeScript: always there, and the one that others are measured against. */
export class CpuLookRenderer implements LookRenderer {
  readonly name = "plain TypeScript";
  private last: { readonly image: RgbaImage; readonly frame: FloatFrame } | null = null;

  *draw(image: RgbaImage, stack: readonly ReadyEffect[], context: DrawingContext): Generator<undefined, RgbaImage> {
    return bytesFromFloats(yield* drawStack(this.floatsOf(image), stack, context));
  }

  dispose(): void {
    this.last = null;
  }

  private floatsOf(image: RgbaImage): FloatFrame {
    if (this.last?.image !== image) this.last = { image, frame: floatsFromBytes(image) };
    return this.last.frame;
  }
}
