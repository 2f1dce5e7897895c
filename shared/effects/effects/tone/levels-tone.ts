import { unit } from "../unit";
import type { Tone } from "./tone-table";

/** One row of Levels: 0-1, gamma as its factor. */
export type LevelsRow = {
  readonly inputBlack: number;
  readonly inputWhite: number;
  readonly gamma: number;
  readonly outputBlack: number;
  readonly outputWhite: number;
};

/** Which ends of the output stop what lies beyond them. */
export type LevelsClip = { readonly atBlack: boolean; readonly atWhite: boolean };

/** Inputs nearer than this make a step between them, this wide (Skia's Skottie, LevelsEffect). */
const NARROWEST_INPUT = 1 / 4096;

/** Levels of one channel: output black + (white - black) * share of the input ^ (1 / gamma), held to 0-1 or to the output's ends. */
export function levelsTone(row: LevelsRow, clip: LevelsClip): Tone {
  const { from, width } = inputOf(row);
  const { outputBlack, outputWhite, gamma } = row;
  const { least, most } = outputLimits(row, clip);
  return (value) => {
    const share = Math.max(0, (value - from) / width);
    const out = outputBlack + (outputWhite - outputBlack) * share ** (1 / gamma);
    return Math.min(most, Math.max(least, out));
  };
}

function inputOf({ inputBlack, inputWhite }: LevelsRow): { from: number; width: number } {
  const width = inputWhite - inputBlack;
  if (Math.abs(width) > NARROWEST_INPUT) return { from: inputBlack, width };
  const step = 2 * NARROWEST_INPUT;
  return { from: inputBlack + (inputBlack > 0.5 ? -step : step), width: width + (width < 0 ? -step : step) };
}

function outputLimits({ outputBlack, outputWhite }: LevelsRow, { atBlack, atWhite }: LevelsClip): { least: number; most: number } {
  const blackEnd = atBlack ? unit(outputBlack) : null;
  const whiteEnd = atWhite ? unit(outputWhite) : null;
  return outputBlack <= outputWhite ? { least: blackEnd ?? 0, most: whiteEnd ?? 1 } : { least: whiteEnd ?? 0, most: blackEnd ?? 1 };
}
