import { decodeSrgb, encodeSrgb } from "../../../colorimetry/srgb";
import { unit } from "../unit";

const DECODE_STEPS = 1024;
const ENCODE_STEPS = 4096;

const DECODED = Float64Array.from({ length: DECODE_STEPS + 1 }, (_, step) => decodeSrgb(step / DECODE_STEPS));
const ENCODED = Float64Array.from({ length: ENCODE_STEPS + 1 }, (_, step) => encodeSrgb(step / ENCODE_STEPS));

/** Linear light of one sRGB channel held inside 0-1, from a table: within 0.000001 of the formula. */
export function decodedByTable(encoded: number): number {
  return interpolated(DECODED, DECODE_STEPS, encoded);
}

/** sRGB of one linear channel held inside 0-1, from a table: within 0.00003 of the formula. */
export function encodedByTable(linear: number): number {
  return interpolated(ENCODED, ENCODE_STEPS, linear);
}

function interpolated(table: Float64Array, steps: number, value: number): number {
  const place = unit(value) * steps;
  const below = Math.min(steps - 1, Math.floor(place));
  return table[below]! + (place - below) * (table[below + 1]! - table[below]!);
}

/** Both in GLSL, on vec3 colours held inside 0-1 (IEC 61966-2-1). */
export const LINEAR_LIGHT_GLSL = `
vec3 decoded(vec3 c) {
  c = clamp(c, 0.0, 1.0);
  return mix(c / 12.92, pow((c + 0.055) / 1.055, vec3(2.4)), step(0.04045, c));
}
vec3 encoded(vec3 c) {
  c = clamp(c, 0.0, 1.0);
  return mix(c * 12.92, 1.055 * pow(c, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c));
}`;
