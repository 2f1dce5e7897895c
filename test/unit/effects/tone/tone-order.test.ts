import fc from "fast-check";
import type { Params } from "../../../../shared/effects/effect-spec";
import { drawnGreys } from "./drawn-values";

const RAMP = Array.from({ length: 128 }, (_, step) => step / 127);

const share = fc.double({ min: 0, max: 1, noNaN: true });
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const RISING: readonly { name: string; params: fc.Arbitrary<Params> }[] = [
  {
    name: "ADBE Easy Levels2",
    params: fc.tuple(share, share, between(0.1, 10), share, share).map(([a, b, gamma, c, d]) => ({
      "ADBE Easy Levels2-0003": Math.min(a, b),
      "ADBE Easy Levels2-0004": Math.max(a, b),
      "ADBE Easy Levels2-0005": gamma,
      "ADBE Easy Levels2-0006": Math.min(c, d),
      "ADBE Easy Levels2-0007": Math.max(c, d),
    })),
  },
  {
    name: "ADBE Exposure2",
    params: fc.tuple(between(-20, 20), between(-1, 1), between(0.01, 10), fc.constantFrom(0, 1)).map(([stops, offset, gamma, bypass]) => ({ "ADBE Exposure2-0003": stops, "ADBE Exposure2-0004": offset, "ADBE Exposure2-0005": gamma, "ADBE Exposure2-0022": bypass })),
  },
  { name: "PR.ADBE Gamma Correction", params: between(1, 28).map((gamma) => ({ "PR.ADBE Gamma Correction-0001": gamma })) },
  { name: "ADBE Posterize", params: between(2, 255).map((level) => ({ "ADBE Posterize-0001": level })) },
  { name: "ADBE Threshold2", params: share.map((level) => ({ "ADBE Threshold2-0001": level })) },
  {
    name: "ADBE CurvesCustom",
    params: fc.uniqueArray(share, { minLength: 2, maxLength: 8, selector: (x) => Math.round(x * 100) }).chain((xs) =>
      fc.tuple(...xs.map(() => share)).map((ys) => {
        const rising = ys.sort((one, two) => one - two);
        return { "ADBE CurvesCustom-0001": xs.sort((one, two) => one - two).flatMap((x, at) => [x, rising[at]!]) };
      }),
    ),
  },
];

describe("tones keep their order", () => {
  it.each(RISING)("$name never draws a brighter grey darker", ({ name, params }) => {
    fc.assert(
      fc.property(params, (given) => {
        const drawn = drawnGreys(name, given, RAMP);
        expect(drawn.every((value, at) => at === 0 || value >= drawn[at - 1]! - 1e-6)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
