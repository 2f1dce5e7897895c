import type { Params } from "../effect-spec";
import type { EffectUse } from "../effect-stack";
import { LUMA_WEIGHTS } from "../luma";
import { numberIn, type StandIn } from "./stand-in";

const CDL = "AE.ADBE AEASCCDL";
const LEVELS = "ADBE Pro Levels2";
const MIXER = "ADBE CHANNEL MIXER";
const SATURATION = `${CDL}-0010`;

/** Where red, green and blue begin in Levels (Individual Controls). */
const ROWS = [11, 18, 25];

/** Both ends of Levels hold, in a 32-bit project too: a CDL is clamped after each step. */
const CLIPPED: Params = { [`${LEVELS}-0038`]: 1, [`${LEVELS}-0039`]: 1 };

/** How far Levels' inputs and gamma, and Channel Mixer's shares may go. */
const MOST_INPUT = 10;
const GAMMA_REACH = [0.2, 5] as const;
const MOST_SHARE = 200;

/** Less slope than this is a flat colour, which Levels' inputs cannot make. */
const LEAST_SLOPE = 0.05;

/**
 * ASC CDL as Levels and Channel Mixer: the same maths in another's words.
 *
 *     (in * slope + offset) ^ power  =  ((in - black) / (white - black)) ^ (1 / gamma)
 *     black = -offset / slope,  white = (1 - offset) / slope,  gamma = 1 / power
 *     luma + saturation * (in - luma)  =  a matrix whose rows each add up to 1
 */
export const cdlAsLevels: StandIn = {
  for: CDL,
  by: "Levels and Channel Mixer",

  effects(params) {
    const levels = { effect: LEVELS, params: { ...Object.assign({}, ...ROWS.map((first, color) => levelsRow(rowOf(params, color), first))), ...CLIPPED } };
    return params[SATURATION] === undefined ? [levels] : [levels, mixerOf(numberIn(params, SATURATION, 1))];
  },

  lacks(params) {
    const rows = ROWS.map((_, color) => rowOf(params, color));
    const fits = rows.every(({ slope, black, white, gamma }) => slope >= LEAST_SLOPE && Math.abs(black) <= MOST_INPUT && Math.abs(white) <= MOST_INPUT && gamma >= GAMMA_REACH[0] && gamma <= GAMMA_REACH[1]);
    if (!fits) return "an ASC CDL that After Effects' Levels can hold";
    return matrixOf(numberIn(params, SATURATION, 1)).every((share) => Math.abs(share) <= MOST_SHARE) ? null : "more saturation than After Effects' Channel Mixer can give";
  },
};

type Row = { readonly slope: number; readonly black: number; readonly white: number; readonly gamma: number };

function rowOf(params: Params, color: number): Row {
  const at = (place: number, standard: number) => numberIn(params, `${CDL}-000${color * 3 + place}`, standard);
  const slope = Math.max(LEAST_SLOPE, at(1, 1));
  const offset = at(2, 0);
  return { slope: at(1, 1), black: 0 - offset / slope, white: (1 - offset) / slope, gamma: 1 / Math.max(1e-6, at(3, 1)) };
}

function levelsRow({ black, white, gamma }: Row, first: number): Params {
  const id = (place: number) => `${LEVELS}-${String(first + place).padStart(4, "0")}`;
  return { [id(0)]: held(black, MOST_INPUT), [id(1)]: held(white, MOST_INPUT), [id(2)]: Math.min(GAMMA_REACH[1], Math.max(GAMMA_REACH[0], gamma)) };
}

function mixerOf(saturation: number): EffectUse {
  const shares = matrixOf(saturation).map((share, cell) => [`${MIXER}-${String(Math.floor(cell / 3) * 4 + (cell % 3) + 1).padStart(4, "0")}`, held(share, MOST_SHARE)]);
  return { effect: MIXER, params: Object.fromEntries(shares) };
}

/** In percent, row by row: to red from red, green, blue; to green ... */
function matrixOf(saturation: number): readonly number[] {
  return [0, 1, 2].flatMap((to) => LUMA_WEIGHTS.map((weight, from) => 100 * ((1 - saturation) * weight + (from === to ? saturation : 0))));
}

function held(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
