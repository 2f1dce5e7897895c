import type { FloatFrame } from "../float-frame";

/** Multiplies colours by their alpha, in place: only such colours may be averaged. */
export function premultiply(frame: FloatFrame): FloatFrame {
  const { data } = frame;
  for (let at = 3; at < data.length; at += 4) {
    const alpha = data[at]!;
    if (alpha === 1) continue;
    data[at - 3]! *= alpha;
    data[at - 2]! *= alpha;
    data[at - 1]! *= alpha;
  }
  return frame;
}

/** Divides colours by their alpha again, in place; clear pixels become black. Alpha above 1, which sums leave by rounding, becomes 1. */
export function unpremultiply(frame: FloatFrame): FloatFrame {
  const { data } = frame;
  for (let at = 3; at < data.length; at += 4) {
    const alpha = data[at]!;
    if (alpha === 1) continue;
    const share = alpha > LEAST_ALPHA ? 1 / alpha : 0;
    data[at - 3]! *= share;
    data[at - 2]! *= share;
    data[at - 1]! *= share;
    data[at] = share === 0 ? 0 : Math.min(1, alpha);
  }
  return frame;
}

/** GLSL: `premultiplied(c)` and `straight(c)` turn a colour one way and the other; `premultipliedAt(cell)` reads the pixel of a column and a row. */
export const PREMULTIPLIED_GLSL = `
vec4 premultiplied(vec4 c) { return vec4(c.rgb * c.a, c.a); }
vec4 premultipliedAt(vec2 cell) { return premultiplied(current(cell + 0.5)); }
vec4 straight(vec4 c) { return c.a > 1e-5 ? vec4(c.rgb / c.a, min(c.a, 1.0)) : vec4(0.0); }
`;

// Far below a 16-bit step: what is left there is rounding, without a colour.
const LEAST_ALPHA = 1e-5;
