import fc from "fast-check";
import { BASIC_SLIDERS, interpolateCorrection, isNeutral, NEUTRAL_CORRECTION, roundToStep, SLIDER_RANGES } from "../../../../shared/color/sliders/basic-correction";
import { corrections, moved } from "../corrections";

describe("a basic correction", () => {
  it("is neutral only when no slider is moved", () => {
    expect(isNeutral(NEUTRAL_CORRECTION)).toBe(true);
    for (const slider of BASIC_SLIDERS) expect(isNeutral(moved({ [slider]: SLIDER_RANGES[slider].neutral + 0.1 }))).toBe(false);
  });

  it("goes from one end to the other with strength, exactly so at the ends", () => {
    fc.assert(
      fc.property(corrections(1), corrections(1), (from, to) => {
        expect(interpolateCorrection(from, to, 0)).toEqual(from);
        expect(interpolateCorrection(from, to, 1)).toEqual(to);
      }),
    );
    expect(interpolateCorrection(NEUTRAL_CORRECTION, moved({ exposure: 0.5, contrast: -30 }), 0.5)).toEqual(moved({ exposure: 0.25, contrast: -15 }));
  });

  it("never leaves the way between its ends", () => {
    fc.assert(
      fc.property(corrections(1), corrections(1), fc.double({ min: 0, max: 1, noNaN: true }), (from, to, strength) => {
        const between = interpolateCorrection(from, to, strength);
        for (const slider of BASIC_SLIDERS) {
          const slack = SLIDER_RANGES[slider].step;
          expect(between[slider]).toBeGreaterThanOrEqual(Math.min(from[slider], to[slider]) - slack);
          expect(between[slider]).toBeLessThanOrEqual(Math.max(from[slider], to[slider]) + slack);
        }
      }),
    );
  });

  it("refuses a strength outside 0 to 1", () => {
    for (const strength of [-0.1, 1.1, NaN]) expect(() => interpolateCorrection(NEUTRAL_CORRECTION, NEUTRAL_CORRECTION, strength)).toThrow(RangeError);
  });

  it("rounds exposure to hundredths and the rest to tenths", () => {
    expect(roundToStep("exposure", 0.4567)).toBe(0.46);
    expect(roundToStep("contrast", -12.345)).toBe(-12.3);
  });
});
