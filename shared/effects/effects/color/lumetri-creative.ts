import type { EffectValues } from "../../effect-values";
import type { FloatFrame } from "../../float-frame";
import { LUMA_GLSL, lumaOf } from "../../luma";
import { mapColors } from "../../map-colors";
import { holdInUnit } from "../unit";
import { leastOf, mostOf } from "./hsl";
import { LUMETRI } from "./lumetri-params";

// What Faded Film at 100 leaves of the range, and where black goes: ours, by the look of published examples.
const FADED_RANGE = 0.78;
const FADED_BLACK = 0.14;
const FADED_SATURATION = 0.85;

type Creative = { readonly faded: number; readonly vibrance: number; readonly saturation: number };

/** The creative sliders as shares: 0-1, -1 to 1, and 1 at rest. */
export function readCreative(values: EffectValues): Creative {
  return { faded: values.number(LUMETRI.fadedFilm) / 100, vibrance: values.number(LUMETRI.vibrance) / 100, saturation: values.number(LUMETRI.creativeSaturation) / 100 };
}

/** Faded film, vibrance and saturation in place, and what leaves 0-1 clamped: approximations of ours on encoded values. */
export function gradeColors(frame: FloatFrame, { faded, vibrance, saturation }: Creative): void {
  const range = 1 + faded * (FADED_RANGE - 1);
  const black = faded * FADED_BLACK;
  const keep = (1 + faded * (FADED_SATURATION - 1)) * saturation;
  const isAtRest = faded === 0 && vibrance === 0 && saturation === 1;
  mapColors(frame, (pixels, at) => {
    holdInUnit(pixels, at);
    if (isAtRest) return;
    const most = mostOf(pixels, at);
    const purity = most > 0 ? 1 - leastOf(pixels, at) / most : 0;
    const luma = lumaOf(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
    const scale = keep * (1 + vibrance * (1 - purity));
    for (let channel = at; channel < at + 3; channel++) pixels[channel] = black + range * (luma + scale * (pixels[channel]! - luma));
    holdInUnit(pixels, at);
  });
}

/** The same in GLSL, over uniforms of the same names. */
export const GRADE_GLSL = `${LUMA_GLSL}
vec3 grade(vec3 c) {
  c = clamp(c, 0.0, 1.0);
  float most = max(c.r, max(c.g, c.b));
  float purity = most > 0.0 ? 1.0 - min(c.r, min(c.g, c.b)) / most : 0.0;
  float luma = lumaOf(c);
  float scale = mix(1.0, ${FADED_SATURATION}, faded) * saturation * (1.0 + vibrance * (1.0 - purity));
  return clamp(faded * ${FADED_BLACK} + mix(1.0, ${FADED_RANGE}, faded) * (luma + scale * (c - luma)), 0.0, 1.0);
}`;
