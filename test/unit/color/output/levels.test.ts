import fc from "fast-check";
import { deltaE2000 } from "../../../../shared/colorimetry/delta-e-2000";
import { cielabFromSrgb } from "../../../../shared/colorimetry/cielab";
import { fitLevels } from "../../../../shared/color/output/fit-levels";
import { levelsTransform, NEUTRAL_ROW, toneOf, type Levels, type LevelsRow } from "../../../../shared/color/output/levels";
import { levelsResponse } from "../../../../shared/color/output/levels-response";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import { NEUTRAL_CORRECTION } from "../../../../shared/color/sliders/basic-correction";
import { levelsTone } from "../../../../shared/effects/effects/tone/levels-tone";
import { moved } from "../corrections";

const RAMP = Float64Array.from({ length: 3 * 41 }, (_, at) => Math.floor(at / 3) / 40);

const rows = fc
  .tuple(fc.double({ min: 0, max: 0.3, noNaN: true }), fc.double({ min: 0.7, max: 1, noNaN: true }), fc.double({ min: 0.5, max: 2, noNaN: true }), fc.double({ min: 0, max: 0.2, noNaN: true }), fc.double({ min: 0.8, max: 1, noNaN: true }))
  .map(([inputBlack, inputWhite, gamma, outputBlack, outputWhite]): LevelsRow => ({ inputBlack, inputWhite, gamma, outputBlack, outputWhite }));

function through(levels: Levels, colors: Float64Array): Float64Array {
  const into = new Float64Array(colors.length);
  levelsTransform(levels)(colors, into);
  return into;
}

describe("Levels in place of a correction", () => {
  it("change colours as the effect of that name is drawn", () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (row, value) => {
        expect(toneOf(row, value)).toBeCloseTo(levelsTone(row, { atBlack: true, atWhite: true })(value), 9);
      }),
    );
  });

  it("are found again from what they do, to less than is seen", () => {
    fc.assert(
      fc.property(rows, (row) => {
        const levels: Levels = [row, NEUTRAL_ROW, row];
        const wanted = through(levels, RAMP);
        const found = through(fitLevels(levelsTransform(levels)), RAMP);
        expect(Math.max(...found.map((value, at) => Math.abs(value - wanted[at]!)))).toBeLessThan(0.012);
      }),
      { numRuns: 60 },
    );
  });

  it("hold exposure, balance and contrast to about one step of a fine eye, and leave saturation out", () => {
    const correction = moved({ exposure: -0.4, temperature: 12, tint: -5, contrast: 15 });
    const wanted = new Float64Array(RAMP.length);
    BUILT_IN_RESPONSE.transformFor(correction)(RAMP, wanted);
    const found = through(fitLevels(BUILT_IN_RESPONSE.transformFor(correction)), RAMP);
    const errors = Array.from({ length: RAMP.length / 3 }, (_, at) => deltaE2000(lab(wanted, at), lab(found, at)));
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(1);
    expect(fitLevels(BUILT_IN_RESPONSE.transformFor(moved({ saturation: 150 })))).toEqual([NEUTRAL_ROW, NEUTRAL_ROW, NEUTRAL_ROW]);
  });

  it("stay within what a host's sliders hold, whatever is asked", () => {
    for (const correction of [moved({ exposure: 5 }), moved({ exposure: -5 }), moved({ blacks: 100, whites: -100 }), moved({ temperature: 100, tint: -100, contrast: -100 })]) {
      for (const { inputBlack, inputWhite, gamma, outputBlack, outputWhite } of fitLevels(BUILT_IN_RESPONSE.transformFor(correction))) {
        for (const share of [inputBlack, inputWhite, outputBlack, outputWhite]) expect(share >= 0 && share <= 1).toBe(true);
        expect(gamma >= 0.1 && gamma <= 10).toBe(true);
      }
    }
  });

  it("are a response of their own, which changes nothing at neutral and is the same for the same sliders", () => {
    const response = levelsResponse(BUILT_IN_RESPONSE);
    const into = new Float64Array(RAMP.length);
    response.transformFor(NEUTRAL_CORRECTION)(RAMP, into);
    expect(into).toEqual(RAMP);
    expect(levelsResponse(BUILT_IN_RESPONSE)).toBe(response);
    expect(response.idle).toEqual(["saturation"]);
  });
});

function lab(colors: Float64Array, at: number): ReturnType<typeof cielabFromSrgb> {
  return cielabFromSrgb(Math.min(1, Math.max(0, colors[at * 3]!)), Math.min(1, Math.max(0, colors[at * 3 + 1]!)), Math.min(1, Math.max(0, colors[at * 3 + 2]!)));
}
