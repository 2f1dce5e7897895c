import type { GpuPass } from "../../effect-drawing";
import type { FloatFrame } from "../../float-frame";
import { holdInUnit } from "../unit";
import type { Inversion } from "./inversion";

type Axis = Extract<Inversion, { kind: "axis" }>;

/** Turns round one part of the colors along its axis, in place, by an amount of 0-1. */
export function invertAxis(frame: FloatFrame, { offset, row, column }: Axis, amount: number): FloatFrame {
  const { data } = frame;
  for (let at = 0; at < data.length; at += 4) {
    holdInUnit(data, at);
    const part = amount * (offset + row[0] * data[at]! + row[1] * data[at + 1]! + row[2] * data[at + 2]!);
    data[at] = data[at]! + part * column[0];
    data[at + 1] = data[at + 1]! + part * column[1];
    data[at + 2] = data[at + 2]! + part * column[2];
    holdInUnit(data, at);
  }
  return frame;
}

/** The same as a pass. */
export function invertAxisPass({ offset, row, column }: Axis, amount: number): GpuPass {
  const shade = `
vec4 shade(vec2 px) {
  vec4 c = current(px);
  vec3 rgb = clamp(c.rgb, 0.0, 1.0);
  return vec4(clamp(rgb + amount * (offset + dot(row, rgb)) * column, 0.0, 1.0), c.a);
}`;
  return { shade, uniforms: { offset, row, column, amount } };
}
