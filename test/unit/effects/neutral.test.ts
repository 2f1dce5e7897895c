import { seededRandom } from "../../../scripts/bench/match/seeded-random";
import { ALL_EFFECTS } from "../../../shared/effects/all-effects";
import { effectValues } from "../../../shared/effects/effect-values";
import type { FloatFrame } from "../../../shared/effects/float-frame";
import { contextOf } from "./drawing-context";
import { randomParams } from "./oracle/oracle-case";
import { randomFrame } from "./random-frame";

const TIMES = 8;
const LAYER = { widthPx: 13, heightPx: 9 };

/** Half a step of a byte: less is not seen. */
const UNSEEN = 0.5 / 255;

describe("an effect at the values that are said to change nothing", () => {
  it.each(ALL_EFFECTS.flatMap((effect) => (effect.spec.neutral ? [{ name: effect.spec.matchName, effect, neutral: effect.spec.neutral }] : [])))(
    "$name changes nothing, whatever its other parameters hold",
    ({ effect, neutral }) => {
      const random = seededRandom(effect.spec.matchName);
      for (let time = 0; time < TIMES; time++) {
        const params = { ...randomParams(effect.spec, random, LAYER), ...neutral };
        const values = effectValues(effect.spec, params, LAYER);
        if (!values.ok) throw new Error(values.problem.what);
        const frame = randomFrame(random, LAYER.widthPx, LAYER.heightPx);
        const before = { ...frame, data: frame.data.slice() };
        const after = effect.onCpu(frame, values.value, contextOf(LAYER));
        expect({ params, changed: largestVisibleChange(before, after) > UNSEEN }).toEqual({ params, changed: false });
      }
    },
  );
});

function largestVisibleChange(before: FloatFrame, after: FloatFrame): number {
  return before.data.reduce((largest, value, at) => {
    const share = at % 4 === 3 ? 1 : before.data[at - (at % 4) + 3]!;
    return Math.max(largest, share * Math.abs(after.data[at]! - value));
  }, 0);
}
