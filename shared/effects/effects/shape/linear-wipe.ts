import type { DrawingContext, Effect } from "../../effect-drawing";
import type { EffectValues, LayerSize } from "../../effect-values";

const COMPLETION = "ADBE Linear Wipe-0001";
const ANGLE = "ADBE Linear Wipe-0002";
const FEATHER = "ADBE Linear Wipe-0003";

/** Linear Wipe: clears the picture along a direction. */
export const linearWipe: Effect = {
  spec: {
    matchName: "ADBE Linear Wipe",
    displayName: "Linear Wipe",
    maths: "published",
    source: "A straight ramp as wide as the feather that crosses the picture from corner to corner, as Skia's Skottie draws it.",
    params: [
      { id: COMPLETION, name: "Transition Completion", kind: "number", default: 0, min: 0, max: 100, unit: "percent" },
      { id: ANGLE, name: "Wipe Angle", kind: "angle", default: 90 },
      { id: FEATHER, name: "Feather", kind: "number", default: 0, min: 0, max: 32000, unit: "px" },
    ],
    neutral: { [COMPLETION]: 0 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Linear Wipe",
      displayName: "Linear Wipe",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Transition Completion", default: 0, stands: { for: COMPLETION, scale: 1 } },
        { index: 1, displayName: "Wipe Angle", default: 90, stands: { for: ANGLE, scale: 1 } },
        { index: 2, displayName: "Feather", default: 0, stands: { for: FEATHER, scale: 1 } },
      ],
    },
  },

  onCpu(frame, values, context) {
    const { widthPx, heightPx, data } = frame;
    const { across, start, ramp } = read(values, context, frame);
    for (let row = 0; row < heightPx; row++) {
      for (let column = 0; column < widthPx; column++) {
        const along = (column + 0.5) * across[0] + (row + 0.5) * across[1] - start;
        const alpha = 4 * (row * widthPx + column) + 3;
        data[alpha] = data[alpha]! * Math.min(1, Math.max(0, along / ramp));
      }
    }
    return frame;
  },

  onGpu(values, context, size) {
    const shade = `
vec4 shade(vec2 px) {
  vec4 c = current(px);
  return vec4(c.rgb, c.a * clamp((dot(px, across) - start) / ramp, 0.0, 1.0));
}`;
    return [{ shade, uniforms: read(values, context, size) }];
  },
};

// Narrower than what one pixel can show: a hard edge without a division by nothing.
const HARD_EDGE_PX = 1e-3;

/** The ramp begins `start` pixels along `across`. */
function read(values: EffectValues, { scale }: DrawingContext, { widthPx, heightPx }: LayerSize) {
  const angle = (values.number(ANGLE) * Math.PI) / 180;
  const across = [Math.sin(angle), -Math.cos(angle)] as const;
  const length = widthPx * Math.abs(across[0]) + heightPx * Math.abs(across[1]);
  const ramp = Math.max(HARD_EDGE_PX, values.number(FEATHER) * scale);
  const middle = (widthPx * across[0] + heightPx * across[1]) / 2;
  return { across, ramp, start: middle - length / 2 - ramp + (values.number(COMPLETION) / 100) * (length + ramp) };
}
