import type { DrawingContext, Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { floatFrame } from "../../float-frame";
import { premultiply, unpremultiply } from "../premultiplied";
import { BILINEAR_GLSL, readWrapped } from "./resample/bilinear";

const RADIUS_X = "ADBE Bulge-0001";
const RADIUS_Y = "ADBE Bulge-0002";
const CENTER = "ADBE Bulge-0003";
const HEIGHT = "ADBE Bulge-0004";

/** Bulge: swells the picture (height above 0) or dents it about a point. */
export const bulge: Effect = {
  spec: {
    matchName: "ADBE Bulge",
    displayName: "Bulge",
    maths: "published",
    source: "A sphere's displacement plus an exponential one, fitted to After Effects by the authors of Skia's Skottie; taper radius and pinning are left out.",
    params: [
      { id: RADIUS_X, name: "Horizontal Radius", kind: "number", default: 50, min: 0, max: 8000, unit: "px" },
      { id: RADIUS_Y, name: "Vertical Radius", kind: "number", default: 50, min: 0, max: 8000, unit: "px" },
      { id: CENTER, name: "Bulge Center", kind: "point", default: [0.5, 0.5] },
      { id: HEIGHT, name: "Bulge Height", kind: "number", default: 1, min: -4, max: 4, unit: "factor" },
      { id: "ADBE Bulge-0005", name: "Taper Radius", kind: "number", default: 0, min: 0, max: 255, unit: "px" },
      { id: "ADBE Bulge-0006", name: "Antialiasing (Best Qual. Only)", kind: "popup", default: 1, choices: ["Low", "High"] },
      { id: "ADBE Bulge-0007", name: "Pin All Edges", kind: "checkbox", default: 0 },
    ],
    neutral: { [HEIGHT]: 0 },
    bitDepth: 16,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values, context) {
    const shape = read(values, context);
    if (!shape) return frame;
    const { center, radius, sphere, perSphere, power, direction } = shape;
    const { widthPx, heightPx } = frame;
    const source = premultiply(frame);
    const swollen = floatFrame(widthPx, heightPx);
    const color = new Float64Array(4);
    for (let row = 0; row < heightPx; row++) {
      const v = (row + 0.5 - center[1]) / radius[1];
      for (let column = 0; column < widthPx; column++) {
        const u = (column + 0.5 - center[0]) / radius[0];
        const squared = u * u + v * v;
        let stretch = 1;
        if (squared < 1 && squared > 0) {
          const away = Math.sqrt(squared);
          stretch += direction * (Math.asin(away * sphere) / (perSphere * away) + squared ** power - 2);
        }
        readWrapped(source, u * stretch * radius[0] + center[0], v * stretch * radius[1] + center[1], color);
        swollen.data.set(color, 4 * (row * widthPx + column));
      }
    }
    return unpremultiply(swollen);
  },

  onGpu(values, context) {
    const shape = read(values, context);
    return shape ? [{ shade: BULGE_GLSL, uniforms: shape }] : [];
  },
};

const BULGE_GLSL = `${BILINEAR_GLSL}
vec4 shade(vec2 px) {
  vec2 v = (px - center) / radius;
  float squared = dot(v, v);
  if (squared >= 1.0 || squared == 0.0) return current(px);
  float away = sqrt(squared);
  float stretch = 1.0 + direction * (asin(away * sphere) / (perSphere * away) + pow(squared, power) - 2.0);
  return straight(readWrapped(v * stretch * radius + center, size));
}`;

/** Null where nothing bulges. */
function read(values: EffectValues, { scale }: DrawingContext) {
  const height = values.number(HEIGHT);
  const radius = [values.number(RADIUS_X) * scale, values.number(RADIUS_Y) * scale] as const;
  if (height === 0 || radius[0] === 0 || radius[1] === 0) return null;
  const [x, y] = values.point(CENTER);
  const rise = Math.abs(height) / 4;
  const sphere = (2 * Math.sqrt(rise)) / (1 + rise);
  return { center: [x * scale, y * scale] as const, radius, sphere, perSphere: Math.asin(sphere), power: 1.3 * rise ** 3, direction: Math.sign(height) };
}
