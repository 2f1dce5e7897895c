import { fail, succeed, type Result } from "../../basics/result";
import type { RgbaImage } from "../../basics/rgba-image";
import { drawStackOnBytes } from "../draw-stack";
import type { DrawingContext } from "../effect-drawing";
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

  /** Whether this effect may be drawn by the card; what is wrong where it may not. */
  verdictOn(ready: ReadyEffect, context: DrawingContext): Result<null, GpuProblem> {
    const probeContext = { ...context, scale: this.probe.widthPx / context.layer.widthPx };
    const shaders = ready.effect.onGpu(ready.values, probeContext, this.probe).map(({ shade }) => shade);
    const key = [ready.effect.spec.matchName, ...shaders].join("\n");
    const known = this.verdicts.get(key);
    if (known) return known;
    const verdict = this.tryOut(ready, probeContext);
    this.verdicts.set(key, verdict);
    return verdict;
  }

  private tryOut(ready: ReadyEffect, context: DrawingContext): Result<null, GpuProblem> {
    if (!this.frame) {
      const read = this.gpu.read(this.probe);
      if (!read.ok) return read;
      this.frame = read.value;
    }
    const drawn = this.gpu.draw(this.frame, [ready], context);
    if (!drawn.ok) return drawn;
    const difference = pictureDifference(drawn.value, drawStackOnBytes(this.probe, [ready], context));
    if (difference <= MOST_DIFFERENCE) return succeed(null);
    const { displayName } = ready.effect.spec;
    return fail({ kind: "disagrees", what: `This graphics card draws ${displayName} otherwise than plain TypeScript (mean difference ${difference.toFixed(1)}), so looks with it are drawn in plain TypeScript.` });
  }
}
