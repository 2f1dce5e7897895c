import type { Effect } from "../../effect-drawing";
import type { PremiereParam } from "../../effect-spec";
import type { EffectValues } from "../../effect-values";
import { levelsTone } from "./levels-tone";
import { drawTones, tonePass, tonesOfChannel, type Tones } from "./tone-table";

const CHANNEL = "ADBE Easy Levels2-0001";
const INPUT_BLACK = "ADBE Easy Levels2-0003";
const INPUT_WHITE = "ADBE Easy Levels2-0004";
const GAMMA = "ADBE Easy Levels2-0005";
const OUTPUT_BLACK = "ADBE Easy Levels2-0006";
const OUTPUT_WHITE = "ADBE Easy Levels2-0007";
const CLIP_BLACK = "ADBE Easy Levels2-0008";
const CLIP_WHITE = "ADBE Easy Levels2-0009";

const CLIP_CHOICES = ["On", "Off", "Off for 32 bpc Color"];

/** Levels: stretches one channel, or red, green and blue alike, between two blacks, two whites and a gamma. */
export const levels: Effect = {
  spec: {
    matchName: "ADBE Easy Levels2",
    displayName: "Levels",
    maths: "published",
    source: "Output range times the input's share to the power 1 / gamma, as Skia's Skottie draws it; only the clip choice On stops at the output's ends. Premiere's Levels has one row for each channel: only its RGB row is set, so Channel must be RGB there.",
    params: [
      { id: CHANNEL, name: "Channel", kind: "popup", default: 1, choices: ["RGB", "Red", "Green", "Blue", "Alpha"] },
      { id: INPUT_BLACK, name: "Input Black", kind: "number", default: 0, min: 0, max: 1, unit: "share" },
      { id: INPUT_WHITE, name: "Input White", kind: "number", default: 1, min: 0, max: 1, unit: "share" },
      { id: GAMMA, name: "Gamma", kind: "number", default: 1, min: 0.1, max: 10, unit: "factor" },
      { id: OUTPUT_BLACK, name: "Output Black", kind: "number", default: 0, min: 0, max: 1, unit: "share" },
      { id: OUTPUT_WHITE, name: "Output White", kind: "number", default: 1, min: 0, max: 1, unit: "share" },
      { id: CLIP_BLACK, name: "Clip To Output Black", kind: "popup", default: 3, choices: CLIP_CHOICES },
      { id: CLIP_WHITE, name: "Clip To Output White", kind: "popup", default: 3, choices: CLIP_CHOICES },
    ],
    neutral: { [INPUT_BLACK]: 0, [INPUT_WHITE]: 1, [GAMMA]: 1, [OUTPUT_BLACK]: 0, [OUTPUT_WHITE]: 1 },
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: {
      matchName: "PR.ADBE Levels",
      displayName: "Levels",
      indexes: "plausible",
      params: ["(RGB)", "(R)", "(G)", "(B)"].flatMap(premiereRow),
    },
  },

  onCpu(frame, values) {
    return drawTones(frame, read(values));
  },

  onGpu(values) {
    return [tonePass(read(values))];
  },
};

function premiereRow(channel: string, row: number): PremiereParam[] {
  const isRgb = row === 0;
  const at = (place: number, name: string, byDefault: number, id: string, scale: number): PremiereParam => ({
    index: row * 5 + place,
    displayName: `${channel} ${name}`,
    default: byDefault,
    stands: isRgb ? { for: id, scale } : null,
  });
  return [
    at(0, "Black Input Level", 0, INPUT_BLACK, 255),
    at(1, "White Input Level", 255, INPUT_WHITE, 255),
    at(2, "Black Output Level", 0, OUTPUT_BLACK, 255),
    at(3, "White Output Level", 255, OUTPUT_WHITE, 255),
    at(4, "Gamma", 100, GAMMA, 100),
  ];
}

function read(values: EffectValues): Tones {
  const row = {
    inputBlack: values.number(INPUT_BLACK),
    inputWhite: values.number(INPUT_WHITE),
    gamma: values.number(GAMMA),
    outputBlack: values.number(OUTPUT_BLACK),
    outputWhite: values.number(OUTPUT_WHITE),
  };
  const tone = levelsTone(row, { atBlack: values.number(CLIP_BLACK) === 1, atWhite: values.number(CLIP_WHITE) === 1 });
  return tonesOfChannel(values.number(CHANNEL), tone);
}
