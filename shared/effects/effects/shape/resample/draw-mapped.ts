import type { GpuPass } from "../../../effect-drawing";
import type { LayerSize } from "../../../effect-values";
import { floatFrame, type FloatFrame } from "../../../float-frame";
import { premultiply, unpremultiply } from "../../premultiplied";
import { BILINEAR_GLSL, readClamped } from "./bilinear";
import { halve, halvedSize, halvePasses } from "./halve";
import type { Matrix3 } from "./matrix3";

/** Where the pixels of a moved picture come from. */
export type Mapping = {
  /** Takes a place in the result (px) to its place in the source; what has w <= 0 lies behind the eye. Null: nothing is left to see. */
  readonly toSource: Matrix3 | null;
  /** How often the source is halved before it is read: 0 unless it shrinks. */
  readonly halvings: number;
  /** 0-1. */
  readonly opacity: number;
};

/** How often Skia halves a picture that shrinks by this matrix (measured on canvaskit 0.42): down to the last size above the result's, by its narrower side. */
export function halvingsFor([a, b, , d, e]: Matrix3, { widthPx, heightPx }: LayerSize): number {
  const shrinks = Math.max(Math.hypot(a, d), Math.hypot(b, e));
  const most = Math.ceil(Math.log2(Math.max(widthPx, heightPx, 2)));
  return Math.max(0, Math.min(most, Math.floor(Math.log2(shrinks))));
}

/** Moves a straight picture: bilinear, clear outside, edges smoothed by the share of each pixel that they cover. */
export function drawMapped(frame: FloatFrame, { toSource, halvings, opacity }: Mapping): FloatFrame {
  const { widthPx, heightPx } = frame;
  const moved = floatFrame(widthPx, heightPx);
  if (!toSource || opacity === 0) return moved;
  const source = halve(premultiply(frame), halvings);
  const toLevelX = source.widthPx / widthPx;
  const toLevelY = source.heightPx / heightPx;
  const [a, b, c, d, e, f, g, h, i] = toSource;
  const read = new Float64Array(4);
  for (let row = 0; row < heightPx; row++) {
    const y = row + 0.5;
    for (let column = 0; column < widthPx; column++) {
      const x = column + 0.5;
      const w = g * x + h * y + i;
      if (w <= 0) continue;
      const u = (a * x + b * y + c) / w;
      const v = (d * x + e * y + f) / w;
      const perPixelU = (Math.abs(a - u * g) + Math.abs(b - u * h)) / w;
      const perPixelV = (Math.abs(d - v * g) + Math.abs(e - v * h)) / w;
      const cover = coverOf(u / perPixelU, (widthPx - u) / perPixelU) * coverOf(v / perPixelV, (heightPx - v) / perPixelV) * opacity;
      if (!(cover > 0)) continue;
      readClamped(source, u * toLevelX, v * toLevelY, read);
      const at = 4 * (row * widthPx + column);
      for (let channel = 0; channel < 4; channel++) moved.data[at + channel] = read[channel]! * cover;
    }
  }
  return unpremultiply(moved);
}

/** The share of a pixel between two edges, which lie this many pixels before and behind its centre. */
function coverOf(before: number, behind: number): number {
  return Math.max(0, Math.min(0.5, before) + Math.min(0.5, behind));
}

/** The same as passes. */
export function mappedPasses({ toSource, halvings, opacity }: Mapping, size: LayerSize): readonly GpuPass[] {
  if (!toSource || opacity === 0) return [{ shade: "vec4 shade(vec2 px) { return vec4(0.0); }", uniforms: {} }];
  const level = halvedSize(size, halvings);
  const [a, b, c, d, e, f, g, h, i] = toSource;
  const uniforms = { rowU: [a, b, c], rowV: [d, e, f], rowW: [g, h, i], level: [level.widthPx, level.heightPx], opacity };
  return [...halvePasses(size, halvings), { shade: MAPPED_GLSL, uniforms }];
}

const MAPPED_GLSL = `${BILINEAR_GLSL}
float coverOf(float before, float behind) { return max(0.0, min(0.5, before) + min(0.5, behind)); }
vec4 shade(vec2 px) {
  float w = dot(rowW, vec3(px, 1.0));
  if (w <= 0.0) return vec4(0.0);
  float u = dot(rowU, vec3(px, 1.0)) / w;
  float v = dot(rowV, vec3(px, 1.0)) / w;
  float perPixelU = (abs(rowU.x - u * rowW.x) + abs(rowU.y - u * rowW.y)) / w;
  float perPixelV = (abs(rowV.x - v * rowW.x) + abs(rowV.y - v * rowW.y)) / w;
  float cover = coverOf(u / perPixelU, (size.x - u) / perPixelU) * coverOf(v / perPixelV, (size.y - v) / perPixelV) * opacity;
  if (!(cover > 0.0)) return vec4(0.0);
  return straight(readClamped(vec2(u, v) * level / size, level) * cover);
}`;
