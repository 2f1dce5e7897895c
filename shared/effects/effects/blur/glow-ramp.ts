/** Two colours and how a glow runs between them; `bend` is ln 0.5 / ln midpoint, `phase` in turns. */
export type GlowRampValues = {
  /** 1 and 2 run once through, 3 and 4 there and back; odd ones begin with A, even ones with B. */
  readonly looping: number;
  readonly loops: number;
  readonly phase: number;
  readonly bend: number;
  readonly colorA: readonly [number, number, number];
  readonly colorB: readonly [number, number, number];
};

/**
 * Writes the premultiplied colour of a glow of strength `value` (0-1) into `light`. Triangle A>B>A, B where the glow is faint or full and A halfway, is as the
 * ae-rml-rive-cli project measured it; the others are its guesses.
 */
export function glowRamp(value: number, { looping, loops, phase, bend, colorA, colorB }: GlowRampValues, light: Float32Array): void {
  const turns = value * loops + phase;
  const place = turns - Math.floor(turns);
  const triangle = Math.abs(2 * place - 1);
  const plain = looping === 1 ? 1 - place : looping === 2 ? place : looping === 3 ? 1 - triangle : triangle;
  const ofA = 1 - (1 - plain) ** bend;
  for (let channel = 0; channel < 3; channel++) light[channel] = value * (colorB[channel]! + ofA * (colorA[channel]! - colorB[channel]!));
  light[3] = value;
}

/** GLSL: `glowRamp(value)`, over the same names as uniforms. */
export const GLOW_RAMP_GLSL = `
vec4 glowRamp(float value) {
  float place = fract(value * loops + phase);
  float triangle = abs(2.0 * place - 1.0);
  float plain = looping < 1.5 ? 1.0 - place : looping < 2.5 ? place : looping < 3.5 ? 1.0 - triangle : triangle;
  float ofA = plain >= 1.0 ? 1.0 : 1.0 - pow(1.0 - plain, bend);
  return vec4(value * mix(colorB, colorA, ofA), value);
}`;
