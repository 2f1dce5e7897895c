import { decodeSrgb } from "../../../colorimetry/srgb";
import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { mapColors } from "../../map-colors";
import { holdInUnit } from "../unit";
import { decodedByTable, encodedByTable, LINEAR_LIGHT_GLSL } from "./linear-light";
import { luminosityOf, LUMINOSITY_GLSL, setLuminosity } from "./luminosity";
import { PHOTO_FILTER_GELS } from "./photo-filter-gels";

const FILTER = "ADBE PhotoFilterPS-0001";
const COLOR = "ADBE PhotoFilterPS-0002";
const DENSITY = "ADBE PhotoFilterPS-0003";
const PRESERVE = "ADBE PhotoFilterPS-0004";

/** Photo Filter: a colored gel in front of the lens. */
export const photoFilter: Effect = {
  spec: {
    matchName: "ADBE PhotoFilterPS",
    otherNames: ["ADBE Photo Filter"],
    displayName: "Photo Filter",
    maths: "approximation",
    source:
      "XYZ under D50 times the gel's, then the old luminosity: meets eight published samples of Photoshop's filter to one step of 255; After Effects was not measured. Gel colours are other programs' lists, ids follow the effect's order and are unverified (one user saw them as ADBE Photo Filter).",
    params: [
      { id: FILTER, name: "Filter", kind: "popup", default: 1, choices: [...PHOTO_FILTER_GELS.map(({ name }) => name), "Custom"] },
      { id: COLOR, name: "Color", kind: "color", default: [236 / 255, 138 / 255, 0] },
      { id: DENSITY, name: "Density", kind: "number", default: 25, min: 0, max: 100, unit: "percent" },
      { id: PRESERVE, name: "Preserve Luminosity", kind: "checkbox", default: 1 },
    ],
    neutral: { [DENSITY]: 0 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values) {
    const gel = Float64Array.from(gelMatrix(values));
    const keepsLuminosity = values.isOn(PRESERVE);
    return mapColors(frame, (pixels, at) => {
      holdInUnit(pixels, at);
      const luminosity = luminosityOf(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
      const red = decodedByTable(pixels[at]!);
      const green = decodedByTable(pixels[at + 1]!);
      const blue = decodedByTable(pixels[at + 2]!);
      for (let row = 0; row < 3; row++) pixels[at + row] = encodedByTable(gel[row * 3]! * red + gel[row * 3 + 1]! * green + gel[row * 3 + 2]! * blue);
      if (keepsLuminosity) setLuminosity(pixels, at, luminosity);
    });
  },

  onGpu(values) {
    const gel = gelMatrix(values);
    const shade = `${LINEAR_LIGHT_GLSL}${LUMINOSITY_GLSL}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  vec3 rgb = clamp(c.rgb, 0.0, 1.0);
  vec3 light = decoded(rgb);
  vec3 filtered = encoded(vec3(dot(toRed, light), dot(toGreen, light), dot(toBlue, light)));
  return vec4(keeps > 0.5 ? setLuminosity(filtered, luminosityOf(rgb)) : filtered, c.a);
}`;
    return [{ shade, uniforms: { toRed: gel.slice(0, 3), toGreen: gel.slice(3, 6), toBlue: gel.slice(6), keeps: values.isOn(PRESERVE) ? 1 : 0 } }];
  },
};

// Linear sRGB to XYZ under D50, each row divided by D50 white so that white is 1, 1, 1; and back. Bradford adaptation (ICC.1:2022, annex E).
const TO_XYZ = [0.4522564, 0.3993538, 0.1483898, 0.2225045, 0.7168786, 0.06061694, 0.0168832, 0.1176725, 0.8654443];
const FROM_XYZ = [3.021728, -1.616867, -0.4048602, -0.9437485, 1.916142, 0.02760662, 0.06937108, -0.2289914, 1.15962];

/** Linear RGB to linear RGB through the gel, by rows. */
function gelMatrix(values: EffectValues): number[] {
  const chosen = PHOTO_FILTER_GELS[values.number(FILTER) - 1];
  const [red, green, blue] = (chosen ? chosen.bytes.map((byte) => byte / 255) : values.color(COLOR)).map(decodeSrgb);
  const density = values.number(DENSITY) / 100;
  const passes = [0, 1, 2].map((row) => 1 - density + density * (TO_XYZ[row * 3]! * red! + TO_XYZ[row * 3 + 1]! * green! + TO_XYZ[row * 3 + 2]! * blue!));
  return Array.from({ length: 9 }, (_, cell) => {
    const row = Math.floor(cell / 3);
    const column = cell % 3;
    return [0, 1, 2].reduce((sum, xyz) => sum + FROM_XYZ[row * 3 + xyz]! * passes[xyz]! * TO_XYZ[xyz * 3 + column]!, 0);
  });
}
