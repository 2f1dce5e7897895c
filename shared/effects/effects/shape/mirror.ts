import type { DrawingContext, Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { floatFrame } from "../../float-frame";
import { premultiply, unpremultiply } from "../premultiplied";
import { BILINEAR_GLSL, readClamped } from "./resample/bilinear";

const CENTER = "ADBE Mirror-0001";
const ANGLE = "ADBE Mirror-0002";

/** Mirror: splits the picture along a line and reflects one side onto the other. */
export const mirror: Effect = {
  spec: {
    matchName: "ADBE Mirror",
    displayName: "Mirror",
    maths: "published",
    source: "Reflection across the line through the centre; at 0 degrees the left side is kept, as Adobe's manual says. What would be reflected from outside the picture stays clear.",
    params: [
      { id: CENTER, name: "Reflection Center", kind: "point", default: [1, 0.5] },
      { id: ANGLE, name: "Reflection Angle", kind: "angle", default: 0 },
    ],
    neutral: null,
    bitDepth: 16,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Mirror",
      displayName: "Mirror",
      indexes: "plausible",
      params: [
        { index: 0, displayName: "Reflection Center", default: [0.5, 0.5], stands: { for: CENTER, scale: 1 } },
        { index: 1, displayName: "Reflection Angle", default: 0, stands: { for: ANGLE, scale: 1 } },
      ],
    },
  },

  onCpu(frame, values, context) {
    const { widthPx, heightPx } = frame;
    const { center, normal } = read(values, context);
    const source = premultiply(frame);
    const drawn = floatFrame(widthPx, heightPx);
    const color = new Float64Array(4);
    for (let row = 0; row < heightPx; row++) {
      for (let column = 0; column < widthPx; column++) {
        const beyond = Math.max(0, (column + 0.5 - center[0]) * normal[0] + (row + 0.5 - center[1]) * normal[1]);
        const x = column + 0.5 - 2 * beyond * normal[0];
        const y = row + 0.5 - 2 * beyond * normal[1];
        if (x < 0 || y < 0 || x > widthPx || y > heightPx) continue;
        readClamped(source, x, y, color);
        drawn.data.set(color, 4 * (row * widthPx + column));
      }
    }
    return unpremultiply(drawn);
  },

  onGpu(values, context) {
    return [{ shade: MIRROR_GLSL, uniforms: read(values, context) }];
  },
};

const MIRROR_GLSL = `${BILINEAR_GLSL}
vec4 shade(vec2 px) {
  vec2 at = px - 2.0 * max(0.0, dot(px - center, normal)) * normal;
  if (any(lessThan(at, vec2(0.0))) || any(greaterThan(at, size))) return vec4(0.0);
  return straight(readClamped(at, size));
}`;

function read(values: EffectValues, { scale }: DrawingContext) {
  const [x, y] = values.point(CENTER);
  const angle = (values.number(ANGLE) * Math.PI) / 180;
  return { center: [x * scale, y * scale] as const, normal: [Math.cos(angle), Math.sin(angle)] as const };
}
