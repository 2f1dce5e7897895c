import type { ParamState } from "../state/project-state";
import { checkbox, slider, unreadable } from "./param-specs";

const PARAM_COUNT = 130;

/**
 * Lumetri Color as measured on Premiere 26.3.2 (English): the indexes up to 52 by one user of the API, 14/16/19/20 confirmed by a second;
 * hard ranges from a preset Adobe published in 2016 with the same names. Indexes of the vignette are unpublished: theirs are guesses.
 */
const NAMED: Readonly<Record<number, ParamState>> = {
  6: slider("Input LUT", 0, 0, 998),
  7: slider("Input LUT", 0, 0, 998),
  8: slider("HDR White", 100, 100, 1000),
  11: slider("Intensity", 50),
  14: slider("Temperature", 0, -300, 300),
  15: slider("Tint", 0, -300, 300),
  16: slider("Saturation", 100, 0, 300),
  19: slider("Exposure", 0, -7, 7),
  20: slider("Contrast", 0, -150, 150),
  21: slider("Highlights", 0, -150, 150),
  22: slider("Shadows", 0, -150, 150),
  23: slider("Whites", 0, -150, 150),
  24: slider("Blacks", 0, -150, 150),
  25: slider("HDR Specular", 0, -150, 150),
  34: slider("Look", 0, 0, 998),
  35: slider("Look", 0, 0, 998),
  37: slider("Color Space", 26),
  38: slider("Intensity", 100, 0, 200),
  40: slider("Faded Film", 0, 0, 150),
  41: slider("Sharpen", 0, -100, 100),
  42: slider("Vibrance", 0, -100, 100),
  43: slider("Saturation", 100, 0, 300),
  45: slider("Tint Balance", 0, -150, 150),
  52: slider("HDR Range", 100, 100, 10000),
  112: slider("Amount", 0, -5, 5),
  113: slider("Midpoint", 50, 0, 100),
  114: slider("Roundness", 0, -100, 100),
  115: slider("Feather", 50, 0, 100),
};

/** 33 of the 130 cannot be read by any route (measured count). 0 and 13 are measured; where the others lie is a guess. */
const UNREADABLE: ReadonlySet<number> = new Set([
  0, 2, 4, 5, 13, 18, 30, 32, 33, 39, 44, 48, 50, 53, 54, 55, 56, 57, 62, 63, 64, 70, 72, 76, 80, 86, 90, 94, 98, 104, 110, 118, 124,
]);

/** Every parameter of a new Lumetri Color effect, in order. What is neither named nor unreadable is a blank check box. */
export function lumetriParams(): readonly ParamState[] {
  return PARAMS;
}

const PARAMS: readonly ParamState[] = Array.from({ length: PARAM_COUNT }, (_, index) => {
  if (UNREADABLE.has(index)) return unreadable(index === 13 ? "White Balance" : "");
  return NAMED[index] ?? checkbox("", false);
});
