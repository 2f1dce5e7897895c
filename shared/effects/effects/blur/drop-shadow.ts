import type { DrawingContext, Effect, GpuPass } from "../../effect-drawing";
import type { EffectValues, LayerSize } from "../../effect-values";
import { floatFrame } from "../../float-frame";
import { PREMULTIPLIED_GLSL } from "../premultiplied";
import { blurrinessKernel } from "./blur-kernel";
import { blurPasses } from "./blur-passes";
import { blurFrame, type LineBlur } from "./line-blur";

const COLOR = "ADBE Drop Shadow-0001";
const OPACITY = "ADBE Drop Shadow-0002";
const DIRECTION = "ADBE Drop Shadow-0003";
const DISTANCE = "ADBE Drop Shadow-0004";
const SOFTNESS = "ADBE Drop Shadow-0005";
const SHADOW_ONLY = "ADBE Drop Shadow-0006";

/** Drop Shadow: the picture's moved, blurred alpha in one colour behind it. */
export const dropShadow: Effect = {
  spec: {
    matchName: "ADBE Drop Shadow",
    displayName: "Drop Shadow",
    maths: "published",
    source: "As Skia's Skottie draws it. Renders of After Effects 2026 measured by the ae-rml-rive-cli project move the shadow by whole pixels and blur it a third less; that is left out.",
    params: [
      { id: COLOR, name: "Shadow Color", kind: "color", default: [0, 0, 0] },
      { id: OPACITY, name: "Opacity", kind: "number", default: 127.5, min: 0, max: 255, unit: "byte" },
      { id: DIRECTION, name: "Direction", kind: "angle", default: 135 },
      { id: DISTANCE, name: "Distance", kind: "number", default: 5, min: 0, max: 4000, unit: "px" },
      { id: SOFTNESS, name: "Softness", kind: "number", default: 0, min: 0, max: 1000, unit: "px" },
      { id: SHADOW_ONLY, name: "Shadow Only", kind: "checkbox", default: 0 },
    ],
    neutral: { [OPACITY]: 0, [SHADOW_ONLY]: 0 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: true,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Drop Shadow",
      displayName: "Drop Shadow",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Shadow Color", default: [0, 0, 0, 1], stands: { for: COLOR, scale: 1 } },
        { index: 1, displayName: "Opacity", default: 50, stands: { for: OPACITY, scale: 100 / 255 } },
        { index: 2, displayName: "Direction", default: 135, stands: { for: DIRECTION, scale: 1 } },
        { index: 3, displayName: "Distance", default: 5, stands: { for: DISTANCE, scale: 1 } },
        { index: 4, displayName: "Softness", default: 0, stands: { for: SOFTNESS, scale: 1 } },
        { index: 5, displayName: "Shadow Only", default: false, stands: { for: SHADOW_ONLY, scale: 1 } },
      ],
    },
  },

  onCpu(frame, values, context) {
    const { color, opacity, picture, across, down } = read(values, context, frame);
    const { data } = frame;
    const alphas = floatFrame(frame.widthPx, frame.heightPx);
    for (let at = 3; at < data.length; at += 4) alphas.data[at] = data[at]!;
    const { data: shadows } = blurFrame(alphas, across, down);
    for (let at = 0; at < data.length; at += 4) {
      const alpha = picture * data[at + 3]!;
      const shadow = opacity * shadows[at + 3]! * (1 - alpha);
      const both = alpha + shadow;
      const share = both > 0 ? shadow / both : 0;
      for (let channel = 0; channel < 3; channel++) data[at + channel] = both > 0 ? data[at + channel]! * (1 - share) + color[channel]! * share : 0;
      data[at + 3] = Math.min(1, both);
    }
    return frame;
  },

  onGpu(values, context, size) {
    const { color, opacity, picture, across, down } = read(values, context, size);
    const composite: GpuPass = { shade: COMPOSITE, uniforms: { color, opacity, picture } };
    return [{ shade: "vec4 shade(vec2 px) { return vec4(current(px).a); }", uniforms: {} }, ...blurPasses(size, across, down), composite];
  },
};

function read(values: EffectValues, { scale }: DrawingContext, { widthPx, heightPx }: LayerSize) {
  const radians = (values.number(DIRECTION) * Math.PI) / 180;
  const distance = values.number(DISTANCE) * scale;
  const softness = values.number(SOFTNESS);
  const along = (lengthPx: number, shiftPx: number): LineBlur => ({ kernel: blurrinessKernel(softness, scale, lengthPx), shiftPx: snapped(shiftPx), edges: "clear" });
  return {
    color: values.color(COLOR),
    opacity: values.number(OPACITY) / 255,
    picture: values.isOn(SHADOW_ONLY) ? 0 : 1,
    across: along(widthPx, distance * Math.sin(radians)),
    down: along(heightPx, -distance * Math.cos(radians)),
  };
}

// Sines of whole quarter turns are a hair off; a shadow would be resampled for nothing.
function snapped(shiftPx: number): number {
  const whole = Math.round(shiftPx);
  return Math.abs(shiftPx - whole) < 1e-6 ? whole + 0 : shiftPx;
}

const COMPOSITE = `${PREMULTIPLIED_GLSL}
vec4 shade(vec2 px) {
  vec4 above = premultiplied(original(px)) * picture;
  return straight(above + vec4(color, 1.0) * opacity * current(px).a * (1.0 - above.a));
}`;
