import type { GpuPass } from "../../effect-drawing";
import type { FloatFrame } from "../../float-frame";
import { unit } from "../unit";

/** What becomes of one channel's value, 0-1. */
export type Tone = (value: number) => number;

/** What becomes of red, green, blue and alpha, each for itself. */
export type Tones = readonly [red: Tone, green: Tone, blue: Tone, alpha: Tone];

/** Leaves the channel as it is. */
export const keep: Tone = (value) => value;

/** A tone for what a Channel menu names: 1 red, green and blue alike, 2 red, 3 green, 4 blue, 5 alpha. */
export function tonesOfChannel(channel: number, tone: Tone): Tones {
  const on = (...channels: number[]): Tone => (channels.includes(channel) ? tone : keep);
  return [on(1, 2), on(1, 3), on(1, 4), on(5)];
}

/** Four steps for each step of a byte: exact at bytes, a quarter of a byte apart for what lies between. */
const STEPS = 4 * 255;

/** The tones as a table from 0 to 1, R, G, B, A in turn; results are clamped to 0-1. */
function toneTable(tones: Tones): Float32Array {
  const table = new Float32Array((STEPS + 1) * 4);
  tones.forEach((tone, channel) => {
    for (let step = 0; step <= STEPS; step++) table[step * 4 + channel] = unit(tone(step / STEPS));
  });
  return table;
}

/** Puts every channel through its tone, in place; colours are clamped to 0-1. Clear pixels count as black where alpha changes. */
export function drawTones(frame: FloatFrame, tones: Tones): FloatFrame {
  const table = toneTable(tones);
  const { data } = frame;
  const changesAlpha = tones[3] !== keep;
  for (let at = 0; at < data.length; at += 4) {
    if (changesAlpha) {
      if (data[at + 3] === 0) data.fill(0, at, at + 3);
      data[at + 3] = lookUp(table, data[at + 3]!, 3);
    }
    data[at] = lookUp(table, data[at]!, 0);
    data[at + 1] = lookUp(table, data[at + 1]!, 1);
    data[at + 2] = lookUp(table, data[at + 2]!, 2);
  }
  return frame;
}

/** The same as a pass of the other drawing, over the same table. */
export function tonePass(tones: Tones): GpuPass {
  const alpha = tones[3] === keep ? "vec3 rgb = c.rgb; float alpha = c.a;" : "vec3 rgb = c.a == 0.0 ? vec3(0.0) : c.rgb; float alpha = tone(c.a).a;";
  const shade = `
vec4 shade(vec2 px) {
  vec4 c = current(px);
  ${alpha}
  return vec4(tone(rgb.r).r, tone(rgb.g).g, tone(rgb.b).b, alpha);
}`;
  return { shade, uniforms: {}, tables: { tone: toneTable(tones) } };
}

function lookUp(table: Float32Array, value: number, channel: number): number {
  const place = unit(value) * STEPS;
  const step = Math.min(STEPS - 1, Math.floor(place));
  const below = table[step * 4 + channel]!;
  return below + (place - step) * (table[step * 4 + 4 + channel]! - below);
}
