import { BUILT_IN_LOOKS } from "../../../../shared/effects/looks/built-in-looks";
import { readLooks } from "../../../../shared/effects/looks/read-looks";
import { writeLooks } from "../../../../shared/effects/looks/write-looks";
import { atStrength, hasStrength, MAX_STRENGTH, stackAt } from "../../../../shared/effects/looks/look-strength";
import { lookOf, tintAt, use } from "./look-builder";

const AMOUNT = "ADBE Tint-0003";
const LEVEL = "ADBE Posterize-0001";

function tintAmountAt(strength: number, amount = 40): unknown {
  return stackAt(lookOf(tintAt(amount)), strength)[0]?.params[AMOUNT];
}

describe("a look at a strength", () => {
  it("runs straight from where an effect changes nothing to what the look says, and beyond", () => {
    expect([0.25, 0.5, 1, 1.25].map((strength) => tintAmountAt(strength))).toEqual([10, 20, 40, 50]);
  });

  it("never leaves the host's range, nor the greatest strength", () => {
    expect(tintAmountAt(1.5, 90)).toBe(100);
    expect(tintAmountAt(9)).toBe(40 * MAX_STRENGTH);
  });

  it("is no effect at all at 0, or at no number", () => {
    expect(stackAt(lookOf(tintAt(40)), 0)).toEqual([]);
    expect(stackAt(lookOf(tintAt(40)), NaN)).toEqual([]);
  });

  it("fades an effect whose amount the look leaves at the host's default", () => {
    const plain = lookOf(use("ADBE Tint", "AE.ADBE Tint", { "ADBE Tint-0001": [0, 0, 0.4] }));
    expect(stackAt(plain, 0.5)).toEqual([{ effect: "ADBE Tint", params: { "ADBE Tint-0001": [0, 0, 0.4], [AMOUNT]: 50 } }]);
  });

  it("starts a value at `atZero` where the look names one, and counts stay whole", () => {
    const poster = lookOf(use("ADBE Posterize", "AE.ADBE Posterize", { [LEVEL]: 4 }, { [LEVEL]: 25 }));
    expect(stackAt(poster, 0.25)[0]?.params[LEVEL]).toBe(20);
    expect(stackAt(poster, 1)[0]?.params[LEVEL]).toBe(4);
  });

  it("runs colours channel by channel and keeps them colours", () => {
    const wash = lookOf(use("ADBE Tint", "AE.ADBE Tint", { "ADBE Tint-0002": [1, 0.5, 0.2], [AMOUNT]: 50 }, { "ADBE Tint-0002": [1, 1, 1], [AMOUNT]: 50 }));
    expect(stackAt(wash, 0.5)[0]?.params["ADBE Tint-0002"]).toEqual([1, 0.75, 0.6]);
    expect(stackAt(wash, 1.5)[0]?.params["ADBE Tint-0002"]).toEqual([1, 0.25, 0]);
  });

  it("leaves popups as they are: they are there or not", () => {
    const invert = lookOf(use("ADBE Invert", "AE.ADBE Invert", { "ADBE Invert-0001": 2 }));
    expect(stackAt(invert, 0.4)[0]?.params["ADBE Invert-0001"]).toBe(2);
  });

  it.each([0.3, 1, 1.5])("becomes a look of its own that holds the numbers seen at %f, for every built-in look", (strength) => {
    const saved = BUILT_IN_LOOKS.map((look) => atStrength(look, strength));
    expect(saved.map((look) => stackAt(look, 1))).toEqual(BUILT_IN_LOOKS.map((look) => stackAt(look, strength)));
    expect(readLooks(writeLooks(saved), { kind: "yours", file: "my.looks.json" }).flaws).toEqual([]);
  });

  it("answers to strength when one of its effects does", () => {
    const flip = use("AE.ADBE Horizontal Flip", "AE.ADBE Horizontal Flip", {});
    expect(hasStrength(lookOf(tintAt(40)))).toBe(true);
    expect(hasStrength(lookOf(flip))).toBe(false);
    expect(hasStrength(lookOf(flip, tintAt(40)))).toBe(true);
  });
});
