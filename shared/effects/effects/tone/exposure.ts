import { decodeSrgb, encodeSrgb } from "../../../colorimetry/srgb";
import type { Effect } from "../../effect-drawing";
import type { Params, ParamSpec } from "../../effect-spec";
import type { EffectValues } from "../../effect-values";
import { drawTones, keep, tonePass, type Tone, type Tones } from "./tone-table";

const CHANNELS = "ADBE Exposure2-0001";
/** Where a row's three parameters begin in After Effects' numbering (others' notes; between the rows lie groups). */
const MASTER = 3;
const RED = 8;
const GREEN = 13;
const BLUE = 18;
const BYPASS = "ADBE Exposure2-0022";

const INDIVIDUAL = 2;

/** Exposure: light times two to the stops, plus an offset, to a power; for all colours or each for itself. */
export const exposure: Effect = {
  spec: {
    matchName: "ADBE Exposure2",
    displayName: "Exposure",
    maths: "approximation",
    source: "Linear light (sRGB decoded) times 2^stops, plus offset, to the power 1 / gamma: the wording of Adobe's manual; the host's ranges and its working space were not measured. What is brighter than white is clipped.",
    params: [
      { id: CHANNELS, name: "Channels", kind: "popup", default: 1, choices: ["Master", "Individual Channels"] },
      ...rowSpecs("", MASTER),
      ...rowSpecs("Red ", RED),
      ...rowSpecs("Green ", GREEN),
      ...rowSpecs("Blue ", BLUE),
      { id: BYPASS, name: "Bypass Linear Light Conversion", kind: "checkbox", default: 0 },
    ],
    neutral: Object.assign({}, ...[MASTER, RED, GREEN, BLUE].map(neutralRow)),
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
  return `ADBE Exposure2-${String(place).padStart(4, "0")}`;
}

function rowSpecs(name: string, first: number): ParamSpec[] {
  return [
    { id: idOf(first), name: `${name}Exposure`, kind: "number", default: 0, min: -20, max: 20, unit: "stops" },
    { id: idOf(first + 1), name: `${name}Offset`, kind: "number", default: 0, min: -1, max: 1, unit: "share" },
    { id: idOf(first + 2), name: `${name}Gamma Correction`, kind: "number", default: 1, min: 0.01, max: 10, unit: "factor" },
  ];
}

function neutralRow(first: number): Params {
  return { [idOf(first)]: 0, [idOf(first + 1)]: 0, [idOf(first + 2)]: 1 };
}

function read(values: EffectValues): Tones {
  const [red, green, blue] = values.number(CHANNELS) === INDIVIDUAL ? [RED, GREEN, BLUE] : [MASTER, MASTER, MASTER];
  return [toneOf(values, red), toneOf(values, green), toneOf(values, blue), keep];
}

function toneOf(values: EffectValues, first: number): Tone {
  const gain = 2 ** values.number(idOf(first));
  const offset = values.number(idOf(first + 1));
  const power = 1 / values.number(idOf(first + 2));
  const bent: Tone = (light) => Math.max(0, light * gain + offset) ** power;
  return values.isOn(BYPASS) ? bent : (value) => encodeSrgb(bent(decodeSrgb(value)));
}
