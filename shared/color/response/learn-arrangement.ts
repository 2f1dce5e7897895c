import { BASIC_SLIDERS, SLIDER_RANGES, type BasicCorrection } from "../sliders/basic-correction";
import { addStage, shown, type Arrangement, type MeasuredSliders } from "./response-model";
import { sliderCurve } from "./slider-curve";

/** Colours under a combination of sliders that was rendered: before (R, G, B triples 0..1) and as the screen showed them, clipped. */
export type Combination = { readonly correction: BasicCorrection; readonly before: Float64Array; readonly after: Float64Array };

/** Rounds over all moves; two or three settle in practice. */
const ROUNDS = 4;

/** The arrangement that explains the combinations with the least mean absolute difference: local search by moving one slider at a time, from the host's order and its reverse. */
export function learnArrangement(sliders: MeasuredSliders, combinations: readonly Combination[]): Arrangement {
  const curves = new Map(BASIC_SLIDERS.map((slider) => [slider, sliderCurve(sliders[slider])]));
  const rendered = combinations.map(({ correction, before, after }) => {
    const moved = BASIC_SLIDERS.filter((slider) => correction[slider] !== SLIDER_RANGES[slider].neutral);
    return { before, after, tables: new Map(moved.map((slider) => [slider, curves.get(slider)!(correction[slider])])) };
  });
  const errorOf = ({ order, headroom }: Arrangement): number =>
    rendered.reduce((sum, { before, after, tables }) => {
      const colors = before.slice();
      for (const slider of order) {
        const table = tables.get(slider);
        if (table) addStage(table, headroom, colors);
      }
      return sum + difference(colors, after);
    }, 0);
  const starts = [BASIC_SLIDERS, [...BASIC_SLIDERS].reverse()].map((order) => settle({ order, headroom: "keeps" }, errorOf));
  const keeping = starts.reduce((one, other) => (other.error < one.error ? other : one));
  const clipping = settle({ ...keeping.arrangement, headroom: "clips" }, errorOf);
  return (clipping.error < keeping.error ? clipping : keeping).arrangement;
}

function settle(start: Arrangement, errorOf: (arrangement: Arrangement) => number): { arrangement: Arrangement; error: number } {
  let arrangement = start;
  let error = errorOf(start);
  for (let round = 0; round < ROUNDS; round++) {
    const before = error;
    for (const slider of BASIC_SLIDERS) {
      const others = arrangement.order.filter((other) => other !== slider);
      for (let place = 0; place <= others.length; place++) {
        const moved = { ...arrangement, order: [...others.slice(0, place), slider, ...others.slice(place)] };
        const movedError = errorOf(moved);
        if (movedError < error) [arrangement, error] = [moved, movedError];
      }
    }
    if (error === before) break;
  }
  return { arrangement, error };
}

function difference(predicted: Float64Array, after: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < predicted.length; at++) {
    const miss = shown(predicted[at]!) - after[at]!;
    sum += miss < 0 ? -miss : miss;
  }
  return sum;
}
