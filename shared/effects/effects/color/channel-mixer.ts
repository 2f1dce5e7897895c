import type { Effect } from "../../effect-drawing";
import type { ParamSpec } from "../../effect-spec";
import type { EffectValues } from "../../effect-values";
import { mapColors } from "../../map-colors";
import { holdInUnit } from "../unit";

const MONOCHROME = idOf(13);

/** Channel Mixer: each channel becomes a sum of shares of all three and a constant. */
export const channelMixer: Effect = {
  spec: {
    matchName: "ADBE CHANNEL MIXER",
    displayName: "Channel Mixer",
    maths: "published",
    source: "A matrix on encoded values, as Adobe's manual describes it; Monochrome takes the red row for all three. Ids as other users' scripts number them; no host was measured.",
    params: [
      ...["Red", "Green", "Blue"].flatMap((to, row) => ["Red", "Green", "Blue", "Const"].map((from, column) => share(row * 4 + column + 1, `${to} - ${from}`, row === column ? 100 : 0))),
      { id: MONOCHROME, name: "Monochrome", kind: "checkbox", default: 0 },
    ],
    neutral: { ...Object.fromEntries(Array.from({ length: 12 }, (_, cell) => [idOf(cell + 1), cell % 5 === 0 ? 100 : 0])), [MONOCHROME]: 0 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values) {
    const rows = Float64Array.from(rowsOf(values).flat());
    return mapColors(frame, (pixels, at) => {
      const red = pixels[at]!;
      const green = pixels[at + 1]!;
      const blue = pixels[at + 2]!;
      for (let row = 0; row < 3; row++) pixels[at + row] = rows[row * 4]! * red + rows[row * 4 + 1]! * green + rows[row * 4 + 2]! * blue + rows[row * 4 + 3]!;
      holdInUnit(pixels, at);
    });
  },

  onGpu(values) {
    const [toRed, toGreen, toBlue] = rowsOf(values);
    const shade = `vec4 shade(vec2 px) {
  vec4 c = current(px);
  vec4 from = vec4(c.rgb, 1.0);
  return vec4(clamp(vec3(dot(toRed, from), dot(toGreen, from), dot(toBlue, from)), 0.0, 1.0), c.a);
}`;
    return [{ shade, uniforms: { toRed, toGreen, toBlue } }];
  },
};

function idOf(place: number): string {
  return `ADBE CHANNEL MIXER-${String(place).padStart(4, "0")}`;
}

function share(place: number, name: string, standard: number): ParamSpec {
  return { id: idOf(place), name, kind: "number", default: standard, min: -200, max: 200, unit: "percent" };
}

/** Shares of red, green, blue and the constant, for each channel. */
function rowsOf(values: EffectValues): [number[], number[], number[]] {
  const row = (first: number) => [0, 1, 2, 3].map((column) => values.number(idOf(first + column)) / 100);
  return values.isOn(MONOCHROME) ? [row(1), row(1), row(1)] : [row(1), row(5), row(9)];
}
