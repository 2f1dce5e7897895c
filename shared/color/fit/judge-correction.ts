import type { SliderResponse } from "../response/slider-response";
import type { BasicCorrection } from "../sliders/basic-correction";
import type { FitPair } from "./fit-problem";
import { colorDifference } from "./pair-error";

/** Mean CIEDE2000 to the hero as it is and as corrected, and on which share of the pairs the correction is nearer; all by the weights of the pairs. */
export type Judgement = { readonly before: number; readonly after: number; readonly shareImproved: number };

/** What a correction does to pairs that its fit has not seen. NaN for no pairs. */
export function judgeCorrection(pairs: readonly FitPair[], correction: BasicCorrection, response: SliderResponse): Judgement {
  const rendered = Float64Array.from(pairs.flatMap((pair) => pair.ungraded));
  response.transformFor(correction)(rendered, rendered);
  const before = pairs.map((pair) => colorDifference(pair.hero, pair.target));
  const after = pairs.map((pair, index) => colorDifference(pair.hero, [rendered[index * 3]!, rendered[index * 3 + 1]!, rendered[index * 3 + 2]!]));
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (values: readonly number[]): number => values.reduce((sum, value, index) => sum + pairs[index]!.weight * value, 0) / total;
  return { before: mean(before), after: mean(after), shareImproved: mean(after.map((error, index) => (error < before[index]! ? 1 : 0))) };
}
