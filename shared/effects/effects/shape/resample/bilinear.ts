import type { FloatFrame } from "../../../float-frame";
import { PREMULTIPLIED_GLSL } from "../../premultiplied";

/** Reads between the four nearest pixels into `into` (R, G, B, A, premultiplied); beyond the picture lie its edge pixels. Pixel centres lie at halves. */
export function readClamped({ widthPx, heightPx, data }: FloatFrame, x: number, y: number, into: Float64Array): void {
  const left = Math.floor(x - 0.5);
  const top = Math.floor(y - 0.5);
  const x0 = clampIndex(left, widthPx);
  const x1 = clampIndex(left + 1, widthPx);
  const row0 = clampIndex(top, heightPx) * widthPx;
  const row1 = clampIndex(top + 1, heightPx) * widthPx;
  mixFour(data, row0 + x0, row0 + x1, row1 + x0, row1 + x1, x - 0.5 - left, y - 0.5 - top, into);
}

/** The same, but beyond the picture it starts again. */
export function readWrapped({ widthPx, heightPx, data }: FloatFrame, x: number, y: number, into: Float64Array): void {
  const left = Math.floor(x - 0.5);
  const top = Math.floor(y - 0.5);
  const x0 = wrapIndex(left, widthPx);
  const x1 = wrapIndex(left + 1, widthPx);
  const row0 = wrapIndex(top, heightPx) * widthPx;
  const row1 = wrapIndex(top + 1, heightPx) * widthPx;
  mixFour(data, row0 + x0, row0 + x1, row1 + x0, row1 + x1, x - 0.5 - left, y - 0.5 - top, into);
}

/** The same, but beyond the picture it runs backwards, and forwards again. */
export function readMirrored({ widthPx, heightPx, data }: FloatFrame, x: number, y: number, into: Float64Array): void {
  const left = Math.floor(x - 0.5);
  const top = Math.floor(y - 0.5);
  const x0 = mirrorIndex(left, widthPx);
  const x1 = mirrorIndex(left + 1, widthPx);
  const row0 = mirrorIndex(top, heightPx) * widthPx;
  const row1 = mirrorIndex(top + 1, heightPx) * widthPx;
  mixFour(data, row0 + x0, row0 + x1, row1 + x0, row1 + x1, x - 0.5 - left, y - 0.5 - top, into);
}

function mixFour(data: Float32Array, p00: number, p10: number, p01: number, p11: number, partX: number, partY: number, into: Float64Array): void {
  const w11 = partX * partY;
  const w10 = partX - w11;
  const w01 = partY - w11;
  const w00 = 1 - partX - w01;
  for (let channel = 0; channel < 4; channel++) {
    into[channel] = w00 * data[4 * p00 + channel]! + w10 * data[4 * p10 + channel]! + w01 * data[4 * p01 + channel]! + w11 * data[4 * p11 + channel]!;
  }
}

function clampIndex(index: number, count: number): number {
  return index < 0 ? 0 : index >= count ? count - 1 : index;
}

function wrapIndex(index: number, count: number): number {
  const rest = index % count;
  return rest < 0 ? rest + count : rest;
}

function mirrorIndex(index: number, count: number): number {
  const rest = wrapIndex(index, 2 * count);
  return rest < count ? rest : 2 * count - 1 - rest;
}

/** The three ways to read in GLSL, over the top left `area` (px) of the current picture. */
export const BILINEAR_GLSL = `${PREMULTIPLIED_GLSL}
vec4 mixFour(vec2 low, vec2 high, vec2 part) {
  vec4 above = mix(premultipliedAt(low), premultipliedAt(vec2(high.x, low.y)), part.x);
  vec4 below = mix(premultipliedAt(vec2(low.x, high.y)), premultipliedAt(high), part.x);
  return mix(above, below, part.y);
}
vec2 wrapIndex(vec2 index, vec2 count) {
  ivec2 n = ivec2(count);
  return vec2(((ivec2(index) % n) + n) % n);
}
vec2 mirrorIndex(vec2 index, vec2 count) {
  vec2 rest = wrapIndex(index, 2.0 * count);
  return min(rest, 2.0 * count - 1.0 - rest);
}
vec4 readClamped(vec2 at, vec2 area) {
  vec2 low = floor(at - 0.5);
  return mixFour(clamp(low, vec2(0.0), area - 1.0), clamp(low + 1.0, vec2(0.0), area - 1.0), at - 0.5 - low);
}
vec4 readWrapped(vec2 at, vec2 area) {
  vec2 low = floor(at - 0.5);
  return mixFour(wrapIndex(low, area), wrapIndex(low + 1.0, area), at - 0.5 - low);
}
vec4 readMirrored(vec2 at, vec2 area) {
  vec2 low = floor(at - 0.5);
  return mixFour(mirrorIndex(low, area), mirrorIndex(low + 1.0, area), at - 0.5 - low);
}
`;
