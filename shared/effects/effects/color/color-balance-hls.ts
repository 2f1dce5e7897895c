import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { mapColors } from "../../map-colors";
import { holdInUnit } from "../unit";
import { HSL_GLSL, lighten, saturationOf, scaleChroma, turnHue } from "./hsl";

const HUE = "ADBE Color Balance (HLS)-0001";
const LIGHTNESS = "ADBE Color Balance (HLS)-0002";
const SATURATION = "ADBE Color Balance (HLS)-0003";

/** Color Balance (HLS): turns hues, draws saturation towards none or full, mixes with black or white. */
export const colorBalanceHls: Effect = {
  spec: {
    matchName: "ADBE Color Balance (HLS)",
    displayName: "Color Balance (HLS)",
    maths: "published",
    source: "HSL hue and saturation, then a mix with black or white, as a public comparison with After Effects 2026 (8 bits) found it; not measured by us.",
    params: [
      { id: HUE, name: "Hue", kind: "angle", default: 0 },
      { id: LIGHTNESS, name: "Lightness", kind: "number", default: 0, min: -100, max: 100, unit: "percent" },
      { id: SATURATION, name: "Saturation", kind: "number", default: 0, min: -100, max: 100, unit: "percent" },
    ],
    neutral: { [HUE]: 0, [LIGHTNESS]: 0, [SATURATION]: 0 },
    bitDepth: 16,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values) {
    const { turn, lightness, saturation } = read(values);
    return mapColors(frame, (pixels, at) => {
      holdInUnit(pixels, at);
      if (turn !== 0) turnHue(pixels, at, turn);
      if (saturation < 0) scaleChroma(pixels, at, 1 + saturation);
      if (saturation > 0) scaleChroma(pixels, at, 1 + saturation * (1 / Math.max(saturationOf(pixels, at), LEAST_SATURATION) - 1));
      lighten(pixels, at, lightness);
    });
  },

  onGpu(values) {
    const shade = `${HSL_GLSL}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  vec3 rgb = turnHue(clamp(c.rgb, 0.0, 1.0), turn);
  float scale = saturation < 0.0 ? 1.0 + saturation : 1.0 + saturation * (1.0 / max(saturationOf(rgb), ${LEAST_SATURATION}) - 1.0);
  return vec4(lighten(scaleChroma(rgb, scale), lightness), c.a);
}`;
    return [{ shade, uniforms: read(values) }];
  },
};

/** Half a step of 255 in the middle greys: less has no hue to speak of. */
const LEAST_SATURATION = 0.002;

function read(values: EffectValues) {
  return { turn: values.number(HUE) / 360, lightness: values.number(LIGHTNESS) / 100, saturation: values.number(SATURATION) / 100 };
}
