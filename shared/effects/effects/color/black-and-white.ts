import type { Effect } from "../../effect-drawing";
import type { ParamSpec } from "../../effect-spec";
import type { EffectValues } from "../../effect-values";
import { mapColors } from "../../map-colors";
import { holdInUnit, unit } from "../unit";
import { LUMINOSITY_GLSL, setLuminosity } from "./luminosity";

const REDS = "ADBE Black&White-0001";
const YELLOWS = "ADBE Black&White-0002";
const GREENS = "ADBE Black&White-0003";
const CYANS = "ADBE Black&White-0004";
const BLUES = "ADBE Black&White-0005";
const MAGENTAS = "ADBE Black&White-0006";
const TINT = "ADBE Black&White-0007";
const TINT_COLOR = "ADBE Black&White-0008";

/** Black & White: greys in which six hues count as much as you say, tinted if you like. */
export const blackAndWhite: Effect = {
  spec: {
    matchName: "ADBE Black&White",
    displayName: "Black & White",
    maths: "published",
    source:
      "Grey plus the shares of one primary and one secondary hue, as Skia's Skottie draws it; the tint is a Color blend of the tint colour, as a public comparison with After Effects 2026 found (Skottie leaves it out). The default tint colour is unconfirmed.",
    params: [
      weight(REDS, "Reds", 40),
      weight(YELLOWS, "Yellows", 60),
      weight(GREENS, "Greens", 40),
      weight(CYANS, "Cyans", 60),
      weight(BLUES, "Blues", 20),
      weight(MAGENTAS, "Magentas", 80),
      { id: TINT, name: "Tint", kind: "checkbox", default: 0 },
      { id: TINT_COLOR, name: "Tint Color", kind: "color", default: [225 / 255, 211 / 255, 179 / 255] },
    ],
    neutral: null,
    bitDepth: 16,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values) {
    const { reds, yellows, greens, cyans, blues, magentas } = readWeights(values);
    const isTinted = values.isOn(TINT);
    const [tintRed, tintGreen, tintBlue] = values.color(TINT_COLOR);
    return mapColors(frame, (pixels, at) => {
      holdInUnit(pixels, at);
      const least = Math.min(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
      const red = pixels[at]! - least;
      const green = pixels[at + 1]! - least;
      const blue = pixels[at + 2]! - least;
      const yellow = Math.min(red, green);
      const cyan = Math.min(green, blue);
      const magenta = Math.min(blue, red);
      const primaries = reds * (red - yellow - magenta) + greens * (green - yellow - cyan) + blues * (blue - cyan - magenta);
      const grey = unit(least + primaries + yellows * yellow + cyans * cyan + magentas * magenta);
      pixels[at] = isTinted ? tintRed : grey;
      pixels[at + 1] = isTinted ? tintGreen : grey;
      pixels[at + 2] = isTinted ? tintBlue : grey;
      if (isTinted) setLuminosity(pixels, at, grey);
    });
  },

  onGpu(values) {
    const shade = `${LUMINOSITY_GLSL}
vec4 shade(vec2 px) {
  vec4 c = current(px);
  vec3 rgb = clamp(c.rgb, 0.0, 1.0);
  float least = min(rgb.r, min(rgb.g, rgb.b));
  vec3 d = rgb - least;
  vec3 seconds = min(d.rgb, d.gbr);
  vec3 firsts = d - seconds.rgb - seconds.brg;
  float primaries = dot(firsts, vec3(reds, greens, blues));
  float grey = clamp(least + primaries + dot(seconds, vec3(yellows, cyans, magentas)), 0.0, 1.0);
  return vec4(tinted > 0.5 ? setLuminosity(tint, grey) : vec3(grey), c.a);
}`;
    return [{ shade, uniforms: { ...readWeights(values), tinted: values.isOn(TINT) ? 1 : 0, tint: values.color(TINT_COLOR) } }];
  },
};

function weight(id: string, name: string, standard: number): ParamSpec {
  return { id, name, kind: "number", default: standard, min: -200, max: 300, unit: "percent" };
}

function readWeights(values: EffectValues) {
  const share = (id: string) => values.number(id) / 100;
  return { reds: share(REDS), yellows: share(YELLOWS), greens: share(GREENS), cyans: share(CYANS), blues: share(BLUES), magentas: share(MAGENTAS) };
}
