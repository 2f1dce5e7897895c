import type { GpuPass } from "../../effect-drawing";
import type { LayerSize } from "../../effect-values";
import { PREMULTIPLIED_GLSL } from "../premultiplied";
import { MOST_WEIGHTS } from "./blur-kernel";
import { cellsOf, type LineBlur } from "./line-blur";

/** The same as `blurFrame`, from premultiplied to premultiplied colours. Cells lie at the left or top of the picture between two passes. */
export function blurPasses(size: LayerSize, across: LineBlur, down: LineBlur): readonly GpuPass[] {
  return [...linePasses(across, [1, 0], size.widthPx), ...linePasses(down, [0, 1], size.heightPx)];
}

/** From straight to premultiplied colours. */
export const PREMULTIPLY_PASS: GpuPass = { shade: `${PREMULTIPLIED_GLSL}\nvec4 shade(vec2 px) { return premultiplied(current(px)); }`, uniforms: {} };

/** From premultiplied to straight colours. */
export const UNPREMULTIPLY_PASS: GpuPass = { shade: `${PREMULTIPLIED_GLSL}\nvec4 shade(vec2 px) { return straight(current(px)); }`, uniforms: {} };

function linePasses({ kernel: { step, weights }, shiftPx, edges }: LineBlur, axis: readonly [number, number], length: number): readonly GpuPass[] {
  if (weights.length === 1 && step === 1 && shiftPx === 0) return [];
  const cells = cellsOf(length, step);
  const shared = { axis, stepPx: step, firstCell: cells.first, cellCount: cells.count, repeats: edges === "repeat" ? 1 : 0 };
  const padded = [...weights, ...new Array<number>(MOST_WEIGHTS - weights.length).fill(0)];
  const blur: GpuPass = { shade: BLUR, uniforms: { ...shared, shiftPx, reach: weights.length - 1, weights: padded } };
  return step === 1 ? [blur] : [{ shade: REDUCE, uniforms: shared }, blur];
}

const REDUCE = `
vec4 shade(vec2 px) {
  float cell = floor(dot(px, axis));
  if (cell >= cellCount) return vec4(0.0);
  vec2 beside = px - axis * dot(px, axis);
  float centre = (cell + firstCell) * stepPx + 0.5;
  vec4 sum = vec4(0.0);
  for (float off = 1.0 - stepPx; off < stepPx; off += 1.0) {
    float at = centre + off;
    if (repeats < 0.5 && (at < 0.0 || at > dot(size, axis))) continue;
    sum += (stepPx - abs(off)) * current(beside + axis * at);
  }
  return sum / (stepPx * stepPx);
}`;

const BLUR = `
float weightAt(int off) { return abs(off) > int(reach + 0.5) ? 0.0 : weights[abs(off)]; }

vec4 shade(vec2 px) {
  vec2 beside = px - axis * dot(px, axis);
  float place = (dot(px, axis) - 0.5 - shiftPx) / stepPx;
  float cell = floor(place);
  float share = place - cell;
  vec4 sum = vec4(0.0);
  int most = int(reach + 0.5);
  for (int off = -most; off <= most + 1; off++) {
    float weight = (1.0 - share) * weightAt(off) + share * weightAt(off - 1);
    float at = cell + float(off) - firstCell;
    float inside = clamp(at, 0.0, cellCount - 1.0);
    if (weight == 0.0 || (repeats < 0.5 && at != inside)) continue;
    sum += weight * current(beside + axis * (inside + 0.5));
  }
  return sum;
}`;
