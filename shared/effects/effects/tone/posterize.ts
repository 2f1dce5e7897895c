import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { drawTones, keep, tonePass, type Tones } from "./tone-table";

const LEVEL = "ADBE Posterize-0001";

/** Floats a hair below a step count as on it. */
const HAIR = 1e-6;

/** Posterize: few tones a channel, evenly spread. */
export const posterize: Effect = {
  spec: {
    matchName: "ADBE Posterize",
    displayName: "Posterize",
    maths: "approximation",
    source: "Encoded values cut into as many equal parts, the darkest drawn black and the brightest white: the usual formula; the host's own was not measured.",
    params: [{ id: LEVEL, name: "Level", kind: "number", default: 7, min: 2, max: 255, unit: "count" }],
    neutral: null,
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Posterize",
      displayName: "Posterize",
      indexes: "plausible",
      params: [{ index: 0, displayName: "Level", default: 7, stands: { for: LEVEL, scale: 1 } }],
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
  const count = Math.round(values.number(LEVEL));
  const tone = (value: number) => Math.floor(value * count + HAIR) / (count - 1);
  return [tone, tone, tone, keep];
}
