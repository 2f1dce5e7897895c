import type { Effect } from "../../effect-drawing";
import type { EffectValues } from "../../effect-values";
import { gradientPass, mapToGradient, type GradientMap } from "./gradient-map";

const TONES = "CC Toner-0005";
const HIGHLIGHTS = "CC Toner-0001";
const BRIGHTS = "CC Toner-0006";
const MIDTONES = "CC Toner-0002";
const DARKTONES = "CC Toner-0007";
const SHADOWS = "CC Toner-0003";
const BLEND = "CC Toner-0004";

/** CC Toner: luma runs through two, three or five colours, or everything takes one. */
export const toner: Effect = {
  spec: {
    matchName: "CC Toner",
    displayName: "CC Toner",
    maths: "published",
    source: "A gradient over Rec.709 luma of encoded values, as Skia's Skottie draws it (which leaves Blend w. Original out); ids, defaults and the 0-1 blend are other users' notes from After Effects.",
    params: [
      { id: TONES, name: "Tones", kind: "popup", default: 2, choices: ["Duotone", "Tritone", "Pentone", "Solid"] },
      { id: HIGHLIGHTS, name: "Highlights", kind: "color", default: [1, 1, 1] },
      { id: BRIGHTS, name: "Brights", kind: "color", default: [192 / 255, 170 / 255, 120 / 255] },
      { id: MIDTONES, name: "Midtones", kind: "color", default: [128 / 255, 100 / 255, 70 / 255] },
      { id: DARKTONES, name: "Darktones", kind: "color", default: [64 / 255, 50 / 255, 10 / 255] },
      { id: SHADOWS, name: "Shadows", kind: "color", default: [0, 0, 0] },
      { id: BLEND, name: "Blend w. Original", kind: "number", default: 0, min: 0, max: 1, unit: "share" },
    ],
    neutral: { [BLEND]: 1 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu: (frame, values) => mapToGradient(frame, read(values)),
  onGpu: (values) => [gradientPass(read(values))],
};

function read(values: EffectValues): GradientMap {
  return { colors: colorsOf(values), share: 1 - values.number(BLEND) };
}

/** Always five, as Skottie has it. */
function colorsOf(values: EffectValues): GradientMap["colors"] {
  const [shadows, midtones, highlights] = [values.color(SHADOWS), values.color(MIDTONES), values.color(HIGHLIGHTS)];
  switch (values.number(TONES)) {
    case 1:
      return [shadows, between(shadows, highlights, 0.25), between(shadows, highlights, 0.5), between(shadows, highlights, 0.75), highlights];
    case 2:
      return [shadows, between(shadows, midtones, 0.5), midtones, between(midtones, highlights, 0.5), highlights];
    case 3:
      return [shadows, values.color(DARKTONES), midtones, values.color(BRIGHTS), highlights];
    default:
      return [midtones, midtones];
  }
}

type Color = GradientMap["colors"][number];

function between([red, green, blue]: Color, to: Color, share: number): Color {
  return [red + share * (to[0] - red), green + share * (to[1] - green), blue + share * (to[2] - blue)];
}
