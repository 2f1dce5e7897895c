import type { DrawingContext, Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import type { FloatFrame } from "../../float-frame";
import { premultiply, PREMULTIPLIED_GLSL, unpremultiply } from "../premultiplied";
import { filterColumns, filterRows, lineFilter } from "./line-filter";

const AMOUNT = "ADBE Sharpen-0001";

/** Sharpen: a pixel's difference from its eight neighbours is added to it. */
export const sharpen: Effect = {
  spec: {
    matchName: "ADBE Sharpen",
    displayName: "Sharpen",
    maths: "published",
    source: "The 3x3 sum of Skia's Skottie over encoded, premultiplied colours, nothing beyond the picture. In a smaller preview its strength falls with the square of the scale, as fine detail does.",
    params: [{ id: AMOUNT, name: "Sharpen Amount", kind: "number", default: 0, min: 0, max: 4000, unit: "none" }],
    neutral: { [AMOUNT]: 0 },
    bitDepth: 32,
    fineDetail: true,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "AE.ADBE Sharpen",
      displayName: "Sharpen",
      indexes: "plausible",
      params: [{ index: 0, displayName: "Sharpen Amount", default: 0, stands: { for: AMOUNT, scale: 1 } }],
    },
  },

  onCpu(frame, values, context) {
    const amount = readAmount(values, context);
    if (amount === 0) return frame;
    const { data } = roundClearParts(premultiply(frame));
    const around = (length: number) => lineFilter(length, 3, length, "clear", (at, tap) => [at + tap - 1, 1]);
    const { data: nine } = filterColumns(filterRows(frame, around(frame.widthPx)), around(frame.heightPx));
    for (let at = 0; at < data.length; at += 4) {
      for (let channel = 3; channel >= 0; channel--) {
        const most = channel === 3 ? 1 : data[at + 3]!;
        const from = data[at + channel]!;
        const sharpened = from + amount * (from - (nine[at + channel]! - from) / 8);
        data[at + channel] = sharpened < 0 ? 0 : sharpened > most ? most : sharpened;
      }
    }
    return unpremultiply(frame);
  },

  onGpu(values, context) {
    const amount = readAmount(values, context);
    return amount === 0 ? [] : [{ shade: SHADE, uniforms: { amount } }];
  },
};

/** Rounds premultiplied colours of half-clear pixels to bytes, as 8-bit renderers hold them: sharpening shows that forty-fold. */
function roundClearParts(frame: FloatFrame): FloatFrame {
  const { data } = frame;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] === 1) continue;
    for (let channel = at; channel < at + 3; channel++) data[channel] = Math.floor(data[channel]! * 255 + 0.5) / 255;
  }
  return frame;
}

function readAmount(values: EffectValues, { scale }: DrawingContext): number {
  return (values.number(AMOUNT) / 100) * Math.min(1, scale * scale);
}

const SHADE = `${PREMULTIPLIED_GLSL}
vec4 held(vec2 px) {
  vec4 c = premultiplied(current(px));
  return c.a == 1.0 ? c : vec4(floor(c.rgb * 255.0 + 0.5) / 255.0, c.a);
}

vec4 shade(vec2 px) {
  vec4 around = vec4(0.0);
  for (int y = -1; y <= 1; y++) {
    for (int x = -1; x <= 1; x++) {
      vec2 at = px + vec2(float(x), float(y));
      bool inside = all(greaterThan(at, vec2(0.0))) && all(lessThan(at, size));
      if (inside && (x != 0 || y != 0)) around += held(at);
    }
  }
  vec4 from = held(px);
  vec4 sharpened = from + amount * (from - around / 8.0);
  float alpha = clamp(sharpened.a, 0.0, 1.0);
  return straight(vec4(clamp(sharpened.rgb, vec3(0.0), vec3(alpha)), alpha));
}`;
