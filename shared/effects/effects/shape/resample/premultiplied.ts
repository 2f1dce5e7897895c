import type { FloatFrame } from "../../../float-frame";

/** Multiplies colors by their alpha, in place: only such colors may be averaged. */
export function premultiply(frame: FloatFrame): FloatFrame {
  const { data } = frame;
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3]!;
    if (alpha === 1) continue;
    data[at] = data[at]! * alpha;
    data[at + 1] = data[at + 1]! * alpha;
    data[at + 2] = data[at + 2]! * alpha;
  }
  return frame;
}

/** Divides colors by their alpha again, in place; clear pixels become black. */
export function unpremultiply(frame: FloatFrame): FloatFrame {
  const { data } = frame;
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3]!;
    if (alpha === 1) continue;
    const by = alpha > 0 ? 1 / alpha : 0;
    data[at] = data[at]! * by;
    data[at + 1] = data[at + 1]! * by;
    data[at + 2] = data[at + 2]! * by;
  }
  return frame;
}

/** `premultiplied(cell)` reads the pixel of a column and a row, `straight(c)` divides again. */
export const PREMULTIPLIED_GLSL = `
vec4 premultiplied(vec2 cell) { vec4 c = current(cell + 0.5); return vec4(c.rgb * c.a, c.a); }
vec4 straight(vec4 c) { return c.a > 0.0 ? vec4(c.rgb / c.a, c.a) : vec4(0.0); }
`;
