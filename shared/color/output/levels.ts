import type { ColorTransform } from "../response/slider-response";

/** Levels of one channel, all 0..1 but gamma, which is a factor: below 1 darkens, above 1 brightens. */
export type LevelsRow = {
  readonly inputBlack: number;
  readonly inputWhite: number;
  readonly gamma: number;
  readonly outputBlack: number;
  readonly outputWhite: number;
};

/** Levels of red, green and blue: what the effect Levels (Individual Controls) holds. */
export type Levels = readonly [red: LevelsRow, green: LevelsRow, blue: LevelsRow];

/** Levels that change nothing. */
export const NEUTRAL_ROW: LevelsRow = { inputBlack: 0, inputWhite: 1, gamma: 1, outputBlack: 0, outputWhite: 1 };

/** Inputs nearer than this would be a step, not a tone. */
export const NARROWEST_INPUT = 0.02;

/**
 * What Levels do to display-encoded colours, each channel for itself: output black + (output white - output black) * share of the input ^ (1 / gamma),
 * held between the two outputs. The published formula (Skia's Skottie, LevelsEffect); what After Effects does was not measured by us.
 */
export function levelsTransform(levels: Levels): ColorTransform {
  return (colors, into) => {
    for (let at = 0; at < colors.length; at++) into[at] = toneOf(levels[at % 3]!, colors[at]!);
  };
}

/** One channel's value through its row. */
export function toneOf({ inputBlack, inputWhite, gamma, outputBlack, outputWhite }: LevelsRow, value: number): number {
  const share = Math.min(1, Math.max(0, (value - inputBlack) / Math.max(NARROWEST_INPUT, inputWhite - inputBlack)));
  return outputBlack + (outputWhite - outputBlack) * share ** (1 / gamma);
}
