import type { DrawingContext, Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { floatFrame } from "../../float-frame";

const INVERT = "ADBE Find Edges-0001";
const BLEND = "ADBE Find Edges-0002";

/** Find Edges: how fast each channel changes, dark on white. */
export const findEdges: Effect = {
  spec: {
    matchName: "ADBE Find Edges",
    displayName: "Find Edges",
    maths: "approximation",
    source: "The length of the Sobel gradient of each encoded channel, 1 minus it unless inverted. That the host's operator is Sobel's, unscaled, is our assumption. A smaller preview shows edges weaker, as scaling the frame would.",
    params: [
      { id: INVERT, name: "Invert", kind: "checkbox", default: 0 },
      { id: BLEND, name: "Blend With Original", kind: "number", default: 0, min: 0, max: 1, unit: "share" },
    ],
    neutral: { [BLEND]: 1 },
    bitDepth: 8,
    fineDetail: true,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Find Edges",
      displayName: "Find Edges",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Invert", default: false, stands: { for: INVERT, scale: 1 } },
        { index: 1, displayName: "Blend With Original", default: 0, stands: { for: BLEND, scale: 100 } },
      ],
    },
  },

  onCpu(frame, values, context) {
    const { ground, towards, kept, strength } = read(values, context);
    const { widthPx, heightPx, data } = frame;
    const edges = floatFrame(widthPx, heightPx);
    for (let y = 0; y < heightPx; y++) {
      const up = Math.max(0, y - 1) * widthPx;
      const level = y * widthPx;
      const below = Math.min(heightPx - 1, y + 1) * widthPx;
      for (let x = 0; x < widthPx; x++) {
        const left = Math.max(0, x - 1);
        const right = Math.min(widthPx - 1, x + 1);
        const at = (level + x) * 4;
        for (let channel = 0; channel < 3; channel++) {
          const topLeft = data[(up + left) * 4 + channel]!;
          const topRight = data[(up + right) * 4 + channel]!;
          const bottomLeft = data[(below + left) * 4 + channel]!;
          const bottomRight = data[(below + right) * 4 + channel]!;
          const across = topRight + bottomRight - topLeft - bottomLeft + 2 * (data[(level + right) * 4 + channel]! - data[(level + left) * 4 + channel]!);
          const down = bottomLeft + bottomRight - topLeft - topRight + 2 * (data[(below + x) * 4 + channel]! - data[(up + x) * 4 + channel]!);
          const edge = Math.min(1, strength * Math.sqrt(across * across + down * down));
          edges.data[at + channel] = kept * Math.min(1, Math.max(0, data[at + channel]!)) + (1 - kept) * (ground + towards * edge);
        }
        edges.data[at + 3] = data[at + 3]!;
      }
    }
    return edges;
  },

  onGpu(values, context) {
    return [{ shade: SHADE, uniforms: read(values, context) }];
  },
};

function read(values: EffectValues, { scale }: DrawingContext) {
  const isInverted = values.isOn(INVERT);
  return { ground: isInverted ? 0 : 1, towards: isInverted ? 1 : -1, kept: values.number(BLEND), strength: Math.min(1, scale) };
}

const SHADE = `
vec3 beside(vec2 px, float x, float y) { return current(clamp(px + vec2(x, y), vec2(0.5), size - 0.5)).rgb; }

vec4 shade(vec2 px) {
  vec3 topLeft = beside(px, -1.0, -1.0);
  vec3 topRight = beside(px, 1.0, -1.0);
  vec3 bottomLeft = beside(px, -1.0, 1.0);
  vec3 bottomRight = beside(px, 1.0, 1.0);
  vec3 across = topRight + bottomRight - topLeft - bottomLeft + 2.0 * (beside(px, 1.0, 0.0) - beside(px, -1.0, 0.0));
  vec3 down = bottomLeft + bottomRight - topLeft - topRight + 2.0 * (beside(px, 0.0, 1.0) - beside(px, 0.0, -1.0));
  vec3 edge = min(vec3(1.0), strength * sqrt(across * across + down * down));
  vec4 from = current(px);
  return vec4(mix(vec3(ground) + towards * edge, clamp(from.rgb, 0.0, 1.0), kept), from.a);
}`;
