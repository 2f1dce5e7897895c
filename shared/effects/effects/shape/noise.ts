import type { DrawingContext, Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { NOISE_GLSL, randomAt, rowSeed } from "./noise-field";

const AMOUNT = "ADBE Noise2-0001";
const COLORED = "ADBE Noise2-0002";
const CLIPPING = "ADBE Noise2-0003";

/** Noise: throws every pixel up or down, new in each frame. */
export const noise: Effect = {
  spec: {
    matchName: "ADBE Noise2",
    otherNames: ["ADBE Noise"],
    displayName: "Noise",
    maths: "approximation",
    source: "Even noise of plus or minus the amount on encoded values, per channel or on all three alike; without clipping, values wrap around, as Adobe's manual says. The host's own distribution is not published.",
    params: [
      { id: AMOUNT, name: "Amount of Noise", kind: "number", default: 0, min: 0, max: 100, unit: "percent" },
      { id: COLORED, name: "Noise Type", kind: "checkbox", default: 1 },
      { id: CLIPPING, name: "Clipping", kind: "checkbox", default: 1 },
    ],
    neutral: { [AMOUNT]: 0 },
    bitDepth: 32,
    fineDetail: true,
    needsAlpha: false,
    moves: true,
    premiere: {
      matchName: "AE.ADBE Noise2",
      displayName: "Noise (Legacy)",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Amount of Noise", default: 0, stands: { for: AMOUNT, scale: 1 } },
        { index: 1, displayName: "Noise Type", default: true, stands: { for: COLORED, scale: 1 } },
        { index: 2, displayName: "Clipping", default: true, stands: { for: CLIPPING, scale: 1 } },
      ],
    },
  },

  onCpu(frame, values, context) {
    const { widthPx, heightPx, data } = frame;
    const { spread, colored, clipped, frameNumber } = read(values, context);
    for (let row = 0; row < heightPx; row++) {
      const red = rowSeed(row, frameNumber, 0);
      const green = rowSeed(row, frameNumber, 1);
      const blue = rowSeed(row, frameNumber, 2);
      for (let column = 0; column < widthPx; column++) {
        const at = 4 * (row * widthPx + column);
        const first = randomAt(column, red);
        data[at] = bounded(data[at]! + spread * first, clipped);
        data[at + 1] = bounded(data[at + 1]! + spread * (colored ? randomAt(column, green) : first), clipped);
        data[at + 2] = bounded(data[at + 2]! + spread * (colored ? randomAt(column, blue) : first), clipped);
      }
    }
    return frame;
  },

  onGpu(values, context) {
    return [{ shade: NOISE_SHADE, uniforms: read(values, context) }];
  },
};

const NOISE_SHADE = `${NOISE_GLSL}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  float first = randomAt(px.x, rowSeed(px.y, frameNumber, 0u));
  vec3 thrown = vec3(first);
  if (colored > 0.0) thrown.yz = vec2(randomAt(px.x, rowSeed(px.y, frameNumber, 1u)), randomAt(px.x, rowSeed(px.y, frameNumber, 2u)));
  vec3 noisy = c.rgb + spread * thrown;
  float turn = 256.0 / 255.0;
  if (clipped <= 0.0) noisy -= turn * floor(noisy / turn);
  return vec4(clamp(noisy, 0.0, 1.0), c.a);
}`;

// 256 steps of a byte, of which white is the 255th.
const TURN = 256 / 255;

function bounded(value: number, clipped: number): number {
  const turned = clipped > 0 ? value : value - TURN * Math.floor(value / TURN);
  return Math.min(1, Math.max(0, turned));
}

/** A smaller preview averages the noise of the pixels it stands for, whose spread shrinks with the scale. */
function read(values: EffectValues, { scale, frameNumber }: DrawingContext) {
  return {
    spread: (values.number(AMOUNT) / 100) * Math.min(1, scale),
    colored: values.isOn(COLORED) ? 1 : 0,
    clipped: values.isOn(CLIPPING) ? 1 : 0,
    frameNumber,
  };
}
