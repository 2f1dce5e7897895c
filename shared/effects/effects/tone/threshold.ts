import type { Effect } from "../../effect-drawing";
import { LUMA_GLSL, lumaOf } from "../../luma";
import { holdInUnit } from "../unit";

const LEVEL = "ADBE Threshold2-0001";

/** Floats a hair below the level count as on it: bytes and levels rarely meet exactly. */
const HAIR = 1e-5;

/** Threshold: white where luma reaches a level, black elsewhere. */
export const threshold: Effect = {
  spec: {
    matchName: "ADBE Threshold2",
    displayName: "Threshold",
    maths: "published",
    source: "Rec.709 luma of encoded values against the level, as Skia's Skottie draws it. The level runs 0-1 with 0.5 as its default, read from After Effects 26.2.1 by a public project, although Effect Controls show 0-255.",
    params: [{ id: LEVEL, name: "Level", kind: "number", default: 0.5, min: 0, max: 1, unit: "share" }],
    neutral: null,
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values) {
    const level = values.number(LEVEL) - HAIR;
    const { data } = frame;
    for (let at = 0; at < data.length; at += 4) {
      holdInUnit(data, at);
      const tone = lumaOf(data[at]!, data[at + 1]!, data[at + 2]!) >= level ? 1 : 0;
      data[at] = tone;
      data[at + 1] = tone;
      data[at + 2] = tone;
    }
    return frame;
  },

  onGpu(values) {
    const shade = `${LUMA_GLSL}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  return vec4(vec3(step(level, lumaOf(clamp(c.rgb, 0.0, 1.0)))), c.a);
}`;
    return [{ shade, uniforms: { level: values.number(LEVEL) - HAIR } }];
  },
};
