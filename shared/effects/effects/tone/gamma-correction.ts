import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { drawTones, keep, tonePass, type Tones } from "./tone-table";

/** Premiere alone has this effect: the match names are Premiere's, the parameter's is ours. */
const GAMMA = "PR.ADBE Gamma Correction-0001";

/** Premiere's slider counts tenths: 10 changes nothing. */
const UNITS_PER_GAMMA = 10;

/** Gamma Correction: lightens or darkens the midtones; black and white stay. */
export const gammaCorrection: Effect = {
  spec: {
    matchName: "PR.ADBE Gamma Correction",
    displayName: "Gamma Correction",
    maths: "approximation",
    source: "Encoded values to the power of gamma, 10 being 1: Adobe's manual names the range, not the formula; that higher is darker is our assumption.",
    params: [{ id: GAMMA, name: "Gamma", kind: "number", default: 10, min: 1, max: 28, unit: "none" }],
    neutral: { [GAMMA]: 10 },
    bitDepth: null,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "PR.ADBE Gamma Correction",
      displayName: "Gamma Correction",
      indexes: "plausible",
      params: [{ index: 0, displayName: "Gamma", default: 10, stands: { for: GAMMA, scale: 1 } }],
    },
  },

  onCpu(frame, values) {
    return drawTones(frame, read(values));
  },

  onGpu(values) {
    return [tonePass(read(values))];
  },
};

function read(values: EffectValues): Tones {
  const power = values.number(GAMMA) / UNITS_PER_GAMMA;
  const tone = (value: number) => value ** power;
  return [tone, tone, tone, keep];
}
