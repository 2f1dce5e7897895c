import type { GpuPass } from "../effect-drawing";

/** The most numbers a uniform list may hold: WebGL2 promises 224 vectors for all uniforms of a shader together, and each number of a list takes one. */
const MOST_LISTED = 128;

/** Three corners around the whole picture. */
export const VERTEX_SOURCE = `#version 300 es
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`;

/**
 * The whole fragment shader of a pass, the same text for passes that differ in numbers only. `current` and `original` are exact at pixel centres and mix the four
 * nearest pixels (straight colours, alpha alike) between them. Throws a RangeError for lists that no card has to take.
 */
export function fragmentSource({ shade, uniforms, tables = {}, cubes = {} }: GpuPass): string {
  return [
    HEAD,
    ...Object.entries(uniforms).map(([name, value]) => uniformLine(name, value)),
    ...Object.entries(tables).map(([name, { length }]) => tableLines(name, length / 4)),
    ...Object.entries(cubes).map(([name, { points }]) => cubeLines(name, points)),
    shade,
    "void main() { pictureOut = shade(gl_FragCoord.xy); }",
  ].join("\n");
}

/** The sampler that a table's or a cube's function reads. */
export function samplerOf(name: string): string {
  return `${name}Texels`;
}

const HEAD = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp sampler3D;
uniform sampler2D currentPicture;
uniform sampler2D originalPicture;
uniform vec2 size;
out vec4 pictureOut;
vec4 pictureAt(sampler2D picture, vec2 px) {
  vec2 at = clamp(px - 0.5, vec2(0.0), size - 1.0);
  vec2 low = floor(at);
  vec2 part = at - low;
  ivec2 one = ivec2(low);
  if (part == vec2(0.0)) return texelFetch(picture, one, 0);
  ivec2 two = min(one + 1, ivec2(size) - 1);
  vec4 upper = mix(texelFetch(picture, one, 0), texelFetch(picture, ivec2(two.x, one.y), 0), part.x);
  vec4 lower = mix(texelFetch(picture, ivec2(one.x, two.y), 0), texelFetch(picture, two, 0), part.x);
  return mix(upper, lower, part.y);
}
vec4 current(vec2 px) { return pictureAt(currentPicture, px); }
vec4 original(vec2 px) { return pictureAt(originalPicture, px); }`;

function uniformLine(name: string, value: number | readonly number[]): string {
  if (typeof value === "number" || value.length === 1) return `uniform float ${name};`;
  if (value.length <= 4) return `uniform vec${value.length} ${name};`;
  if (value.length > MOST_LISTED) throw new RangeError(`The uniform ${name} lists ${value.length} numbers; hand more than ${MOST_LISTED} as a table.`);
  return `uniform float ${name}[${value.length}];`;
}

function tableLines(name: string, entries: number): string {
  return `uniform sampler2D ${samplerOf(name)};
vec4 ${name}(float x) {
  float at = clamp(x, 0.0, 1.0) * ${entries - 1}.0;
  int low = min(int(at), ${Math.max(entries - 2, 0)});
  vec4 one = texelFetch(${samplerOf(name)}, ivec2(low, 0), 0);
  vec4 two = texelFetch(${samplerOf(name)}, ivec2(min(low + 1, ${entries - 1}), 0), 0);
  return mix(one, two, at - float(low));
}`;
}

function cubeLines(name: string, points: number): string {
  const texels = samplerOf(name);
  return `uniform sampler3D ${texels};
vec3 ${name}(vec3 rgb) {
  vec3 at = clamp(rgb, 0.0, 1.0) * ${points - 1}.0;
  ivec3 a = min(ivec3(at), ${points - 2});
  ivec3 b = a + 1;
  vec3 t = at - vec3(a);
  vec3 nearTop = mix(texelFetch(${texels}, a, 0).rgb, texelFetch(${texels}, ivec3(b.x, a.y, a.z), 0).rgb, t.x);
  vec3 nearLow = mix(texelFetch(${texels}, ivec3(a.x, b.y, a.z), 0).rgb, texelFetch(${texels}, ivec3(b.x, b.y, a.z), 0).rgb, t.x);
  vec3 farTop = mix(texelFetch(${texels}, ivec3(a.x, a.y, b.z), 0).rgb, texelFetch(${texels}, ivec3(b.x, a.y, b.z), 0).rgb, t.x);
  vec3 farLow = mix(texelFetch(${texels}, ivec3(a.x, b.y, b.z), 0).rgb, texelFetch(${texels}, b, 0).rgb, t.x);
  return mix(mix(nearTop, nearLow, t.y), mix(farTop, farLow, t.y), t.z);
}`;
}
