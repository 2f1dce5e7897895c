import { fail, succeed, type Result } from "../../basics/result";
import type { RgbaImage } from "../../basics/rgba-image";
import { drawStackOnBytes } from "../draw-stack";
import type { DrawingContext, GpuPass } from "../effect-drawing";
import type { ReadyEffect } from "../effect-stack";
import type { GpuFrame } from "./gpu-frame";
import type { GpuProblem } from "./gpu-problem";
import type { GpuRenderer } from "./gpu-renderer";
import { pictureDifference } from "./picture-difference";
import { probePicture } from "./probe-picture";

/** Mean CIEDE2000 that the two ways of drawing may differ by: the project's own bar for its previews. */
const MOST_DIFFERENCE = 0.5;

/** Which effects this graphics card draws as plain TypeScript does: each is tried both ways on a small picture before its first use, and again when its shaders change. */
export class GpuTrust {
  private readonly probe: RgbaImage = probePicture();
  private readonly verdicts = new Map<string, Result<null, GpuProblem>>();
  private frame: GpuFrame | null = null;

  constructor(private readonly gpu: GpuRenderer) {}

  /** Whether this effect, drawn by these passes, may be left to the card; what is wrong where it may not. */
  verdictOn(ready: ReadyEffect, passes: readonly GpuPass[], context: DrawingContext): Result<null, GpuProblem> {
    const key = [ready.effect.spec.matchName, ...passes.map(({ shade }) => shade)].join("\n");
    const known = this.verdicts.get(key);
    if (known) return known;
    // Once with everything as far across as it is on the picture, and once with sizes as many pixels as there.
    const small = this.tryOut(ready, { ...context, scale: this.probe.widthPx / context.layer.widthPx });
    const verdict = small.ok ? this.tryOut(ready, context) : small;
    this.verdicts.set(key, verdict);
    return verdict;
  }

  private tryOut(ready: ReadyEffect, context: DrawingContext): Result<null, GpuProblem> {
    if (!this.frame) {
      const read = this.gpu.read(this.probe);
      if (!read.ok) return read;
      this.frame = read.value;
    }
    const drawn = this.gpu.draw(this.frame, [ready.effect.onGpu(ready.values, context, this.probe)]);
    if (!drawn.ok) return drawn;
    const difference = pictureDifference(drawn.value, drawStackOnBytes(this.probe, [ready], context));
    if (difference <= MOST_DIFFERENCE) return succeed(null);
    const { displayName } = ready.effect.spec;
    return fail({ kind: "disagrees", what: `This graphics card draws ${displayName} otherwise than plain TypeScript (mean difference ${difference.toFixed(1)}), so looks with it are drawn in plain TypeScript.` });
  }
}
