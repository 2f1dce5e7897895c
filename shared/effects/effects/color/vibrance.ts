import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { mapColors } from "../../map-colors";
import { unit } from "../unit";
import { HSL_GLSL, hueOf, leastOf, mostOf } from "./hsl";
import { decodedByTable, encodedByTable, LINEAR_LIGHT_GLSL } from "./linear-light";

const VIBRANCE = "ADBE Vibrance-0001";
const SATURATION = "ADBE Vibrance-0002";

// Fitted by hand to sixteen published samples of Photoshop 25.4's Vibrance (sRGB bytes before and after). Saturation meets them to a step of
// 255; vibrance to about seven. All in linear light.
/** Greys that -100 saturation leaves, as shares of red and green; blue counts for nothing. */
const GREY = [0.288, 0.712] as const;
/** What +100 adds to the chroma of a colour that has almost none, and how much less skin gets: hues about orange, as shares of the circle. */
const GAIN = 1.12;
const SKIN = { hue: 25 / 360, reach: 45 / 360, spared: 0.5 };
/** What -100 takes from full saturation; others lose more, by this power. */
const LOSS = 0.25;
const LOSS_POWER = 2;
/** Chroma is scaled about a value this far from the grey to the largest channel, farther the purer the colour is. */
const PIVOT = 0.55;
const PIVOT_POWER = 8;

/** Vibrance: saturates pale colours more than strong ones and spares skin; and a plain saturation after it. */
export const vibrance: Effect = {
  spec: {
    matchName: "ADBE Vibrance",
    displayName: "Vibrance",
    maths: "approximation",
    source: "Fitted to published samples of Photoshop's Vibrance: saturation to a step of 255, vibrance to about seven. After Effects was not measured.",
    params: [
      { id: VIBRANCE, name: "Vibrance", kind: "number", default: 0, min: -100, max: 100, unit: "percent" },
      { id: SATURATION, name: "Saturation", kind: "number", default: 0, min: -100, max: 100, unit: "percent" },
    ],
    neutral: { [VIBRANCE]: 0, [SATURATION]: 0 },
    bitDepth: 16,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values) {
    const { amount, saturation } = read(values);
    if (amount === 0 && saturation === 0) return frame;
    const curves = amount === 0 ? null : curvesOf(amount);
    return mapColors(frame, (pixels, at) => {
      for (let channel = at; channel < at + 3; channel++) pixels[channel] = decodedByTable(pixels[channel]!);
      if (curves) vibrate(pixels, at, curves);
      const grey = GREY[0] * pixels[at]! + GREY[1] * pixels[at + 1]!;
      for (let channel = at; channel < at + 3; channel++) pixels[channel] = encodedByTable(grey + (1 + saturation) * (pixels[channel]! - grey));
    });
  },

  onGpu(values) {
    const shade = `${HSL_GLSL}${LINEAR_LIGHT_GLSL}
vec3 vibrate(vec3 c) {
  float most = mostOf(c);
  float chroma = most - leastOf(c);
  if (chroma <= 0.0 || amount == 0.0) return c;
  float purity = chroma / most;
  float scale = (1.0 + ${LOSS} * amount) * pow(purity, ${LOSS_POWER}.0 * -amount);
  if (amount > 0.0) {
    float skin = ${SKIN.spared} * clamp(1.0 - abs(fract(hueOf(c) - ${SKIN.hue} + 0.5) - 0.5) / ${SKIN.reach}, 0.0, 1.0);
    scale = 1.0 + ${GAIN} * amount * (1.0 - purity) * (1.0 - skin);
  }
  float grey = dot(c.rg, vec2(${GREY.join(", ")}));
  float pivot = mix(grey, most, mix(${PIVOT}, 1.0, pow(purity, ${PIVOT_POWER}.0)));
  return clamp(pivot + scale * (c - pivot), 0.0, 1.0);
}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  vec3 light = vibrate(decoded(c.rgb));
  float grey = dot(light.rg, vec2(${GREY.join(", ")}));
  vec3 drawn = encoded(grey + (1.0 + saturation) * (light - grey));
  return vec4(amount == 0.0 && saturation == 0.0 ? c.rgb : drawn, c.a);
}`;
    return [{ shade, uniforms: read(values) }];
  },
};

function read(values: EffectValues) {
  return { amount: values.number(VIBRANCE) / 100, saturation: values.number(SATURATION) / 100 };
}

/** Scales of chroma and places of the pivot (0 at the grey, 1 at the largest channel) over purity 0-1, in even steps. */
type Curves = { readonly scales: Float64Array; readonly pivots: Float64Array };

const CURVE_STEPS = 256;

function curvesOf(amount: number): Curves {
  const over = (curve: (purity: number) => number) => Float64Array.from({ length: CURVE_STEPS + 2 }, (_, step) => curve(Math.min(1, step / CURVE_STEPS)));
  return {
    scales: over((purity) => (amount > 0 ? 1 + GAIN * amount * (1 - purity) : (1 + LOSS * amount) * purity ** (LOSS_POWER * -amount))),
    pivots: over((purity) => PIVOT + (1 - PIVOT) * purity ** PIVOT_POWER),
  };
}

/** Vibrance on linear light of 0-1, in place. */
function vibrate(pixels: Float32Array, at: number, { scales, pivots }: Curves): void {
  const most = mostOf(pixels, at);
  const chroma = most - leastOf(pixels, at);
  if (chroma <= 0) return;
  const place = (chroma / most) * CURVE_STEPS;
  const step = Math.floor(place);
  const grey = GREY[0] * pixels[at]! + GREY[1] * pixels[at + 1]!;
  const pivot = grey + (pivots[step]! + (place - step) * (pivots[step + 1]! - pivots[step]!)) * (most - grey);
  const fitted = scales[step]! + (place - step) * (scales[step + 1]! - scales[step]!);
  const scale = fitted > 1 ? 1 + (fitted - 1) * (1 - skinShare(hueOf(pixels, at))) : fitted;
  for (let channel = at; channel < at + 3; channel++) pixels[channel] = unit(pivot + scale * (pixels[channel]! - pivot));
}

function skinShare(hue: number): number {
  const apart = hue - SKIN.hue;
  return SKIN.spared * Math.max(0, 1 - Math.abs(apart - Math.round(apart)) / SKIN.reach);
}
