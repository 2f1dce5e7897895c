import type { GpuPass } from "../effect-drawing";
import { samplerOf } from "./fragment-source";
import { unfiltered } from "./gpu-frame";
import type { GpuProgram } from "./gpu-programs";

/** Units 0 and 1 hold the pictures. */
const FIRST_FREE_UNIT = 2;

/** Hands a pass's numbers, tables and cubes to the program in use. The textures made for it are given back when the returned function is called. */
export function bindInputs(gl: WebGL2RenderingContext, { place }: GpuProgram, { uniforms, tables = {}, cubes = {} }: GpuPass): () => void {
  for (const [name, value] of Object.entries(uniforms)) setUniform(gl, place(name), typeof value === "number" ? [value] : value);
  const textures: WebGLTexture[] = [];
  const bind = (name: string, kind: GLenum): void => {
    const unit = FIRST_FREE_UNIT + textures.length;
    const texture = gl.createTexture();
    textures.push(texture);
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(kind, texture);
    unfiltered(gl, kind);
    gl.uniform1i(place(samplerOf(name)), unit);
  };
  for (const [name, data] of Object.entries(tables)) {
    bind(name, gl.TEXTURE_2D);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, data.length / 4, 1, 0, gl.RGBA, gl.FLOAT, data);
  }
  for (const [name, { points, data }] of Object.entries(cubes)) {
    bind(name, gl.TEXTURE_3D);
    gl.texImage3D(gl.TEXTURE_3D, 0, gl.RGB32F, points, points, points, 0, gl.RGB, gl.FLOAT, data);
  }
  return () => textures.forEach((texture) => gl.deleteTexture(texture));
}

function setUniform(gl: WebGL2RenderingContext, place: WebGLUniformLocation | null, numbers: readonly number[]): void {
  switch (numbers.length) {
    case 2:
      return gl.uniform2fv(place, numbers);
    case 3:
      return gl.uniform3fv(place, numbers);
    case 4:
      return gl.uniform4fv(place, numbers);
    default:
      return gl.uniform1fv(place, numbers);
  }
}
