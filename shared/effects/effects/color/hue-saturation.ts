import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { mapColors } from "../../map-colors";
import { holdInUnit, unit } from "../unit";
import { HSL_GLSL, hueOf, leastOf, lighten, lightnessOf, mostOf, scaleChroma, turnHue, writeHsl } from "./hsl";

const CHANNEL = "ADBE HUE SATURATION-0002";
const HUE = "ADBE HUE SATURATION-0004";
const SATURATION = "ADBE HUE SATURATION-0005";
const LIGHTNESS = "ADBE HUE SATURATION-0006";
const COLORIZE = "ADBE HUE SATURATION-0007";
const COLORIZE_HUE = "ADBE HUE SATURATION-0008";
const COLORIZE_SATURATION = "ADBE HUE SATURATION-0009";
const COLORIZE_LIGHTNESS = "ADBE HUE SATURATION-0010";

/** The largest scale of chroma that After Effects reaches (Skia's Skottie, HueSaturationEffect, "empirically"). */
const MOST_SCALE = 126;

// A channel range: 30 degrees wide, with 30 degrees of fall-off on either side (After Effects 7.0 User Guide, p. 417). In shares of the circle.
const FALL_OFF = 30 / 360;
const REACH = 15 / 360 + FALL_OFF;
const MASTER = 1;

/** Hue/Saturation: turns hues, scales chroma and mixes with black or white, for all colours or for those near one hue; or gives all one hue. */
export const hueSaturation: Effect = {
  spec: {
    matchName: "ADBE HUE SATURATION",
    displayName: "Hue/Saturation",
    maths: "published",
    source:
      "Master sliders in HSL as Skia's Skottie draws them (lightness, then saturation, then hue); Colorize as a public comparison with After Effects 2026 found it. The six channel ranges are ours, over the 30 degrees and 30 of fall-off of Adobe's manual, and the sliders move only the range chosen.",
    params: [
      { id: CHANNEL, name: "Channel Control", kind: "popup", default: 1, choices: ["Master", "Reds", "Yellows", "Greens", "Cyans", "Blues", "Magentas"] },
      { id: HUE, name: "Master Hue", kind: "angle", default: 0 },
      { id: SATURATION, name: "Master Saturation", kind: "number", default: 0, min: -100, max: 100, unit: "percent" },
      { id: LIGHTNESS, name: "Master Lightness", kind: "number", default: 0, min: -100, max: 100, unit: "percent" },
      { id: COLORIZE, name: "Colorize", kind: "checkbox", default: 0 },
      { id: COLORIZE_HUE, name: "Colorize Hue", kind: "angle", default: 0 },
      { id: COLORIZE_SATURATION, name: "Colorize Saturation", kind: "number", default: 25, min: 0, max: 100, unit: "percent" },
      { id: COLORIZE_LIGHTNESS, name: "Colorize Lightness", kind: "number", default: 0, min: -100, max: 100, unit: "percent" },
    ],
    neutral: { [HUE]: 0, [SATURATION]: 0, [LIGHTNESS]: 0, [COLORIZE]: 0 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values) {
    if (values.isOn(COLORIZE)) {
      const { hue, saturation, lightness } = readColorize(values);
      return mapColors(frame, (pixels, at) => {
        holdInUnit(pixels, at);
        writeHsl(pixels, at, hue, saturation, lightnessOf(pixels, at));
        lighten(pixels, at, lightness);
      });
    }
    const { turn, saturation, lightness, center } = readSliders(values);
    const isMaster = values.number(CHANNEL) === MASTER;
    return mapColors(frame, (pixels, at) => {
      holdInUnit(pixels, at);
      const share = isMaster ? 1 : shareOfRange(hueOf(pixels, at), center);
      const purity = isMaster ? 1 : hsvSaturation(pixels, at);
      lighten(pixels, at, lightness * share * purity);
      if (saturation !== 0) scaleChroma(pixels, at, chromaScale(saturation * share));
      if (turn !== 0) turnHue(pixels, at, turn * share);
    });
  },

  onGpu(values) {
    if (values.isOn(COLORIZE)) {
      const shade = `${HSL_GLSL}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  return vec4(lighten(ofHsl(hue, saturation, lightnessOf(clamp(c.rgb, 0.0, 1.0))), lightness), c.a);
}`;
      return [{ shade, uniforms: readColorize(values) }];
    }
    const isMaster = values.number(CHANNEL) === MASTER;
    const share = isMaster ? "1.0" : `clamp((${REACH} - abs(fract(hueOf(rgb) - center + 0.5) - 0.5)) / ${FALL_OFF}, 0.0, 1.0)`;
    const purity = isMaster ? "1.0" : "(mostOf(rgb) > 0.0 ? 1.0 - leastOf(rgb) / mostOf(rgb) : 0.0)";
    const shade = `${HSL_GLSL}
float chromaScale(float s) { return s < 0.0 ? 1.0 + s : min(1.0 / max(1.0 - s, 0.0001), ${MOST_SCALE}.0); }
vec4 shade(vec2 px) {
  vec4 c = current(px);
  vec3 rgb = clamp(c.rgb, 0.0, 1.0);
  float share = ${share};
  rgb = scaleChroma(lighten(rgb, lightness * share * ${purity}), chromaScale(saturation * share));
  return vec4(turnHue(rgb, turn * share), c.a);
}`;
    return [{ shade, uniforms: readSliders(values) }];
  },
};

function readColorize(values: EffectValues) {
  return { hue: turnsOf(values.number(COLORIZE_HUE)), saturation: values.number(COLORIZE_SATURATION) / 100, lightness: values.number(COLORIZE_LIGHTNESS) / 100 };
}

/** The hue that the chosen range lies about is `center`; it means nothing for Master. */
function readSliders(values: EffectValues) {
  const center = Math.max(0, values.number(CHANNEL) - MASTER - 1) / 6;
  return { turn: turnsOf(values.number(HUE)), saturation: values.number(SATURATION) / 100, lightness: values.number(LIGHTNESS) / 100, center };
}

function turnsOf(degrees: number): number {
  const turns = degrees / 360;
  return turns - Math.round(turns);
}

function shareOfRange(hue: number, center: number): number {
  const apart = hue - center;
  return unit((REACH - Math.abs(apart - Math.round(apart))) / FALL_OFF);
}

function hsvSaturation(pixels: Float32Array, at: number): number {
  const most = mostOf(pixels, at);
  return most > 0 ? 1 - leastOf(pixels, at) / most : 0;
}

function chromaScale(saturation: number): number {
  return saturation < 0 ? 1 + saturation : Math.min(1 / (1 - saturation), MOST_SCALE);
}
