import fc from "fast-check";
import type { Rgb } from "../../../../shared/color/correspond/color-pair";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import { guessCorrection } from "../../../../shared/color/scene/guess-correction";
import { BASIC_SLIDERS, NEUTRAL_CORRECTION, type BasicCorrection } from "../../../../shared/color/sliders/basic-correction";
import { moved } from "../corrections";
import { rendered } from "./colored-evidence";

/** Colours of a few materials in different light, as two pictures of different corners of one place show them; another `phase` is another corner. */
function corner(phase: number): Rgb[] {
  const materials: Rgb[] = [[0.62, 0.5, 0.4], [0.35, 0.4, 0.28], [0.45, 0.45, 0.47], [0.25, 0.2, 0.18], [0.5, 0.55, 0.62]];
  return Array.from({ length: 150 }, (_, index) => {
    const [red, green, blue] = materials[index % materials.length]!;
    const shade = 0.75 + 0.4 * ((index * 0.618 + phase) % 1);
    return [red * shade, green * shade, blue * shade];
  });
}

const guess = (look: BasicCorrection, grade: BasicCorrection = NEUTRAL_CORRECTION): BasicCorrection | null =>
  guessCorrection(corner(0).map((color) => rendered(color, look)), corner(0.4).map((color) => rendered(color, grade)), grade, BUILT_IN_RESPONSE);

describe("guessing from whole pictures", () => {
  it("goes towards the hero's exposure and balance, at most about half of the way", () => {
    const { exposure, temperature } = guess(moved({ exposure: 0.9, temperature: 35 }))!;
    expect(exposure).toBeGreaterThan(0.2);
    expect(exposure).toBeLessThan(0.55);
    expect(temperature).toBeGreaterThan(6);
    expect(temperature).toBeLessThan(22);
  });

  it("guesses nothing when the pictures match already", () => {
    expect(guess(NEUTRAL_CORRECTION)).toBeNull();
    expect(guess(moved({ exposure: 0.1 }))).toBeNull();
  });

  it("moves nothing but exposure, temperature and tint, from where they are", () => {
    const grade = moved({ exposure: -0.8, contrast: 12, saturation: 110 });
    const found = guess(NEUTRAL_CORRECTION, grade)!;
    expect(found.exposure).toBeGreaterThan(-0.75);
    for (const slider of BASIC_SLIDERS.filter((one) => !["exposure", "temperature", "tint"].includes(one))) expect(found[slider]).toBe(grade[slider]);
  });

  it("stays finite and within half a stop or so for any colours", () => {
    const color = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    const colors = fc.array(color, { maxLength: 60 });
    fc.assert(
      fc.property(colors, colors, (hero, target) => {
        const found = guessCorrection(hero, target, NEUTRAL_CORRECTION, BUILT_IN_RESPONSE);
        for (const slider of BASIC_SLIDERS) expect(Number.isFinite((found ?? NEUTRAL_CORRECTION)[slider])).toBe(true);
        expect(Math.abs((found ?? NEUTRAL_CORRECTION).exposure)).toBeLessThan(1.2);
      }),
      { numRuns: 15 },
    );
  });
});
