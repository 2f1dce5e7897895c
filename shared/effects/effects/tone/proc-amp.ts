import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { holdInUnit } from "../unit";
import { procAmpMatrix } from "./proc-amp-matrix";

/** Premiere alone has this effect: the match name is Premiere's, the parameters' are ours, numbered as Effect Controls list them. */
const BRIGHTNESS = "AE.ADBE ProcAmp-0001";
const CONTRAST = "AE.ADBE ProcAmp-0002";
const HUE = "AE.ADBE ProcAmp-0003";
const SATURATION = "AE.ADBE ProcAmp-0004";
const SPLIT = "AE.ADBE ProcAmp-0005";
const SPLIT_PERCENT = "AE.ADBE ProcAmp-0006";

/** ProcAmp: the four knobs of a video processing amplifier. */
export const procAmp: Effect = {
  spec: {
    matchName: "AE.ADBE ProcAmp",
    displayName: "ProcAmp",
    maths: "approximation",
    source: "Gain and lift of luma, gain and turn of chroma (Rec.709), by Microsoft's description of video processing amplifiers; Premiere's own formula is not published. Split Screen shows the corrected picture on the left, as Adobe's manual has it for the color correctors.",
    params: [
      { id: BRIGHTNESS, name: "Brightness", kind: "number", default: 0, min: -100, max: 100, unit: "percent" },
      { id: CONTRAST, name: "Contrast", kind: "number", default: 100, min: 0, max: 200, unit: "percent" },
      { id: HUE, name: "Hue", kind: "angle", default: 0 },
      { id: SATURATION, name: "Saturation", kind: "number", default: 100, min: 0, max: 200, unit: "percent" },
      { id: SPLIT, name: "Split Screen", kind: "checkbox", default: 0 },
      { id: SPLIT_PERCENT, name: "Split Percent", kind: "number", default: 50, min: 0, max: 100, unit: "percent" },
    ],
    neutral: { [BRIGHTNESS]: 0, [CONTRAST]: 100, [HUE]: 0, [SATURATION]: 100 },
    bitDepth: null,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE ProcAmp",
      displayName: "ProcAmp",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Brightness", default: 0, stands: { for: BRIGHTNESS, scale: 1 } },
        { index: 1, displayName: "Contrast", default: 100, stands: { for: CONTRAST, scale: 1 } },
        { index: 2, displayName: "Hue", default: 0, stands: { for: HUE, scale: 1 } },
        { index: 3, displayName: "Saturation", default: 100, stands: { for: SATURATION, scale: 1 } },
        { index: 4, displayName: "Split Screen", default: false, stands: { for: SPLIT, scale: 1 } },
        { index: 5, displayName: "Split Percent", default: 50, stands: { for: SPLIT_PERCENT, scale: 1 } },
      ],
    },
  },

  onCpu(frame, values) {
    const { matrix, lift, correctedShare } = read(values);
    const { widthPx, data } = frame;
    const [rr, rg, rb, gr, gg, gb, br, bg, bb] = matrix;
    for (let at = 0; at < data.length; at += 4) {
      if ((((at / 4) % widthPx) + 0.5) / widthPx > correctedShare) continue;
      const red = data[at]!;
      const green = data[at + 1]!;
      const blue = data[at + 2]!;
      data[at] = rr * red + rg * green + rb * blue + lift;
      data[at + 1] = gr * red + gg * green + gb * blue + lift;
      data[at + 2] = br * red + bg * green + bb * blue + lift;
      holdInUnit(data, at);
    }
    return frame;
  },

  onGpu(values) {
    const { matrix, lift, correctedShare } = read(values);
    const shade = `
vec4 shade(vec2 px) {
  vec4 c = current(px);
  if (px.x / size.x > correctedShare) return c;
  return vec4(clamp(vec3(dot(toRed, c.rgb), dot(toGreen, c.rgb), dot(toBlue, c.rgb)) + lift, 0.0, 1.0), c.a);
}`;
    return [{ shade, uniforms: { toRed: matrix.slice(0, 3), toGreen: matrix.slice(3, 6), toBlue: matrix.slice(6), lift, correctedShare } }];
  },
};

function read(values: EffectValues) {
  return {
    matrix: procAmpMatrix(values.number(CONTRAST) / 100, values.number(SATURATION) / 100, values.number(HUE)),
    lift: values.number(BRIGHTNESS) / 100,
    correctedShare: values.isOn(SPLIT) ? values.number(SPLIT_PERCENT) / 100 : 1,
  };
}
