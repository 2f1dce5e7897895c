import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { gradientPass, mapToGradient, type GradientMap } from "./gradient-map";

const HIGHLIGHTS = "ADBE Tritone-0001";
const MIDTONES = "ADBE Tritone-0002";
const SHADOWS = "ADBE Tritone-0003";
const BLEND = "ADBE Tritone-0004";

/** Tritone: luma runs from one colour over a second to a third. */
export const tritone: Effect = {
  spec: {
    matchName: "ADBE Tritone",
    displayName: "Tritone",
    maths: "published",
    source: "A gradient of three colours over Rec.709 luma of encoded values, as Skia's Skottie draws it; other renderers weigh the channels otherwise, and no host was measured.",
    params: [
      { id: HIGHLIGHTS, name: "Highlights", kind: "color", default: [1, 1, 1] },
      { id: MIDTONES, name: "Midtones", kind: "color", default: [127 / 255, 100 / 255, 70 / 255] },
      { id: SHADOWS, name: "Shadows", kind: "color", default: [0, 0, 0] },
      { id: BLEND, name: "Blend With Original", kind: "number", default: 0, min: 0, max: 100, unit: "percent" },
    ],
    neutral: { [BLEND]: 100 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu: (frame, values) => mapToGradient(frame, read(values)),
  onGpu: (values) => [gradientPass(read(values))],
};

function read(values: EffectValues): GradientMap {
  return { colors: [values.color(SHADOWS), values.color(MIDTONES), values.color(HIGHLIGHTS)], share: 1 - values.number(BLEND) / 100 };
}
