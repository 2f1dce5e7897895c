import type { DrawingContext, Effect } from "../../effect-drawing";
import type { EffectValues, LayerSize } from "../../effect-values";
import { drawMapped, halvingsFor, mappedPasses, type Mapping } from "./resample/draw-mapped";
import { invert, multiply, rotation, scaling, translation, type Matrix3 } from "./resample/matrix3";

const ANCHOR = "ADBE Geometry2-0001";
const POSITION = "ADBE Geometry2-0002";
const UNIFORM = "ADBE Geometry2-0011";
const HEIGHT = "ADBE Geometry2-0003";
const WIDTH = "ADBE Geometry2-0004";
const SKEW = "ADBE Geometry2-0005";
const SKEW_AXIS = "ADBE Geometry2-0006";
const ROTATION = "ADBE Geometry2-0007";
const OPACITY = "ADBE Geometry2-0008";

// Skia's Skottie names it as After Effects' limit.
const MOST_SKEW = 85;

/** Transform: moves, scales, skews, turns and fades the picture about its anchor point. */
export const transform: Effect = {
  spec: {
    matchName: "ADBE Geometry2",
    displayName: "Transform",
    maths: "published",
    source: "Anchor, scale, skew along its axis, rotation, position, then opacity, as Skia's Skottie draws it; motion blur is left out, and bicubic sampling is drawn bilinear.",
    params: [
      { id: ANCHOR, name: "Anchor Point", kind: "point", default: [0.5, 0.5] },
      { id: POSITION, name: "Position", kind: "point", default: [0.5, 0.5] },
      { id: UNIFORM, name: "Uniform Scale", kind: "checkbox", default: 1 },
      { id: HEIGHT, name: "Scale Height", kind: "number", default: 100, min: -10000, max: 10000, unit: "percent" },
      { id: WIDTH, name: "Scale Width", kind: "number", default: 100, min: -10000, max: 10000, unit: "percent" },
      { id: SKEW, name: "Skew", kind: "number", default: 0, min: -MOST_SKEW, max: MOST_SKEW, unit: "none" },
      { id: SKEW_AXIS, name: "Skew Axis", kind: "angle", default: 0 },
      { id: ROTATION, name: "Rotation", kind: "angle", default: 0 },
      { id: OPACITY, name: "Opacity", kind: "number", default: 100, min: 0, max: 100, unit: "percent" },
      { id: "ADBE Geometry2-0009", name: "Use Composition's Shutter Angle", kind: "checkbox", default: 1 },
      { id: "ADBE Geometry2-0010", name: "Shutter Angle", kind: "number", default: 0, min: 0, max: 360, unit: "none" },
      { id: "ADBE Geometry2-0012", name: "Sampling", kind: "popup", default: 1, choices: ["Bilinear", "Bicubic"] },
    ],
    neutral: null,
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Geometry2",
      displayName: "Transform",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Anchor Point", default: [0.5, 0.5], stands: { for: ANCHOR, scale: 1 } },
        { index: 1, displayName: "Position", default: [0.5, 0.5], stands: { for: POSITION, scale: 1 } },
        { index: 2, displayName: "Uniform Scale", default: true, stands: { for: UNIFORM, scale: 1 } },
        { index: 3, displayName: "Scale", default: 100, stands: { for: HEIGHT, scale: 1 } },
        { index: 4, displayName: "Scale Width", default: 100, stands: { for: WIDTH, scale: 1 } },
        { index: 5, displayName: "Skew", default: 0, stands: { for: SKEW, scale: 1 } },
        { index: 6, displayName: "Skew Axis", default: 0, stands: { for: SKEW_AXIS, scale: 1 } },
        { index: 7, displayName: "Rotation", default: 0, stands: { for: ROTATION, scale: 1 } },
        { index: 8, displayName: "Opacity", default: 100, stands: { for: OPACITY, scale: 1 } },
      ],
    },
  },

  onCpu(frame, values, context) {
    return drawMapped(frame, mappingOf(values, context, frame));
  },

  onGpu(values, context, size) {
    return mappedPasses(mappingOf(values, context, size), size);
  },
};

function mappingOf(values: EffectValues, { scale }: DrawingContext, size: LayerSize): Mapping {
  const [anchorX, anchorY] = values.point(ANCHOR);
  const [x, y] = values.point(POSITION);
  const height = values.number(HEIGHT) / 100;
  const width = values.isOn(UNIFORM) ? height : values.number(WIDTH) / 100;
  const placed = multiply(translation(x * scale, y * scale), multiply(rotation(values.number(ROTATION)), skewed(values)));
  const toSource = invert(multiply(placed, multiply(scaling(width, height), translation(-anchorX * scale, -anchorY * scale))));
  return { toSource, halvings: toSource ? halvingsFor(toSource, size) : 0, opacity: values.number(OPACITY) / 100 };
}

function skewed(values: EffectValues): Matrix3 {
  const axis = values.number(SKEW_AXIS);
  const lean = Math.tan((-values.number(SKEW) * Math.PI) / 180);
  return multiply(rotation(axis), multiply([1, lean, 0, 0, 1, 0, 0, 0, 1], rotation(-axis)));
}
