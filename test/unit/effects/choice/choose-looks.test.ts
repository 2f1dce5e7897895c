import fc from "fast-check";
import { deltaE2000 } from "../../../../shared/colorimetry/delta-e-2000";
import { chooseLooks, type ShowableLook } from "../../../../shared/effects/choice/choose-looks";
import { lookSignature } from "../../../../shared/effects/choice/look-signature";
import { perceivedCoordinates, perceivedDistance } from "../../../../shared/effects/choice/perceived-coordinates";
import { BUILT_IN_LOOKS } from "../../../../shared/effects/looks/built-in-looks";
import { stackAt } from "../../../../shared/effects/looks/look-strength";
import { drawn, tileOf } from "./measured-looks";

const FLOOR = 5;

let looks: readonly ShowableLook[];

beforeAll(async () => {
  const tile = await tileOf("stills/kodim11.jpg", 96);
  looks = BUILT_IN_LOOKS.map((look) => ({ id: look.id, signature: lookSignature(drawn(tile, stackAt(look, 1))), relevance: 1, taste: 0 }));
});

function distance(one: string, two: string): number {
  const [a, b] = [one, two].map((id) => perceivedCoordinates(looks.find((look) => look.id === id)!.signature));
  return perceivedDistance(a!, b!);
}

describe("choosing looks", () => {
  it("shows no two that look the same, and says which one stands for those left out", () => {
    const { chosen, leftOut } = chooseLooks(looks, looks.length, FLOOR);
    for (const [at, id] of chosen.entries()) for (const other of chosen.slice(at + 1)) expect(distance(id, other)).toBeGreaterThanOrEqual(FLOOR);
    expect(chosen.length + leftOut.length).toBe(looks.length);
    for (const { id, like } of leftOut) {
      expect(chosen).toContain(like);
      expect(distance(id, like)).toBeLessThan(FLOOR);
    }
  });

  it("keeps those that stay, however alike, and hides others behind them only", () => {
    const { leftOut } = chooseLooks(looks, looks.length);
    const [hidden] = leftOut;
    const staying = looks.map((look) => ({ ...look, stays: look.id === hidden?.id }));
    const again = chooseLooks(staying, looks.length);
    expect(again.chosen).toContain(hidden?.id);
    expect(again.chosen).toContain(hidden?.like);
  });

  it("fills a sheet of 24, the most relevant first", () => {
    const wanted = looks.map((look) => ({ ...look, relevance: look.id === "moonlit" ? 1 : 0.5 }));
    const { chosen } = chooseLooks(wanted, 24);
    expect(chosen).toHaveLength(24);
    expect(chosen[0]).toBe("moonlit");
  });

  it("lets taste decide between equals, and relevance before taste", () => {
    const [one, two, ...rest] = looks.map((look) => ({ ...look, relevance: 0.2 }));
    expect(chooseLooks([one!, { ...two!, taste: 1 }, ...rest], 1).chosen).toEqual([two!.id]);
    expect(chooseLooks([{ ...one!, relevance: 0.9 }, { ...two!, taste: 1 }, ...rest], 1).chosen).toEqual([one!.id]);
  });

  it("chooses each look once, the same ones again, for any candidates", () => {
    const candidate = fc.record({ at: fc.nat(looks.length - 1), relevance: fc.double({ min: 0, max: 1, noNaN: true }), taste: fc.double({ min: -1, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(fc.uniqueArray(candidate, { selector: ({ at }) => at, maxLength: 30 }), fc.nat(30), (picks, count) => {
        const candidates = picks.map(({ at, relevance, taste }) => ({ ...looks[at]!, relevance, taste }));
        const result = chooseLooks(candidates, count);
        expect(new Set(result.chosen).size).toBe(result.chosen.length);
        expect(result.chosen.length).toBeLessThanOrEqual(count);
        expect(chooseLooks(candidates, count)).toEqual(result);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the distance of two tiles", () => {
  it("stands for the mean CIEDE2000 of their cells", () => {
    const signatures = looks.map(({ signature }) => signature);
    const pairs = signatures.flatMap((one, at) => signatures.slice(at + 1).filter((_, other) => (at + other) % 7 === 0).map((two) => [meanDeltaE(one, two), perceivedDistance(perceivedCoordinates(flat(one)), perceivedCoordinates(flat(two)))] as const));
    const ratios = pairs.map(([exact, fast]) => fast / exact).sort((one, two) => one - two);
    expect(ratios[Math.floor(ratios.length * 0.5)]!).toBeCloseTo(1, 1);
    expect(ratios[Math.floor(ratios.length * 0.05)]!).toBeGreaterThan(0.85);
    expect(ratios[Math.floor(ratios.length * 0.95)]!).toBeLessThan(1.15);
  });

  it("tells a blurred picture from a sharp one with the same colours", async () => {
    const tile = await tileOf("stills/kodim05.jpg");
    const blurred = drawn(tile, [{ effect: "ADBE Gaussian Blur 2", params: { "ADBE Gaussian Blur 2-0001": 120 } }]);
    expect(perceivedDistance(perceivedCoordinates(lookSignature(tile)), perceivedCoordinates(lookSignature(blurred)))).toBeGreaterThan(FLOOR);
  });
});

/** Without texture, which CIEDE2000 of cells knows nothing of. */
function flat(signature: Float32Array): Float32Array {
  return signature.map((value, at) => (at % 4 === 3 ? 0 : value));
}

function meanDeltaE(one: Float32Array, two: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 4) sum += deltaE2000({ l: one[at]!, a: one[at + 1]!, b: one[at + 2]! }, { l: two[at]!, a: two[at + 1]!, b: two[at + 2]! });
  return (sum * 4) / one.length;
}
