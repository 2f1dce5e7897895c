import { lookFits } from "../../../../shared/effects/looks/look-fits";
import { lookNeeds } from "../../../../shared/effects/looks/look-needs";
import { lookOf, tintAt, use } from "./look-builder";

const TRITONE = use("ADBE Tritone", null, { "ADBE Tritone-0004": 20 });
const PROCAMP = use("AE.ADBE ProcAmp", "AE.ADBE ProcAmp", {});

describe("whether a host can carry a look", () => {
  it("is yes for effects that both hosts have", () => {
    expect(lookFits(lookOf(tintAt(40)), "premiere", null).ok).toBe(true);
    expect(lookFits(lookOf(tintAt(40)), "after-effects", new Set(["ADBE Tint"])).ok).toBe(true);
  });

  it("names what Premiere does not have, once", () => {
    expect(lookFits(lookOf(tintAt(40), TRITONE, TRITONE), "premiere", null)).toEqual({ ok: false, problem: ["needs Tritone, which Premiere does not have"] });
    expect(lookFits(lookOf(TRITONE), "after-effects", null).ok).toBe(true);
  });

  it("names what After Effects does not have", () => {
    expect(lookFits(lookOf(PROCAMP), "after-effects", null)).toEqual({ ok: false, problem: ["needs ProcAmp, which After Effects does not have"] });
  });

  it("names what this installation does not list", () => {
    expect(lookFits(lookOf(tintAt(40)), "premiere", new Set(["AE.ADBE Invert"]))).toEqual({ ok: false, problem: ["needs Tint (AE.ADBE Tint), which this Premiere does not list"] });
  });

  it("names a setting whose place in Premiere nobody published", () => {
    const vignette = use("ADBE Lumetri", "AE.ADBE Lumetri", { "ADBE Lumetri-0051": -2 });
    expect(lookFits(lookOf(vignette), "premiere", null)).toEqual({ ok: false, problem: ["needs Vignette Amount of Lumetri Color, which cannot be set in Premiere"] });
    expect(lookFits(lookOf(vignette), "after-effects", null).ok).toBe(true);
  });
});

describe("what a look needs", () => {
  it("is the sum of what its effects need", () => {
    expect(lookNeeds(lookOf(tintAt(40)))).toEqual({ alpha: false, fineDetail: false, moves: false, lowestBitDepth: 32, approximations: [] });
    const rough = lookOf(tintAt(40), use("ADBE Noise2", "AE.ADBE Noise2", {}), use("ADBE Drop Shadow", "AE.ADBE Drop Shadow", {}));
    expect(lookNeeds(rough)).toMatchObject({ alpha: true, fineDetail: true, moves: true });
  });
});
