import type { DrawingContext, Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { NOISE_GLSL, randomAt, rowSeed } from "./noise-field";

const START = "ADBE Ramp-0001";
const START_COLOR = "ADBE Ramp-0002";
const END = "ADBE Ramp-0003";
const END_COLOR = "ADBE Ramp-0004";
const SHAPE = "ADBE Ramp-0005";
const SCATTER = "ADBE Ramp-0006";
const BLEND = "ADBE Ramp-0007";

/** Gradient Ramp: colors run from one to another along a line, or outwards from a point; the layer keeps its alpha. */
export const gradientRamp: Effect = {
  spec: {
    matchName: "ADBE Ramp",
    displayName: "Gradient Ramp",
    maths: "published",
    source: "A linear mix of two encoded colors, as Skia's Skottie draws it on solids; how far Ramp Scatter throws is a guess.",
    params: [
      { id: START, name: "Start of Ramp", kind: "point", default: [0.5, 0] },
      { id: START_COLOR, name: "Start Color", kind: "color", default: [0, 0, 0] },
      { id: END, name: "End of Ramp", kind: "point", default: [0.5, 1] },
      { id: END_COLOR, name: "End Color", kind: "color", default: [1, 1, 1] },
      { id: SHAPE, name: "Ramp Shape", kind: "popup", default: 1, choices: ["Linear Ramp", "Radial Ramp"] },
      { id: SCATTER, name: "Ramp Scatter", kind: "number", default: 0, min: 0, max: 512, unit: "none" },
      { id: BLEND, name: "Blend With Original", kind: "number", default: 0, min: 0, max: 1, unit: "share" },
    ],
    neutral: { [BLEND]: 1 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Ramp",
      displayName: "Ramp",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Start of Ramp", default: [0.5, 0], stands: { for: START, scale: 1 } },
        { index: 1, displayName: "Start Color", default: [0, 0, 0, 1], stands: { for: START_COLOR, scale: 1 } },
        { index: 2, displayName: "End of Ramp", default: [0.5, 1], stands: { for: END, scale: 1 } },
        { index: 3, displayName: "End Color", default: [1, 1, 1, 1], stands: { for: END_COLOR, scale: 1 } },
        { index: 4, displayName: "Ramp Shape", default: 1, stands: { for: SHAPE, scale: 1 } },
        { index: 5, displayName: "Ramp Scatter", default: 0, stands: { for: SCATTER, scale: 1 } },
        { index: 6, displayName: "Blend With Original", default: 0, stands: { for: BLEND, scale: 100 } },
      ],
    },
  },

  onCpu(frame, values, context) {
    const { widthPx, heightPx, data } = frame;
    const { begin, run, reach, radial, scatter, blend, startColor, endColor } = read(values, context);
    for (let row = 0; row < heightPx; row++) {
      const seed = rowSeed(row, 0, 0);
      for (let column = 0; column < widthPx; column++) {
        const x = column + 0.5 - begin[0];
        const y = row + 0.5 - begin[1];
        const along = radial > 0 ? Math.hypot(x, y) / reach : (x * run[0] + y * run[1]) / (reach * reach);
        const part = Math.min(1, Math.max(0, along + scatter * randomAt(column, seed)));
        const at = 4 * (row * widthPx + column);
        for (let channel = 0; channel < 3; channel++) {
          const color = startColor[channel]! + part * (endColor[channel]! - startColor[channel]!);
          data[at + channel] = color + blend * (data[at + channel]! - color);
        }
      }
    }
    return frame;
  },

  onGpu(values, context) {
    return [{ shade: RAMP_GLSL, uniforms: read(values, context) }];
  },
};

const RAMP_GLSL = `${NOISE_GLSL}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  vec2 at = px - begin;
  float along = radial > 0.0 ? length(at) / reach : dot(at, run) / (reach * reach);
  float part = clamp(along + scatter * randomAt(px.x, rowSeed(px.y, 0.0, 0u)), 0.0, 1.0);
  return vec4(mix(mix(startColor, endColor, part), c.rgb, blend), c.a);
}`;

// The scatter's number at which colors are thrown by the whole ramp.
const WHOLE_RAMP = 512;
const SHORTEST_PX = 1e-3;

function read(values: EffectValues, { scale }: DrawingContext) {
  const [x0, y0] = values.point(START);
  const [x1, y1] = values.point(END);
  const run = [(x1 - x0) * scale, (y1 - y0) * scale] as const;
  return {
    begin: [x0 * scale, y0 * scale] as const,
    run,
    reach: Math.max(SHORTEST_PX, Math.hypot(...run)),
    radial: values.number(SHAPE) === 2 ? 1 : 0,
    scatter: values.number(SCATTER) / WHOLE_RAMP,
    blend: values.number(BLEND),
    startColor: values.color(START_COLOR),
    endColor: values.color(END_COLOR),
  };
}
