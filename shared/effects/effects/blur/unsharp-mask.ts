import type { DrawingContext, Effect } from "../../effect-drawing";
import type { EffectValues, LayerSize } from "../../effect-values";
import { premultiply, PREMULTIPLIED_GLSL, unpremultiply } from "../premultiplied";
import { gaussianKernel } from "./blur-kernel";
import { blurPasses, PREMULTIPLY_PASS } from "./blur-passes";
import { blurFrame, type LineBlur } from "./line-blur";

const AMOUNT = "ADBE Unsharp Mask2-0001";
const RADIUS = "ADBE Unsharp Mask2-0002";
const THRESHOLD = "ADBE Unsharp Mask2-0003";

/** Unsharp Mask: what a blur takes away is added again, where it is more than a threshold. */
export const unsharpMask: Effect = {
  spec: {
    matchName: "ADBE Unsharp Mask2",
    displayName: "Unsharp Mask",
    maths: "approximation",
    source: "The usual unsharp mask, channel by channel: value + amount * (value - Gaussian blur). That Radius is the Gaussian's standard deviation is our assumption; no host was measured.",
    params: [
      { id: AMOUNT, name: "Amount", kind: "number", default: 0, min: 0, max: 500, unit: "percent" },
      { id: RADIUS, name: "Radius", kind: "number", default: 1, min: 0.1, max: 500, unit: "px" },
      { id: THRESHOLD, name: "Threshold", kind: "number", default: 0, min: 0, max: 1, unit: "share" },
    ],
    neutral: { [AMOUNT]: 0 },
    bitDepth: 32,
    fineDetail: true,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Unsharp Mask",
      displayName: "Unsharp Mask",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Amount", default: 50, stands: { for: AMOUNT, scale: 1 } },
        { index: 1, displayName: "Radius", default: 1, stands: { for: RADIUS, scale: 1 } },
        { index: 2, displayName: "Threshold", default: 0, stands: { for: THRESHOLD, scale: 255 } },
      ],
    },
  },

  onCpu(frame, values, context) {
    const { amount, threshold, across, down } = read(values, context, frame);
    if (amount === 0) return frame;
    const { data } = frame;
    const { data: soft } = unpremultiply(blurFrame(premultiply({ ...frame, data: data.slice() }), across, down));
    for (let at = 0; at < data.length; at += 4) {
      for (let channel = at; channel < at + 3; channel++) {
        const lost = data[channel]! - soft[channel]!;
        if (Math.abs(lost) < threshold) continue;
        data[channel] = Math.min(1, Math.max(0, data[channel]! + amount * lost));
      }
    }
    return frame;
  },

  onGpu(values, context, size) {
    const { amount, threshold, across, down } = read(values, context, size);
    return amount === 0 ? [] : [PREMULTIPLY_PASS, ...blurPasses(size, across, down), { shade: SHADE, uniforms: { amount, threshold } }];
  },
};

function read(values: EffectValues, { scale }: DrawingContext, { widthPx, heightPx }: LayerSize) {
  const sigma = values.number(RADIUS) * scale;
  const along = (lengthPx: number): LineBlur => ({ kernel: gaussianKernel(sigma, lengthPx), shiftPx: 0, edges: "repeat" });
  return { amount: values.number(AMOUNT) / 100, threshold: values.number(THRESHOLD), across: along(widthPx), down: along(heightPx) };
}

const SHADE = `${PREMULTIPLIED_GLSL}
vec4 shade(vec2 px) {
  vec4 sharp = original(px);
  vec3 lost = sharp.rgb - straight(current(px)).rgb;
  vec3 counts = vec3(greaterThanEqual(abs(lost), vec3(threshold)));
  return vec4(mix(sharp.rgb, clamp(sharp.rgb + amount * lost, 0.0, 1.0), counts), sharp.a);
}`;
