import type { Rgb } from "../correspond/color-pair";
import { fitCorrection } from "../fit/fit-correction";
import { ungradePairs } from "../fit/ungrade-pairs";
import type { SliderResponse } from "../response/slider-response";
import type { BasicCorrection } from "../sliders/basic-correction";
import { decodeSrgb, encodeSrgb } from "../../colorimetry/srgb";
import { guessShift } from "./guess-shift";
import { logColor, type LogColor } from "./log-color";

/**
 * Exposure, temperature and tint that bring the target's colours part of the way to the hero's overall light and balance, for shots that show different things;
 * null when the pictures as a whole do not differ clearly. Colours as from `sceneColors`.
 */
export function guessCorrection(hero: readonly Rgb[], target: readonly Rgb[], current: BasicCorrection, response: SliderResponse): BasicCorrection | null {
  const shift = guessShift(hero.map(logColor), target.map(logColor));
  if (!shift) return null;
  const gains = channelGains(shift);
  const pairs = target.map((color) => ({
    hero: gained(color, gains),
    target: color,
    weight: 1,
    heroClip: "none" as const,
    targetClip: "none" as const,
    skin: 0,
  }));
  return fitCorrection(ungradePairs(pairs, current, response), current, response, ["exposure", "temperature", "tint"]);
}

/** Gains in linear light that move grey by `light` stops and turn every colour's balance. */
function channelGains([light, red, blue]: LogColor): Rgb {
  const [r, g, b] = [2 ** red, 1, 2 ** blue];
  const scale = 2 ** light / (0.2126 * r + 0.7152 * g + 0.0722 * b);
  return [r * scale, g * scale, b * scale];
}

function gained(color: Rgb, gains: Rgb): Rgb {
  const channel = (index: 0 | 1 | 2): number => encodeSrgb(Math.min(1, decodeSrgb(color[index]) * gains[index]));
  return [channel(0), channel(1), channel(2)];
}
