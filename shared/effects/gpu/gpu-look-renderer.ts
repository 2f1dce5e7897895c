import type { RgbaImage } from "../../basics/rgba-image";
import type { DrawingContext, GpuPass } from "../effect-drawing";
import type { ReadyEffect } from "../effect-stack";
import { CpuLookRenderer } from "./cpu-look-renderer";
import type { GpuFrame } from "./gpu-frame";
import type { GpuRenderer } from "./gpu-renderer";
import { GpuTrust } from "./gpu-trust";
import type { LookRenderer } from "./look-renderer";

/** Draws looks on the graphics card where it has proved to agree with plain TypeScript, effect by effect, and in plain TypeScript everywhere else. */
export class GpuLookRenderer implements LookRenderer {
  private readonly plain = new CpuLookRenderer();
  private readonly trust: GpuTrust;
  private last: { readonly image: RgbaImage; readonly frame: GpuFrame | null } | null = null;
  private isLost = false;

  constructor(private readonly gpu: GpuRenderer) {
    this.trust = new GpuTrust(gpu);
  }

  get name(): string {
    return this.isLost ? this.plain.name : `WebGL2 on ${this.gpu.cardName}`;
  }

  *draw(image: RgbaImage, stack: readonly ReadyEffect[], context: DrawingContext): Generator<undefined, RgbaImage> {
    const effects = yield* this.trustedPasses(image, stack, context);
    const drawn = effects && this.drawOnCard(image, effects);
    return drawn ?? (yield* this.plain.draw(image, stack, context));
  }

  dispose(): void {
    this.last = null;
    this.plain.dispose();
    this.gpu.dispose();
  }

  // Tables take a while to fill, and a trial may have to wait for the driver to compile: each effect is a step of its own.
  private *trustedPasses(image: RgbaImage, stack: readonly ReadyEffect[], context: DrawingContext): Generator<undefined, readonly (readonly GpuPass[])[] | null> {
    const effects: (readonly GpuPass[])[] = [];
    for (const ready of stack) {
      if (this.isLost) return null;
      const passes = ready.effect.onGpu(ready.values, context, image);
      const verdict = this.trust.verdictOn(ready, passes, context);
      if (!verdict.ok) {
        this.isLost = verdict.problem.kind === "lost";
        return null;
      }
      effects.push(passes);
      yield;
    }
    return this.isLost ? null : effects;
  }

  private drawOnCard(image: RgbaImage, effects: readonly (readonly GpuPass[])[]): RgbaImage | null {
    const frame = this.frameOf(image);
    const drawn = frame && this.gpu.draw(frame, effects);
    if (drawn?.ok) return drawn.value;
    if (drawn?.problem.kind === "lost") this.isLost = true;
    return null;
  }

  private frameOf(image: RgbaImage): GpuFrame | null {
    if (this.last?.image === image) return this.last.frame;
    this.last?.frame?.dispose();
    const read = this.gpu.read(image);
    this.last = { image, frame: read.ok ? read.value : null };
    return this.last.frame;
  }
}
