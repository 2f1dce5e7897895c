import type { Effect } from "../../effect-drawing";
import type { Params, ParamSpec } from "../../effect-spec";
import type { EffectValues } from "../../effect-values";
import { levelsTone } from "./levels-tone";
import { drawTones, tonePass, type Tone, type Tones } from "./tone-table";

/** Rows of the effect by the number of their first parameter. */
const ROWS = [
  { name: "", first: 4 },
  { name: "Red ", first: 11 },
  { name: "Green ", first: 18 },
  { name: "Blue ", first: 25 },
  { name: "Alpha ", first: 32 },
];

/** Black and white of the input may lie outside of the picture: After Effects 2026 takes numbers from -10000 to 10000 (recorded by the authors of ae-rml-rive-cli). */
const INPUT_REACH = [-10, 10] as const;

const CLIP_CHOICES = ["On", "Off", "Off for 32 bpc Color"];

/** Levels (Individual Controls): a row of levels for red, green, blue and alpha, then one for the three colours together. */
export const levelsIndividual: Effect = {
  spec: {
    matchName: "ADBE Pro Levels2",
    displayName: "Levels (Individual Controls)",
    maths: "published",
    source: "Levels of each channel, then of all three colours, as Skia's Skottie draws it: always stopped at the output's ends, whatever the clip choices say (in a 32-bit project the host may let more through).",
    params: [
      ...ROWS.flatMap(rowSpecs),
      { id: idOf(38), name: "Clip To Output Black", kind: "popup", default: 3, choices: CLIP_CHOICES },
      { id: idOf(39), name: "Clip To Output White", kind: "popup", default: 3, choices: CLIP_CHOICES },
    ],
    neutral: Object.assign({}, ...ROWS.map(neutralRow)),
    bitDepth: 32,
    fineDetail: false,
    needsAlpha: false,
    moves: false,
    premiere: null,
  },

  onCpu(frame, values) {
    return drawTones(frame, read(values));
  },

  onGpu(values) {
    return [tonePass(read(values))];
  },
};

function idOf(place: number): string {
  return `ADBE Pro Levels2-${String(place).padStart(4, "0")}`;
}

function rowSpecs({ name, first }: { name: string; first: number }): ParamSpec[] {
  const share = (place: number, label: string, byDefault: number, reach: readonly [number, number]): ParamSpec => ({ id: idOf(first + place), name: `${name}${label}`, kind: "number", default: byDefault, min: reach[0], max: reach[1], unit: "share" });
  return [
    share(0, "Input Black", 0, INPUT_REACH),
    share(1, "Input White", 1, INPUT_REACH),
    { id: idOf(first + 2), name: `${name}Gamma`, kind: "number", default: 1, min: 0.1, max: 10, unit: "factor" },
    share(3, "Output Black", 0, [0, 1]),
    share(4, "Output White", 1, [0, 1]),
  ];
}

function neutralRow({ first }: { first: number }): Params {
  return { [idOf(first)]: 0, [idOf(first + 1)]: 1, [idOf(first + 2)]: 1, [idOf(first + 3)]: 0, [idOf(first + 4)]: 1 };
}

function read(values: EffectValues): Tones {
  const toneOf = (first: number): Tone => {
    const row = {
      inputBlack: values.number(idOf(first)),
      inputWhite: values.number(idOf(first + 1)),
      gamma: values.number(idOf(first + 2)),
      outputBlack: values.number(idOf(first + 3)),
      outputWhite: values.number(idOf(first + 4)),
    };
    return levelsTone(row, { atBlack: true, atWhite: true });
  };
  const all = toneOf(4);
  const colorTone = (first: number): Tone => {
    const one = toneOf(first);
    return (value) => all(one(value));
  };
  return [colorTone(11), colorTone(18), colorTone(25), toneOf(32)];
}
