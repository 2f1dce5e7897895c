import type { DrawingContext, Effect } from "../../effect-drawing";
import type { EffectValues, LayerSize } from "../../effect-values";

const COMPLETION = "ADBE Venetian Blinds-0001";
const DIRECTION = "ADBE Venetian Blinds-0002";
const WIDTH = "ADBE Venetian Blinds-0003";
const FEATHER = "ADBE Venetian Blinds-0004";

/** Venetian Blinds: clears the picture in strips. */
export const venetianBlinds: Effect = {
  spec: {
    matchName: "ADBE Venetian Blinds",
    displayName: "Venetian Blinds",
    maths: "published",
    source: "Strips counted from the middle, their edges ramps of three times the feather, as Skia's Skottie draws them.",
    params: [
      { id: COMPLETION, name: "Transition Completion", kind: "number", default: 0, min: 0, max: 100, unit: "percent" },
      { id: DIRECTION, name: "Direction", kind: "angle", default: 0 },
      { id: WIDTH, name: "Width", kind: "number", default: 20, min: 1, max: 4000, unit: "px" },
      { id: FEATHER, name: "Feather", kind: "number", default: 0, min: 0, max: 4000, unit: "px" },
    ],
    neutral: { [COMPLETION]: 0 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values, context) {
    const { widthPx, heightPx, data } = frame;
    const { perPixel, start, hidden, ramp } = read(values, context, frame);
    for (let row = 0; row < heightPx; row++) {
      for (let column = 0; column < widthPx; column++) {
        const strips = (column + 0.5) * perPixel[0] + (row + 0.5) * perPixel[1] - start;
        const alpha = 4 * (row * widthPx + column) + 3;
        data[alpha] = data[alpha]! * seen(strips - Math.floor(strips), hidden, ramp);
      }
    }
    return frame;
  },

  onGpu(values, context, size) {
    return [{ shade: BLINDS_GLSL, uniforms: read(values, context, size) }];
  },
};

const BLINDS_GLSL = `
vec4 shade(vec2 px) {
  vec4 c = current(px);
  float at = fract(dot(px, perPixel) - start);
  float edge = at < hidden ? -min(at, hidden - at) : min(at - hidden, 1.0 - at);
  float part = hidden <= 0.0 ? 1.0 : hidden >= 1.0 ? 0.0 : clamp(0.5 + edge / ramp, 0.0, 1.0);
  return vec4(c.rgb, c.a * part);
}`;

/** How much is seen at a place in its strip, 0-1, of which the first `hidden` is clear. */
function seen(at: number, hidden: number, ramp: number): number {
  if (hidden <= 0) return 1;
  if (hidden >= 1) return 0;
  const edge = at < hidden ? -Math.min(at, hidden - at) : Math.min(at - hidden, 1 - at);
  return Math.min(1, Math.max(0, 0.5 + edge / ramp));
}

const FEATHER_TO_RAMP = 3;
const NARROWEST_RAMP_PX = 0.5;

/** Strips a pixel, strips to the middle, and the hidden part and the ramp as shares of a strip. */
function read(values: EffectValues, { scale }: DrawingContext, { widthPx, heightPx }: LayerSize) {
  const angle = (values.number(DIRECTION) * Math.PI) / 180;
  const strip = values.number(WIDTH) * scale;
  const perPixel = [Math.cos(angle) / strip, Math.sin(angle) / strip] as const;
  const ramp = Math.max(NARROWEST_RAMP_PX, values.number(FEATHER) * scale * FEATHER_TO_RAMP) / strip;
  return { perPixel, start: (widthPx * perPixel[0] + heightPx * perPixel[1]) / 2, hidden: values.number(COMPLETION) / 100, ramp };
}
