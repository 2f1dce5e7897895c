import { matchReport, type ReportedShot } from "../../../../shared/color/output/match-report";
import { FULL_MATCH } from "../../../../shared/color/scene/match-choice";
import { NEUTRAL_CORRECTION } from "../../../../shared/color/sliders/basic-correction";
import { moved } from "../corrections";

const FOUND = {
  verdict: "match",
  correction: moved({ exposure: 1 }),
  changes: [],
  predictedErrorBefore: 8,
  predictedErrorAfter: 1.5,
  confidence: "good",
  through: ["wide"],
  why: "Seen in both.",
  drift: { difference: 4 },
} as const;

function shot(changed: Partial<ReportedShot>): ReportedShot {
  return { key: "1", name: "A003", current: NEUTRAL_CORRECTION, match: FOUND, choice: FULL_MATCH, strength: 1, applied: null, ...changed };
}

function reportOf(...shots: ReportedShot[]) {
  return matchReport({ madeAt: "2025-01-01T00:00:00Z", hero: { key: "0", name: "A001" }, response: { name: "built in", calibrated: false }, shots });
}

describe("the report of a run", () => {
  it("gives the slider positions at the strength that was chosen, and what the host showed afterwards", () => {
    const [line] = reportOf(shot({ strength: 0.5, applied: { measuredError: 1.8 } })).shots;
    expect(line).toMatchObject({ correction: moved({ exposure: 0.5 }), errorBefore: 8, predictedErrorAfter: 1.5, measuredErrorAfter: 1.8, applied: true, through: ["wide"], drift: 4 });
  });

  it("promises no error for a guess, and no correction where none was proposed", () => {
    const [guess, same, dark] = reportOf(
      shot({ match: { verdict: "guess", correction: moved({ exposure: 0.3 }), changes: [], why: "By the whole picture.", drift: null } }),
      shot({ match: { verdict: "already-matches", error: 0.9, why: "Same.", drift: null } }),
      shot({ match: { verdict: "cannot-tell", why: "Black.", asks: null, drift: null } }),
    ).shots;
    expect(guess).toMatchObject({ predictedErrorAfter: null, errorBefore: null, confidence: null, correction: moved({ exposure: 0.3 }) });
    expect(same).toMatchObject({ correction: null, errorBefore: 0.9 });
    expect(dark).toMatchObject({ correction: null, errorBefore: null, why: "Black." });
  });

  it("counts the verdicts, names its format, and survives JSON", () => {
    const report = reportOf(shot({ applied: { measuredError: null } }), shot({ key: "2" }), shot({ key: "3", match: { verdict: "cannot-tell", why: "Black.", asks: null, drift: null } }));
    expect(report).toMatchObject({ format: "trimbin-match-report", version: 1, counts: { match: 2, guess: 0, "already-matches": 0, "cannot-tell": 1, applied: 1 } });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
