import { fail, succeed, type Result } from "../../basics/result";
import { rgbaImage, type RgbaImage } from "../../basics/rgba-image";
import type { GpuPass } from "../effect-drawing";
import { fragmentSource } from "./fragment-source";
import { GpuFrame, type GpuTarget } from "./gpu-frame";
import { bindInputs } from "./gpu-inputs";
import type { GpuProblem } from "./gpu-problem";
import { GpuPrograms } from "./gpu-programs";

/** A canvas that nothing else draws on: an OffscreenCanvas in a worker, or an element of a page. */
export type GpuCanvas = { readonly getContext: (kind: "webgl2", options: WebGLContextAttributes) => WebGL2RenderingContext | null };

/** Opens WebGL2 for drawing effects in floats; refused where the page or the card cannot. */
export function openGpuRenderer(canvas: GpuCanvas): Result<GpuRenderer, GpuProblem> {
  const gl = canvas.getContext("webgl2", { alpha: false, antialias: false, depth: false, stencil: false });
  if (!gl) return fail({ kind: "no-webgl2", what: "This page has no WebGL2, so looks are drawn in plain TypeScript." });
  if (!gl.getExtension("EXT_color_buffer_float")) {
    return fail({ kind: "no-float-targets", what: "This graphics card cannot draw into floats, so looks are drawn in plain TypeScript." });
  }
  return succeed(new GpuRenderer(gl));
}

/** Draws stacks of effects by WebGL2. Synchronous: the answer is read back when `draw` returns. */
export class GpuRenderer {
  /** The card as the driver names it, or what the browser lets be known of it. */
  readonly cardName: string;
  private readonly programs: GpuPrograms;

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.programs = new GpuPrograms(gl);
    const info = gl.getExtension("WEBGL_debug_renderer_info");
    this.cardName = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER) ?? "an unnamed card");
    // Dithering is on in a new context and would add noise to bytes.
    gl.disable(gl.DITHER);
  }

  /** Reads a picture for drawing on it; the caller disposes of it. */
  read(image: RgbaImage): Result<GpuFrame, GpuProblem> {
    const most = Number(this.gl.getParameter(this.gl.MAX_TEXTURE_SIZE));
    if (image.widthPx > most || image.heightPx > most) {
      return fail({ kind: "too-large", what: `The picture is ${image.widthPx} x ${image.heightPx}, but this graphics card takes ${most} at most.` });
    }
    return succeed(new GpuFrame(this.gl, image));
  }

  /** Draws effects, each as its passes, in order on a picture that was read. */
  draw(frame: GpuFrame, effects: readonly (readonly GpuPass[])[]): Result<RgbaImage, GpuProblem> {
    const passes = effects.flatMap((each) => each.map((pass, index) => ({ pass, isFirst: index === 0 })));
    if (passes.length === 0) passes.push({ pass: UNCHANGED, isFirst: true });
    this.gl.viewport(0, 0, frame.widthPx, frame.heightPx);
    let original = frame.picture;
    let current = frame.picture;
    for (const [index, { pass, isFirst }] of passes.entries()) {
      if (isFirst) original = current;
      const target = index === passes.length - 1 ? frame.result : frame.freeTarget(original, current);
      const problem = this.run(pass, frame, { original, current, target });
      if (problem) return fail(problem);
      current = target.texture;
    }
    return this.readBack(frame);
  }

  /** Gives the context back at once; browsers keep only a few. */
  dispose(): void {
    this.gl.getExtension("WEBGL_lose_context")?.loseContext();
  }

  private run(pass: GpuPass, { widthPx, heightPx }: GpuFrame, { original, current, target }: { original: WebGLTexture; current: WebGLTexture; target: GpuTarget }): GpuProblem | null {
    const { gl } = this;
    const linked = this.programs.programOf(fragmentSource(pass));
    if (!linked.ok) return linked.problem;
    const { program, place } = linked.value;
    gl.useProgram(program);
    gl.bindFramebuffer(gl.FRAMEBUFFER, target.framebuffer);
    gl.uniform2f(place("size"), widthPx, heightPx);
    for (const [unit, texture] of [current, original].entries()) {
      gl.activeTexture(gl.TEXTURE0 + unit);
      gl.bindTexture(gl.TEXTURE_2D, texture);
    }
    gl.uniform1i(place("currentPicture"), 0);
    gl.uniform1i(place("originalPicture"), 1);
    const release = bindInputs(gl, linked.value, pass);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    release();
    return null;
  }

  private readBack({ result, widthPx, heightPx }: GpuFrame): Result<RgbaImage, GpuProblem> {
    const { gl } = this;
    const data = new Uint8ClampedArray(widthPx * heightPx * 4);
    gl.bindFramebuffer(gl.FRAMEBUFFER, result.framebuffer);
    gl.readPixels(0, 0, widthPx, heightPx, gl.RGBA, gl.UNSIGNED_BYTE, data);
    const error = gl.getError();
    if (gl.isContextLost()) return fail({ kind: "lost", what: "The graphics card was taken away from this page, so looks are drawn in plain TypeScript." });
    if (error !== gl.NO_ERROR) return fail({ kind: "refused", what: `The graphics driver refused a drawing (WebGL error ${error}), so looks are drawn in plain TypeScript.` });
    return succeed(rgbaImage(widthPx, heightPx, data));
  }
}

const UNCHANGED: GpuPass = { shade: "vec4 shade(vec2 px) { return current(px); }", uniforms: {} };
