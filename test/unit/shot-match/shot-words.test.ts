import { rgbaImage } from "../../../shared/basics/rgba-image";
import { NEUTRAL_CORRECTION } from "../../../shared/color/basic-correction";
import { shotsOf } from "../../../plugins/shot-match/match-source";
import type { MatchedShot, Proposal } from "../../../plugins/shot-match/shot-outcome";
import { applyWords, describeDifference, spokenName, summaryOf, whatChanges } from "../../../plugins/shot-match/shot-words";
import { planLabel } from "../../../plugins/shot-match/match-run";
import { moved } from "../color/corrections";
import { clip, sequence } from "./drawn-snapshot";

const [SHOT] = shotsOf(sequence([clip("kitchen close-up", 0, 0n, 10n)]));
const FRAME = rgbaImage(1, 1, new Uint8ClampedArray(4));
const PROPOSAL: Proposal = {
  kind: "proposal",
  frame: FRAME,
  times: [],
  grade: { kind: "none", chainLength: 0 },
  from: NEUTRAL_CORRECTION,
  to: moved({ exposure: 0.4, temperature: 6 }),
  confidence: "good",
  differenceBefore: 6.24,
  differenceAfter: 1.13,
  why: "",
};

function entry(outcome: MatchedShot["outcome"]): MatchedShot {
  if (!SHOT) throw new Error("There is no shot.");
  return { shot: SHOT, outcome };
}

describe("the words of Shot Match", () => {
  it("say in one breath what a sighted person sees of a shot", () => {
    expect(spokenName(entry(PROPOSAL), 7, whatChanges(PROPOSAL.from, PROPOSAL.to), true)).toBe("Shot 7, kitchen close-up, good match, Exposure plus 0.4, warmer by 6, ticked");
    expect(spokenName(entry({ kind: "cannot-tell", frame: null, why: "Its media is offline." }), 2, null, false)).toBe("Shot 2, kitchen close-up, can't tell, Its media is offline.");
  });

  it("count shots and undo steps", () => {
    expect([applyWords(7, 8), applyWords(1, 1)]).toEqual(["Apply to 7 shots · 8 undo steps", "Apply to 1 shot · 1 undo step"]);
  });

  it("put the measured difference beside the predicted one", () => {
    expect(describeDifference(6.24, 1.13, undefined)).toBe("ΔE 6.2 → 1.1 predicted");
    expect(describeDifference(6.24, 1.13, { kind: "measured", difference: 1.31, frame: FRAME })).toBe("ΔE 6.2 → 1.1 predicted, 1.3 measured");
  });

  it("sum up a run", () => {
    const guess: Proposal = { ...PROPOSAL, confidence: "fair" };
    expect(summaryOf([PROPOSAL, PROPOSAL, guess, { kind: "already-matches", frame: FRAME, difference: 1, why: "" } as const].map(entry))).toBe("2 good matches, 1 guess, 1 matches already");
  });

  it("cut a long name for the host's menu", () => {
    expect(planLabel(4, "A003")).toBe("Match 4 shots to A003");
    expect(planLabel(1, "x".repeat(300)).length).toBeLessThan(60);
  });
});
