import type { Effect } from "../../effect-drawing";
import type { ParamSpec } from "../../effect-spec";
import type { EffectValues } from "../../effect-values";
import { mapColors } from "../../map-colors";
import { holdInUnit, unit } from "../unit";
import { HSL_GLSL, hueOf, lightnessOf, saturationOf, writeHsl } from "./hsl";

const PRESERVE = idOf(10);

// How shadows, midtones and highlights share out lightness, and how far 100 reaches (GIMP's Color Balance, gimpoperationcolorbalance.c).
const SLOPE = 4;
const BORDER = 0.333;
const REACH = 0.7;

/** Color Balance: adds to red, green and blue of shadows, midtones and highlights. */
export const colorBalance: Effect = {
  spec: {
    matchName: "ADBE Color Balance 2",
    displayName: "Color Balance",
    maths: "approximation",
    source: "The weights of GIMP's Color Balance over HSL lightness, which Preserve Luminosity keeps; Adobe publishes none and After Effects was not measured. Ids as two other users' scripts have them.",
    params: [
      ...["Shadow", "Midtone", "Highlight"].flatMap((range, row) => ["Red", "Green", "Blue"].map((channel, column) => balance(row * 3 + column + 1, `${range} ${channel} Balance`))),
      { id: PRESERVE, name: "Preserve Luminosity", kind: "checkbox", default: 0 },
    ],
    neutral: Object.fromEntries(Array.from({ length: 9 }, (_, place) => [idOf(place + 1), 0])),
    bitDepth: 16,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values) {
    const { shadows, midtones, highlights } = read(values);
    const preserves = values.isOn(PRESERVE);
    return mapColors(frame, (pixels, at) => {
      holdInUnit(pixels, at);
      const lightness = lightnessOf(pixels, at);
      const dark = REACH * unit((BORDER - lightness) * SLOPE + 0.5);
      const bright = REACH * unit((lightness - 1 + BORDER) * SLOPE + 0.5);
      const middle = REACH * unit((lightness - BORDER) * SLOPE + 0.5) * unit((1 - BORDER - lightness) * SLOPE + 0.5);
      for (let channel = 0; channel < 3; channel++) pixels[at + channel] = pixels[at + channel]! + dark * shadows[channel]! + middle * midtones[channel]! + bright * highlights[channel]!;
      holdInUnit(pixels, at);
      if (preserves) writeHsl(pixels, at, hueOf(pixels, at), saturationOf(pixels, at), lightness);
    });
  },

  onGpu(values) {
    const shade = `${HSL_GLSL}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  vec3 rgb = clamp(c.rgb, 0.0, 1.0);
  float l = lightnessOf(rgb);
  float dark = clamp((${BORDER} - l) * ${SLOPE}.0 + 0.5, 0.0, 1.0);
  float bright = clamp((l - 1.0 + ${BORDER}) * ${SLOPE}.0 + 0.5, 0.0, 1.0);
  float middle = clamp((l - ${BORDER}) * ${SLOPE}.0 + 0.5, 0.0, 1.0) * clamp((1.0 - ${BORDER} - l) * ${SLOPE}.0 + 0.5, 0.0, 1.0);
  rgb = clamp(rgb + ${REACH} * (dark * shadows + middle * midtones + bright * highlights), 0.0, 1.0);
  return vec4(preserves > 0.5 ? ofHsl(hueOf(rgb), saturationOf(rgb), l) : rgb, c.a);
}`;
    return [{ shade, uniforms: { ...read(values), preserves: values.isOn(PRESERVE) ? 1 : 0 } }];
  },
};

function idOf(place: number): string {
  return `ADBE Color Balance 2-${String(place).padStart(4, "0")}`;
}

function balance(place: number, name: string): ParamSpec {
  return { id: idOf(place), name, kind: "number", default: 0, min: -100, max: 100, unit: "percent" };
}

function read(values: EffectValues) {
  const row = (first: number) => [0, 1, 2].map((channel) => values.number(idOf(first + channel)) / 100);
  return { shadows: row(1), midtones: row(4), highlights: row(7) };
}
