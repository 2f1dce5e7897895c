import type { DrawingContext, Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";

const COMPLETION = "ADBE Radial Wipe-0001";
const START = "ADBE Radial Wipe-0002";
const CENTER = "ADBE Radial Wipe-0003";
const WIPE = "ADBE Radial Wipe-0004";
const FEATHER = "ADBE Radial Wipe-0005";

/** Radial Wipe: clears the picture like the hand of a clock. */
export const radialWipe: Effect = {
  spec: {
    matchName: "ADBE Radial Wipe",
    displayName: "Radial Wipe",
    maths: "published",
    source: "A clear sector about a point, as Skia's Skottie draws it; Skottie has no feather, so ours (a straight ramp across both edges) is a guess.",
    params: [
      { id: COMPLETION, name: "Transition Completion", kind: "number", default: 0, min: 0, max: 100, unit: "percent" },
      { id: START, name: "Start Angle", kind: "angle", default: 0 },
      { id: CENTER, name: "Wipe Center", kind: "point", default: [0.5, 0.5] },
      { id: WIPE, name: "Wipe", kind: "popup", default: 1, choices: ["Clockwise", "Counterclockwise", "Both"] },
      { id: FEATHER, name: "Feather", kind: "number", default: 0, min: 0, max: 32000, unit: "px" },
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
    const { center, first, swept, feather } = read(values, context);
    for (let row = 0; row < heightPx; row++) {
      const y = row + 0.5 - center[1];
      for (let column = 0; column < widthPx; column++) {
        const x = column + 0.5 - center[0];
        const alpha = 4 * (row * widthPx + column) + 3;
        data[alpha] = data[alpha]! * seen(x, y, first, swept, feather);
      }
    }
    return frame;
  },

  onGpu(values, context) {
    return [{ shade: RADIAL_GLSL, uniforms: read(values, context) }];
  },
};

const TURN = 2 * Math.PI;

const RADIAL_GLSL = `
const float TURN = 6.283185307179586;
vec4 shade(vec2 px) {
  vec4 c = current(px);
  if (swept <= 0.0) return c;
  if (swept >= TURN) return vec4(c.rgb, 0.0);
  vec2 at = px - center;
  float turned = atan(at.y, at.x) - first;
  float angle = turned - TURN * floor(turned / TURN);
  bool hidden = angle < swept;
  if (feather <= 0.0) return vec4(c.rgb, hidden ? 0.0 : c.a);
  float nearest = hidden ? min(angle, swept - angle) : min(angle - swept, TURN - angle);
  float away = length(at) * (nearest < TURN / 4.0 ? sin(nearest) : 1.0);
  return vec4(c.rgb, c.a * clamp(0.5 - (hidden ? away : -away) / feather, 0.0, 1.0));
}`;

/** How much is seen of a pixel, 0-1; angles in radians, clockwise from the right. */
function seen(x: number, y: number, first: number, swept: number, feather: number): number {
  if (swept <= 0) return 1;
  if (swept >= TURN) return 0;
  const turned = Math.atan2(y, x) - first;
  const angle = turned - TURN * Math.floor(turned / TURN);
  const hidden = angle < swept;
  if (feather <= 0) return hidden ? 0 : 1;
  const nearest = hidden ? Math.min(angle, swept - angle) : Math.min(angle - swept, TURN - angle);
  const away = Math.hypot(x, y) * (nearest < TURN / 4 ? Math.sin(nearest) : 1);
  return Math.min(1, Math.max(0, 0.5 - (hidden ? away : -away) / feather));
}

/** The clear sector begins at `first` and is `swept` wide, in radians. */
function read(values: EffectValues, { scale }: DrawingContext) {
  const [x, y] = values.point(CENTER);
  const swept = (values.number(COMPLETION) / 100) * TURN;
  const start = ((values.number(START) - 90) * Math.PI) / 180;
  const back = [0, swept, swept / 2][values.number(WIPE) - 1] ?? 0;
  return { center: [x * scale, y * scale] as const, first: start - back, swept, feather: values.number(FEATHER) * scale };
}
