import { fitCorrection } from "../../../../shared/color/fit/fit-correction";
import type { FitPair } from "../../../../shared/color/fit/fit-problem";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import { BASIC_SLIDERS, NEUTRAL_CORRECTION } from "../../../../shared/color/sliders/basic-correction";
import { moved } from "../corrections";
import { pairOf, rendered, sceneColors } from "../scene/colored-evidence";

const fitted = (pairs: readonly FitPair[]): ReturnType<typeof fitCorrection> => fitCorrection(pairs, NEUTRAL_CORRECTION, BUILT_IN_RESPONSE, BASIC_SLIDERS);

describe("fitting a correction", () => {
  it("does not turn a blown white wall green to get the floor right", () => {
    const floor = sceneColors(60).map((color): FitPair => ({ ...pairOf(rendered(color, moved({ tint: -60, exposure: -0.8 })), color), ungraded: color }));
    const wall = Array.from({ length: 40 }, (): FitPair => ({ ...pairOf([0.75, 0.75, 0.78], [1, 0.99, 1]), targetClip: "blown", ungraded: [1, 0.99, 1] }));
    const [red, green, blue] = rendered([1, 0.99, 1], fitted([...floor, ...wall]));
    expect(green - (red + blue) / 2).toBeLessThan(0.04);
    const careless = rendered([1, 0.99, 1], fitted(floor));
    expect(careless[1] - (careless[0] + careless[2]) / 2).toBeGreaterThan(0.08);
  });

  it("stays where it is when the pairs say nothing", () => {
    expect(fitted([])).toEqual(NEUTRAL_CORRECTION);
    expect(fitted([{ ...pairOf([NaN, 0, 0], [0.5, 0.5, 0.5]), ungraded: [0.5, 0.5, 0.5] }])).toEqual(NEUTRAL_CORRECTION);
  });
});
