import { cielabFromSrgb } from "../../colorimetry/cielab";
import type { ColorPair, Rgb } from "../correspond/color-pair";
import { deltaE2000 } from "../../colorimetry/delta-e-2000";

/** The CIEDE2000 difference of two display-encoded colours; what lies outside 0..1 is clipped, as a screen does. */
export function colorDifference(one: Rgb, two: Rgb): number {
  return deltaE2000(cielabOf(one), cielabOf(two));
}

/** Mean CIEDE2000 between hero and target over the pairs as they are on screen, by their weights; clipped pairs count like any other. NaN for no pairs. */
export function meanPairError(pairs: readonly ColorPair[]): number {
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  return pairs.reduce((sum, pair) => sum + pair.weight * colorDifference(pair.hero, pair.target), 0) / total;
}

function cielabOf([red, green, blue]: Rgb): ReturnType<typeof cielabFromSrgb> {
  return cielabFromSrgb(clip(red), clip(green), clip(blue));
}

function clip(value: number): number {
  return Math.min(1, Math.max(0, value));
}
