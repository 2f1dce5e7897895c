import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { monotoneCurve } from "./monotone-curve";
import { drawTones, tonePass, tonesOfChannel, type Tones } from "./tone-table";

const CHANNEL = "ADBE CurvesCustom-0002";
const CURVE = "ADBE CurvesCustom-0001";

/** Curves: one curve for the colours together or for one channel. */
export const curves: Effect = {
  spec: {
    matchName: "ADBE CurvesCustom",
    displayName: "Curves",
    maths: "approximation",
    source: "A monotone cubic through the points (Fritsch and Butland 1984); the host's own spline is not published, and the host keeps a curve for each channel at once. No host lets a plugin write the curve: it can be shown here, not applied.",
    params: [
      { id: CHANNEL, name: "Channel", kind: "popup", default: 1, choices: ["RGB", "Red", "Green", "Blue", "Alpha"] },
      { id: CURVE, name: "Curves", kind: "curve", default: [0, 0, 1, 1] },
    ],
    neutral: { [CURVE]: [0, 0, 1, 1] },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values) {
    return drawTones(frame, read(values));
  },

  onGpu(values) {
    return [tonePass(read(values))];
  },
};

function read(values: EffectValues): Tones {
  return tonesOfChannel(values.number(CHANNEL), monotoneCurve(values.curve(CURVE)));
}
