import type { Effect } from "../../effect-drawing";
import type { ParamSpec } from "../../effect-spec";
import type { EffectValues } from "../../effect-values";
import { LUMA_GLSL, lumaOf } from "../../luma";
import { holdInUnit } from "../unit";
import { HSL_GLSL, hueOf, lightnessOf, saturationOf } from "./hsl";

const ALPHA = "ADBE Shift Channels-0001";
const RED = "ADBE Shift Channels-0002";
const GREEN = "ADBE Shift Channels-0003";
const BLUE = "ADBE Shift Channels-0004";

const SOURCES = ["Alpha", "Red", "Green", "Blue", "Luminance", "Hue", "Lightness", "Saturation", "Full On", "Full Off"];

/** Shift Channels: each channel, alpha too, is taken from another or from a property of the colour. */
export const shiftChannels: Effect = {
  spec: {
    matchName: "ADBE Shift Channels",
    displayName: "Shift Channels",
    maths: "published",
    source:
      "Channels of straight colours, luminance by Rec.709 as Skia's Skottie draws it (a public comparison saw Rec.601 in After Effects 2026). Skottie leaves hue, lightness and saturation out: these are plain HSL.",
    params: [source(ALPHA, "Alpha", 1), source(RED, "Red", 2), source(GREEN, "Green", 3), source(BLUE, "Blue", 4)],
    neutral: { [ALPHA]: 1, [RED]: 2, [GREEN]: 3, [BLUE]: 4 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values) {
    const { alpha, red, green, blue } = read(values);
    const { data } = frame;
    const taken = new Float32Array(4);
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 0) data.fill(0, at, at + 3);
      holdInUnit(data, at);
      taken[0] = sourceOf(data, at, red);
      taken[1] = sourceOf(data, at, green);
      taken[2] = sourceOf(data, at, blue);
      taken[3] = sourceOf(data, at, alpha);
      data.set(taken, at);
    }
    return frame;
  },

  onGpu(values) {
    const { alpha, red, green, blue } = read(values);
    const shade = `${LUMA_GLSL}${HSL_GLSL}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  c.rgb = c.a > 0.0 ? clamp(c.rgb, 0.0, 1.0) : vec3(0.0);
  return vec4(${[red, green, blue, alpha].map((choice) => SOURCES_GLSL[choice - 1]).join(", ")});
}`;
    return [{ shade, uniforms: {} }];
  },
};

const SOURCES_GLSL = ["c.a", "c.r", "c.g", "c.b", "lumaOf(c.rgb)", "hueOf(c.rgb)", "lightnessOf(c.rgb)", "saturationOf(c.rgb)", "1.0", "0.0"];

function source(id: string, channel: string, standard: number): ParamSpec {
  return { id, name: `Take ${channel} From`, kind: "popup", default: standard, choices: SOURCES };
}

function read(values: EffectValues) {
  return { alpha: values.number(ALPHA), red: values.number(RED), green: values.number(GREEN), blue: values.number(BLUE) };
}

/** What a choice of the menus (from 1) gives for a colour. */
function sourceOf(pixels: Float32Array, at: number, choice: number): number {
  switch (choice) {
    case 1:
      return pixels[at + 3]!;
    case 2:
    case 3:
    case 4:
      return pixels[at + choice - 2]!;
    case 5:
      return lumaOf(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
    case 6:
      return hueOf(pixels, at);
    case 7:
      return lightnessOf(pixels, at);
    case 8:
      return saturationOf(pixels, at);
    case 9:
      return 1;
    default:
      return 0;
  }
}
