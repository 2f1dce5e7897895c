import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { LUMA_GLSL, lumaOf } from "../../luma";
import { mapColors } from "../../map-colors";

const BLACK = "ADBE Tint-0001";
const WHITE = "ADBE Tint-0002";
const AMOUNT = "ADBE Tint-0003";

/** Tint: luma runs from one colour to another, mixed in by an amount. */
export const tint: Effect = {
  spec: {
    matchName: "ADBE Tint",
    displayName: "Tint",
    maths: "published",
    source: "Mix of two colours by Rec.709 luma of encoded values, as Skia's Skottie draws it; other renderers weigh the channels otherwise, and no host was measured.",
    params: [
      { id: BLACK, name: "Map Black To", kind: "color", default: [0, 0, 0] },
      { id: WHITE, name: "Map White To", kind: "color", default: [1, 1, 1] },
      { id: AMOUNT, name: "Amount to Tint", kind: "number", default: 100, min: 0, max: 100, unit: "percent" },
    ],
    neutral: { [AMOUNT]: 0 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Tint",
      displayName: "Tint",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Map Black To", default: [0, 0, 0, 1], stands: { for: BLACK, scale: 1 } },
        { index: 1, displayName: "Map White To", default: [1, 1, 1, 1], stands: { for: WHITE, scale: 1 } },
        { index: 2, displayName: "Amount to Tint", default: 100, stands: { for: AMOUNT, scale: 1 } },
      ],
    },
  },

  onCpu(frame, values) {
    const { black, white, amount } = read(values);
    return mapColors(frame, (pixels, at) => {
      const luma = lumaOf(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
      for (let channel = 0; channel < 3; channel++) {
        const from = pixels[at + channel]!;
        const tinted = black[channel]! + luma * (white[channel]! - black[channel]!);
        pixels[at + channel] = from + amount * (tinted - from);
      }
    });
  },

  onGpu(values) {
    const shade = `${LUMA_GLSL}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  return vec4(mix(c.rgb, mix(black, white, lumaOf(c.rgb)), amount), c.a);
}`;
    return [{ shade, uniforms: read(values) }];
  },
};

function read(values: EffectValues) {
  return { black: values.color(BLACK), white: values.color(WHITE), amount: values.number(AMOUNT) / 100 };
}
