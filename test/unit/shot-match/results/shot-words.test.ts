import { rgbaImage } from "../../../../shared/basics/rgba-image";
import { hostWords } from "../../../../shared/panel/host-words";
import { NEUTRAL_CORRECTION } from "../../../../shared/color/sliders/basic-correction";
import { shotsOf } from "../../../../plugins/shot-match/source/match-source";
import type { MatchedShot, Proposal } from "../../../../plugins/shot-match/search/shot-outcome";
import { changeWords } from "../../../../plugins/shot-match/results/change-words";
import { differenceWords } from "../../../../plugins/shot-match/results/difference-words";
import { applyWords, firstSentence, spokenName, summaryOf } from "../../../../plugins/shot-match/results/shot-words";
import { planLabel } from "../../../../plugins/shot-match/apply/plan-of-run";
import { moved } from "../../color/corrections";
import { clip, sequence } from "../drawn-snapshot";

const WORDS = hostWords("premiere");
const LAYERS = hostWords("after-effects");
const [SHOT] = shotsOf(sequence([clip("kitchen close-up", 0, 0n, 10n)]), "premiere");
const FRAME = rgbaImage(1, 1, new Uint8ClampedArray(4));
const PROPOSAL: Proposal = {
  kind: "proposal",
  frame: FRAME,
  grade: { kind: "none", chainLength: 0, occurrence: 0 },
  from: NEUTRAL_CORRECTION,
  to: moved({ exposure: 0.4, temperature: 6 }),
  confidence: "good",
  predicted: { before: 6.24, after: 1.13 },
  why: "",
  drift: null,
};

function entry(outcome: MatchedShot["outcome"]): MatchedShot {
  if (!SHOT) throw new Error("There is no shot.");
  return { shot: SHOT, scene: 0, outcome, looked: null };
}

describe("the words of Shot Match", () => {
  it("say in one breath what a sighted person sees of a shot", () => {
    expect(spokenName(entry(PROPOSAL), 7, changeWords(PROPOSAL.from, PROPOSAL.to).all, "ticked", WORDS)).toBe("Shot 7, kitchen close-up, good match, Exposure plus 0.4, warmer by 6, ticked");
    expect(spokenName(entry({ kind: "cannot-tell", frame: null, why: "Its media is offline." }), 2, null, null, WORDS)).toBe("Shot 2, kitchen close-up, can't tell, Its media is offline.");
  });

  it("count shots and undo steps", () => {
    expect([applyWords(7, 8, WORDS), applyWords(1, 1, WORDS)]).toEqual(["Apply to 7 shots · 8 undo steps", "Apply to 1 shot · 1 undo step"]);
  });

  it("say in words how far a shot is, with the measured number beside the predicted one", () => {
    expect(differenceWords(6.24, 1.13, undefined)).toEqual({ words: "far off → alike", numbers: "ΔE 6.2 → 1.1 predicted" });
    expect(differenceWords(6.24, 2, { kind: "measured", difference: 3.31, frame: FRAME })).toEqual({ words: "far off → off", numbers: "ΔE 6.2 → 2.0 predicted, 3.3 measured" });
    expect(differenceWords(16, 9, undefined).words).toBe("still far off");
  });

  it("name the moves that are seen most, and count the rest", () => {
    const to = moved({ exposure: 0.4, temperature: 6, saturation: 130, blacks: -40, tint: 1 });
    expect(changeWords(NEUTRAL_CORRECTION, to).short).toBe("Exposure +0.4, more saturation (+30) and 3 more");
    expect(changeWords(NEUTRAL_CORRECTION, to).all).toBe("Exposure +0.4, warmer by 6, more magenta by 1, more saturation (+30), blacks -40");
    expect(changeWords(NEUTRAL_CORRECTION, moved({ temperature: 6 })).short).toBe("Warmer by 6");
  });

  it("cut an explanation after its first sentence", () => {
    expect([firstSentence("It differs by 2.5 stops. Match it by eye."), firstSentence("No full stop")]).toEqual(["It differs by 2.5 stops.", "No full stop"]);
  });

  it("sum up a run", () => {
    const fair: Proposal = { ...PROPOSAL, confidence: "fair" };
    const guess: Proposal = { ...PROPOSAL, confidence: "guess", predicted: null };
    const same = { kind: "already-matches", frame: FRAME, difference: 1, why: "" } as const;
    expect(summaryOf([PROPOSAL, PROPOSAL, fair, guess, same].map(entry))).toBe("2 good matches, 1 fair match, 1 guess, 1 matches already");
    expect(summaryOf([same, same].map(entry))).toBe("2 match already");
  });

  it("speak of layers in After Effects", () => {
    expect([applyWords(4, 1, LAYERS), planLabel(4, ["A003"], LAYERS), spokenName(entry(PROPOSAL), 7, null, null, LAYERS)]).toEqual(["Apply to 4 layers · 1 undo step", "Match 4 layers to A003", "Layer 7, kitchen close-up, good match, "]);
  });

  it("cut a long name for the host's menu", () => {
    expect(planLabel(4, ["A003"], WORDS)).toBe("Match 4 shots to A003");
    expect(planLabel(4, ["A003", "B001"], WORDS)).toBe("Match 4 shots to 2 references");
    expect(planLabel(1, ["x".repeat(300)], WORDS).length).toBeLessThan(60);
  });
});
