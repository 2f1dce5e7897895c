import fc from "fast-check";
import type { Rgb } from "../../../../shared/color/correspond/color-pair";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import { LOCK_GROUPS, LOCKED_SLIDERS, MANNERS, type LockGroup, type Manner } from "../../../../shared/color/scene/match-choice";
import { proposeMatch } from "../../../../shared/color/scene/propose-match";
import type { ShotEvidence } from "../../../../shared/color/scene/shot-evidence";
import type { ShotMatch } from "../../../../shared/color/scene/shot-match";
import { BASIC_SLIDERS, NEUTRAL_CORRECTION } from "../../../../shared/color/sliders/basic-correction";
import { corrections, moved } from "../corrections";
import { evidenceFrom, evidenceOf, pairOf, rendered, sceneColors } from "./colored-evidence";

const look = moved({ exposure: 0.5, temperature: 20, contrast: 15, saturation: 120 });

function propose(evidence: ShotEvidence, manner: Manner = "match", locks: LockGroup[] = []): ShotMatch {
  return proposeMatch(evidence, { manner, locks }, BUILT_IN_RESPONSE);
}

function proposed(match: ShotMatch): Extract<ShotMatch, { verdict: "match" }> {
  if (match.verdict !== "match") throw new Error(`Expected a proposal, got ${match.verdict}: ${match.why}`);
  return match;
}

describe("making a proposal of evidence", () => {
  it("brings the shot all the way to the hero when asked for a match", () => {
    const match = proposed(propose(evidenceOf(look)));
    expect(match.predictedErrorAfter).toBeLessThan(0.5);
    expect(match.confidence).toBe("good");
  });

  it("goes part of the way when asked to be gentle", () => {
    const full = proposed(propose(evidenceOf(look)));
    const gentle = proposed(propose(evidenceOf(look), "gentle"));
    expect(gentle.correction.exposure).toBeCloseTo(0.6 * full.correction.exposure, 1);
    expect(gentle.predictedErrorAfter).toBeGreaterThan(full.predictedErrorAfter);
    expect(gentle.predictedErrorAfter).toBeLessThan(gentle.predictedErrorBefore);
  });

  it("moves nothing but exposure, temperature and tint when asked for those only", () => {
    const { changes } = proposed(propose(evidenceOf(look), "exposure-and-balance"));
    expect(changes.map(({ slider }) => slider).filter((slider) => !["exposure", "temperature", "tint"].includes(slider))).toEqual([]);
  });

  it("holds every locked slider exactly where it is, in every manner", () => {
    fc.assert(
      fc.property(corrections(0.4), corrections(0.2), fc.subarray([...LOCK_GROUPS], { minLength: 1 }), fc.constantFrom(...MANNERS), (hero, grade, locks, manner) => {
        const match = propose(evidenceOf(hero, grade, 0.3), manner, locks);
        if (match.verdict !== "match") return;
        for (const slider of locks.flatMap((lock) => LOCKED_SLIDERS[lock])) expect(match.correction[slider]).toBe(grade[slider]);
      }),
      { numRuns: 25 },
    );
  });

  it("says that the free sliders cannot do it when the locks forbid what is needed", () => {
    const match = propose(evidenceOf(moved({ exposure: 0.6 })), "match", ["exposure", "contrast"]);
    expect(match).toMatchObject({ verdict: "cannot-tell", why: expect.stringContaining("Unlock") });
  });

  it("puts skin first where skin and the rest want different things", () => {
    const pairs = sceneColors(120).map((color, index) => {
      const isSkin = index % 4 === 0;
      return pairOf(rendered(color, moved({ exposure: isSkin ? 0.6 : -0.1 })), color, isSkin ? 1 : 0);
    });
    const first = proposed(propose(evidenceFrom(pairs), "skin-first"));
    const match = propose(evidenceFrom(pairs));
    expect(first.correction.exposure).toBeGreaterThan(0.35);
    expect(match.verdict === "match" ? match.correction.exposure : 0).toBeLessThan(first.correction.exposure);
  });

  it("cannot put skin first where none was seen", () => {
    expect(propose(evidenceOf(look), "skin-first")).toMatchObject({ verdict: "cannot-tell", why: expect.stringContaining("No skin") });
  });

  it("never proposes what makes colours it kept aside worse, whatever the looks", () => {
    fc.assert(
      fc.property(corrections(0.8), corrections(0.5), fc.constantFrom(...MANNERS), (hero, grade, manner) => {
        const match = propose(evidenceOf(hero, grade, 0.3), manner);
        if (match.verdict !== "match") return;
        expect(match.predictedErrorAfter).toBeLessThan(match.predictedErrorBefore);
        for (const slider of BASIC_SLIDERS) expect(Number.isFinite(match.correction[slider])).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it("never proposes when the colours of the two shots have nothing to do with one another", () => {
    const color = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(color, color), { minLength: 60, maxLength: 90 }), (pairs) => {
        const match = propose(evidenceFrom(pairs.map(([hero, target]) => pairOf(hero, target))));
        // Random colours have a mean grey in common, and pulling all contrast out of a shot nears anything to it: never at good confidence.
        if (match.verdict === "match") expect(match.confidence).toBe("fair");
      }),
      { numRuns: 20 },
    );
  });

  it("asks for the exposure that reaches a hero whose highlights are blown, not less", () => {
    const bright = moved({ exposure: 1 });
    const pairs = sceneColors(120).map((color): ReturnType<typeof pairOf> => {
      const hero = rendered(color, bright);
      const isBlown = Math.max(...hero) >= 0.99;
      const averaged = hero.map((value) => (isBlown ? Math.min(value, 0.93) : value));
      return { ...pairOf([averaged[0]!, averaged[1]!, averaged[2]!] satisfies Rgb, color), heroClip: isBlown ? "blown" : "none" };
    });
    expect(proposed(propose(evidenceFrom(pairs))).correction.exposure).toBeGreaterThan(0.85);
  });

  it("marks what was reached through other shots as fair, and says so", () => {
    const evidence = evidenceOf(look);
    const reached: ShotEvidence = { ...evidence, found: { ...evidence.found, through: ["wide"] } as ShotEvidence["found"] };
    expect(proposed(propose(reached))).toMatchObject({ confidence: "fair", through: ["wide"], why: expect.stringContaining("through other shots") });
  });

  it("offers a guess as a guess, and keeps its locks", () => {
    const guess = moved({ exposure: 0.3, temperature: 10 });
    const evidence: ShotEvidence = { current: NEUTRAL_CORRECTION, found: { kind: "statistics", guess }, drift: null };
    expect(propose(evidence)).toMatchObject({ verdict: "guess", correction: guess });
    expect(propose(evidence, "match", ["balance"])).toMatchObject({ verdict: "guess", correction: moved({ exposure: 0.3 }) });
    expect(propose(evidence, "match", ["balance", "exposure"])).toMatchObject({ verdict: "cannot-tell" });
  });

  it("asks about colour spaces before it matches, and carries what is known of the shot itself", () => {
    const evidence: ShotEvidence = { current: NEUTRAL_CORRECTION, found: { kind: "ask", question: "target-looks-log" }, drift: { difference: 4 } };
    expect(propose(evidence)).toMatchObject({ verdict: "cannot-tell", asks: "target-looks-log", drift: { difference: 4 } });
  });
});
