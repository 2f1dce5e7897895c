import type { ColorPair } from "../correspond/color-pair";
import type { SliderResponse } from "../response/slider-response";
import { isNeutral, type BasicCorrection } from "../sliders/basic-correction";
import type { FitPair } from "./fit-problem";
import { invertTransform } from "./invert-transform";

/** The pairs with what the target's colours were under the current grade; those the grade has made unrecoverable are dropped. */
export function ungradePairs(pairs: readonly ColorPair[], current: BasicCorrection, response: SliderResponse): FitPair[] {
  if (isNeutral(current)) return pairs.map((pair) => ({ ...pair, ungraded: pair.target }));
  const { colors, recovered } = invertTransform(response.transformFor(current), Float64Array.from(pairs.flatMap((pair) => pair.target)));
  return pairs.flatMap((pair, index) =>
    recovered[index] === 1 ? [{ ...pair, ungraded: [colors[index * 3]!, colors[index * 3 + 1]!, colors[index * 3 + 2]!] as const }] : [],
  );
}
