import type { DrawingContext, Effect } from "../../effect-drawing";
import type { EffectValues, LayerSize } from "../../effect-values";
import type { FloatFrame } from "../../float-frame";
import { drawMapped, mappedPasses, type Mapping } from "./resample/draw-mapped";

const LEFT = "AE.ADBE AECrop-0001";
const TOP = "AE.ADBE AECrop-0002";
const RIGHT = "AE.ADBE AECrop-0003";
const BOTTOM = "AE.ADBE AECrop-0004";
const ZOOM = "AE.ADBE AECrop-0005";
const FEATHER = "AE.ADBE AECrop-0006";

/** Crop, of Premiere: takes away from the edges, and may fill the frame with what is left. */
export const crop: Effect = {
  spec: {
    matchName: "AE.ADBE AECrop",
    displayName: "Crop",
    maths: "approximation",
    source: "Percent of the frame from each edge, as Adobe's manual says; the feather is a straight ramp inwards, which is our guess. After Effects has no such effect.",
    params: [
      { id: LEFT, name: "Left", kind: "number", default: 0, min: 0, max: 100, unit: "percent" },
      { id: TOP, name: "Top", kind: "number", default: 0, min: 0, max: 100, unit: "percent" },
      { id: RIGHT, name: "Right", kind: "number", default: 0, min: 0, max: 100, unit: "percent" },
      { id: BOTTOM, name: "Bottom", kind: "number", default: 0, min: 0, max: 100, unit: "percent" },
      { id: ZOOM, name: "Zoom", kind: "checkbox", default: 0 },
      { id: FEATHER, name: "Edge Feather", kind: "number", default: 0, min: 0, max: 30000, unit: "px" },
    ],
    neutral: { [LEFT]: 0, [TOP]: 0, [RIGHT]: 0, [BOTTOM]: 0, [FEATHER]: 0 },
    bitDepth: null,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE AECrop",
      displayName: "Crop",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Left", default: 0, stands: { for: LEFT, scale: 1 } },
        { index: 1, displayName: "Top", default: 0, stands: { for: TOP, scale: 1 } },
        { index: 2, displayName: "Right", default: 0, stands: { for: RIGHT, scale: 1 } },
        { index: 3, displayName: "Bottom", default: 0, stands: { for: BOTTOM, scale: 1 } },
        { index: 4, displayName: "Zoom", default: false, stands: { for: ZOOM, scale: 1 } },
        { index: 5, displayName: "Edge Feather", default: 0, stands: { for: FEATHER, scale: 1 } },
      ],
    },
  },

  onCpu(frame, values, context) {
    const { low, high, feather } = read(values, context, frame);
    if (!values.isOn(ZOOM)) return cut(frame, low, high, feather);
    return cut(drawMapped(frame, zoomInto(low, high, frame)), [0, 0], [frame.widthPx, frame.heightPx], feather);
  },

  onGpu(values, context, size) {
    const { low, high, feather } = read(values, context, size);
    if (!values.isOn(ZOOM)) return [{ shade: CUT_GLSL, uniforms: { low, high, feather } }];
    return [...mappedPasses(zoomInto(low, high, size), size), { shade: CUT_GLSL, uniforms: { low: [0, 0], high: [size.widthPx, size.heightPx], feather } }];
  },
};

// The share of a pixel between two edges; a feather widens each edge's ramp inwards.
const CUT_GLSL = `
float inside(float at, float low, float high, float feather) {
  float ramp = max(1.0, feather);
  float start = min(1.0, max(0.0, at - low + 0.5) / ramp);
  float end = min(1.0, max(0.0, high - at + 0.5) / ramp);
  return feather > 1.0 ? start * end : max(0.0, start + end - 1.0);
}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  return vec4(c.rgb, c.a * inside(px.x, low.x, high.x, feather) * inside(px.y, low.y, high.y, feather));
}`;

function read(values: EffectValues, { scale }: DrawingContext, { widthPx, heightPx }: LayerSize) {
  const share = (id: string) => values.number(id) / 100;
  return {
    low: [share(LEFT) * widthPx, share(TOP) * heightPx] as const,
    high: [(1 - share(RIGHT)) * widthPx, (1 - share(BOTTOM)) * heightPx] as const,
    feather: values.number(FEATHER) * scale,
  };
}

type Corner = readonly [number, number];

function cut(frame: FloatFrame, low: Corner, high: Corner, feather: number): FloatFrame {
  const { widthPx, heightPx, data } = frame;
  for (let row = 0; row < heightPx; row++) {
    const down = inside(row + 0.5, low[1], high[1], feather);
    for (let column = 0; column < widthPx; column++) {
      const alpha = 4 * (row * widthPx + column) + 3;
      data[alpha] = data[alpha]! * down * inside(column + 0.5, low[0], high[0], feather);
    }
  }
  return frame;
}

function inside(at: number, low: number, high: number, feather: number): number {
  const ramp = Math.max(1, feather);
  const start = Math.min(1, Math.max(0, at - low + 0.5) / ramp);
  const end = Math.min(1, Math.max(0, high - at + 0.5) / ramp);
  return feather > 1 ? start * end : Math.max(0, start + end - 1);
}

function zoomInto(low: Corner, high: Corner, { widthPx, heightPx }: LayerSize): Mapping {
  const [width, height] = [high[0] - low[0], high[1] - low[1]];
  const toSource = width > 0 && height > 0 ? ([width / widthPx, 0, low[0], 0, height / heightPx, low[1], 0, 0, 1] as const) : null;
  return { toSource, halvings: 0, opacity: 1 };
}
