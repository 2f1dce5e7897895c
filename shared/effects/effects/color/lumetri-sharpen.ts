import type { FloatFrame } from "../../float-frame";
import { LUMA_GLSL, lumaOf } from "../../luma";
import { unit } from "../unit";

/** Adds `amount` times what a pixel's luma has over the mean of the 3 x 3 pixels around it, weighed by alpha (edges repeat), in place; negative softens. Clamped to 0-1. */
export function sharpenLuma({ widthPx, heightPx, data }: FloatFrame, amount: number): void {
  const alphas = new Float32Array(widthPx * heightPx);
  const lumas = new Float32Array(widthPx * heightPx);
  for (let pixel = 0; pixel < alphas.length; pixel++) {
    alphas[pixel] = data[pixel * 4 + 3]!;
    lumas[pixel] = alphas[pixel]! * lumaOf(data[pixel * 4]!, data[pixel * 4 + 1]!, data[pixel * 4 + 2]!);
  }
  for (let y = 0; y < heightPx; y++) {
    const above = Math.max(0, y - 1) * widthPx;
    const below = Math.min(heightPx - 1, y + 1) * widthPx;
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      if (alphas[pixel] === 0) continue;
      const left = Math.max(0, x - 1);
      const right = Math.min(widthPx - 1, x + 1);
      const mean = aroundOf(lumas, above, y * widthPx, below, left, x, right) / aroundOf(alphas, above, y * widthPx, below, left, x, right);
      const push = amount * (lumas[pixel]! / alphas[pixel]! - mean);
      for (let channel = pixel * 4; channel < pixel * 4 + 3; channel++) data[channel] = unit(data[channel]! + push);
    }
  }
}

/** The same as a pass over the uniform `amount`. */
export const SHARPEN_SHADE = `${LUMA_GLSL}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  if (c.a == 0.0) return c;
  vec2 sum = vec2(0.0);
  for (int y = -1; y <= 1; y++) {
    for (int x = -1; x <= 1; x++) {
      vec4 near = current(px + vec2(x, y));
      sum += near.a * vec2(lumaOf(near.rgb), 1.0);
    }
  }
  return vec4(clamp(c.rgb + amount * (lumaOf(c.rgb) - sum.x / sum.y), 0.0, 1.0), c.a);
}`;

function aroundOf(plane: Float32Array, above: number, here: number, below: number, left: number, x: number, right: number): number {
  const top = plane[above + left]! + plane[above + x]! + plane[above + right]!;
  const middle = plane[here + left]! + plane[here + x]! + plane[here + right]!;
  return top + middle + plane[below + left]! + plane[below + x]! + plane[below + right]!;
}
