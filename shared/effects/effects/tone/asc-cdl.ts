import type { Effect } from "../../effect-drawing";
import type { Params, ParamSpec, PremiereParam } from "../../effect-spec";
import type { EffectValues } from "../../effect-values";
import { LUMA_GLSL, lumaOf } from "../../luma";
import { holdInUnit } from "../unit";
import { drawTones, keep, tonePass, type Tone, type Tones } from "./tone-table";

/** Premiere alone has this effect: the match name is Premiere's, the parameters' are ours, numbered as Effect Controls list them. */
const MATCH_NAME = "AE.ADBE AEASCCDL";
const COLORS = ["Red", "Green", "Blue"];
const SATURATION = idOf(9);

/** ASC CDL: slope, offset and power for each colour, then saturation. */
export const ascCdl: Effect = {
  spec: {
    matchName: MATCH_NAME,
    displayName: "ASC CDL",
    maths: "published",
    source: "American Society of Cinematographers' Color Decision List 1.2 on display-encoded values, clamped after each step; that Premiere works on encoded values is our assumption.",
    params: [...COLORS.flatMap(rowSpecs), { id: SATURATION, name: "Saturation", kind: "number", default: 1, min: 0, max: 10, unit: "factor" }],
    neutral: { ...Object.assign({}, ...COLORS.map(neutralRow)), [SATURATION]: 1 },
    bitDepth: null,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: MATCH_NAME,
      displayName: "ASC CDL",
      indexes: "plausible",
      params: [...COLORS.flatMap(premiereRow), { index: 9, displayName: "Saturation", default: 1, stands: { for: SATURATION, scale: 1 } }],
    },
  },

  onCpu(frame, values) {
    const { tones, saturation } = read(values);
    const toned = drawTones(frame, tones);
    if (saturation === 1) return toned;
    const { data } = toned;
    for (let at = 0; at < data.length; at += 4) {
      const luma = lumaOf(data[at]!, data[at + 1]!, data[at + 2]!);
      data[at] = luma + saturation * (data[at]! - luma);
      data[at + 1] = luma + saturation * (data[at + 1]! - luma);
      data[at + 2] = luma + saturation * (data[at + 2]! - luma);
      holdInUnit(data, at);
    }
    return toned;
  },

  onGpu(values) {
    const { tones, saturation } = read(values);
    if (saturation === 1) return [tonePass(tones)];
    const shade = `${LUMA_GLSL}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  return vec4(clamp(mix(vec3(lumaOf(c.rgb)), c.rgb, saturation), 0.0, 1.0), c.a);
}`;
    return [tonePass(tones), { shade, uniforms: { saturation } }];
  },
};

function idOf(index: number): string {
  return `${MATCH_NAME}-${String(index + 1).padStart(4, "0")}`;
}

function rowSpecs(color: string, row: number): ParamSpec[] {
  return [
    { id: idOf(row * 3), name: `${color} Slope`, kind: "number", default: 1, min: 0, max: 10, unit: "factor" },
    { id: idOf(row * 3 + 1), name: `${color} Offset`, kind: "number", default: 0, min: -10, max: 10, unit: "share" },
    { id: idOf(row * 3 + 2), name: `${color} Power`, kind: "number", default: 1, min: 0, max: 10, unit: "factor" },
  ];
}

function neutralRow(_color: string, row: number): Params {
  return { [idOf(row * 3)]: 1, [idOf(row * 3 + 1)]: 0, [idOf(row * 3 + 2)]: 1 };
}

function premiereRow(color: string, row: number): PremiereParam[] {
  return ["Slope", "Offset", "Power"].map((name, place) => {
    const index = row * 3 + place;
    return { index, displayName: `${color} ${name}`, default: name === "Offset" ? 0 : 1, stands: { for: idOf(index), scale: 1 } };
  });
}

function read(values: EffectValues): { tones: Tones; saturation: number } {
  const tones: Tones = [toneOf(values, 0), toneOf(values, 1), toneOf(values, 2), keep];
  return { tones, saturation: values.number(SATURATION) };
}

function toneOf(values: EffectValues, row: number): Tone {
  const slope = values.number(idOf(row * 3));
  const offset = values.number(idOf(row * 3 + 1));
  const power = values.number(idOf(row * 3 + 2));
  return (value) => Math.min(1, Math.max(0, value * slope + offset)) ** power;
}
