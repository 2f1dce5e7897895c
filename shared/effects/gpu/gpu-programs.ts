import { fail, succeed, type Result } from "../../basics/result";
import { VERTEX_SOURCE } from "./fragment-source";
import type { GpuProblem } from "./gpu-problem";

/** A shader that is ready to run, and where its uniforms are. */
export type GpuProgram = { readonly program: WebGLProgram; readonly place: (uniform: string) => WebGLUniformLocation | null };

/** The shaders of one context, each compiled once. */
export class GpuPrograms {
  private readonly bySource = new Map<string, Result<GpuProgram, GpuProblem>>();
  private vertex: WebGLShader | null = null;

  constructor(private readonly gl: WebGL2RenderingContext) {}

  /** The program of this fragment shader; the driver's own words where it does not take it. */
  programOf(fragmentSource: string): Result<GpuProgram, GpuProblem> {
    const known = this.bySource.get(fragmentSource);
    if (known) return known;
    const linked = this.link(fragmentSource);
    this.bySource.set(fragmentSource, linked);
    return linked;
  }

  private link(fragmentSource: string): Result<GpuProgram, GpuProblem> {
    const { gl } = this;
    this.vertex ??= this.compiled(gl.VERTEX_SHADER, VERTEX_SOURCE);
    const fragment = this.compiled(gl.FRAGMENT_SHADER, fragmentSource);
    const program = gl.createProgram();
    if (!this.vertex || !fragment || !program) return fail(lost);
    gl.attachShader(program, this.vertex);
    gl.attachShader(program, fragment);
    gl.linkProgram(program);
    if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true) return fail(gl.isContextLost() ? lost : refusal(gl, program, fragment));
    gl.deleteShader(fragment);
    const places = new Map<string, WebGLUniformLocation | null>();
    const place = (uniform: string): WebGLUniformLocation | null => {
      if (!places.has(uniform)) places.set(uniform, gl.getUniformLocation(program, uniform));
      return places.get(uniform) ?? null;
    };
    return succeed({ program, place });
  }

  private compiled(kind: GLenum, source: string): WebGLShader | null {
    const shader = this.gl.createShader(kind);
    if (!shader) return null;
    this.gl.shaderSource(shader, source);
    this.gl.compileShader(shader);
    return shader;
  }
}

const lost: GpuProblem = { kind: "lost", what: "The graphics card was taken away from this page, so looks are drawn in plain TypeScript." };

function refusal(gl: WebGL2RenderingContext, program: WebGLProgram, fragment: WebGLShader): GpuProblem {
  const words = gl.getShaderInfoLog(fragment)?.trim() || gl.getProgramInfoLog(program)?.trim() || "it gave no reason";
  return { kind: "refused", what: `The graphics driver does not take a shader: ${words}.` };
}
