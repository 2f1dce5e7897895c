import { levelsIndexes, LEVELS_IN_AFTER_EFFECTS as LEVELS } from "../../../../plugins/shot-match/carrier/levels-addresses";
import { levelsEdits } from "../../../../plugins/shot-match/apply/levels-edits";
import { NEUTRAL_ROW } from "../../../../shared/color/output/levels";
import { applyPlan, invertPlan, makePlan } from "../../../../shared/edits/edit-plan";
import { levelsIndividual } from "../../../../shared/effects/effects/tone/levels-individual";
import { clip, effect, project, sequence } from "../drawn-snapshot";

const BRIGHT = { ...NEUTRAL_ROW, inputWhite: 0.912345, gamma: 1.2 };
const GRADE = { kind: "none", chainLength: 1, occurrence: 0 } as const;

describe("Levels as edits", () => {
  it("are at the same numbers, with the same defaults, as the effect that is drawn", () => {
    const known = new Map(levelsIndividual.spec.params.map((param) => [param.id, "default" in param ? param.default : null]));
    for (const row of [LEVELS.all, LEVELS.red, LEVELS.green, LEVELS.blue]) {
      for (const { index, neutral } of Object.values(row)) expect(known.get(`ADBE Pro Levels2-${String(index).padStart(4, "0")}`)).toBe(neutral);
    }
    expect(levelsIndexes(LEVELS)).toHaveLength(20);
  });

  it("add one effect at the end of the chain and set only what moves", () => {
    const on = clip("A003", 0, 0n, 10n, { effects: [effect("ADBE Tint", [])] });
    const edits = levelsEdits(on.ref, GRADE, [BRIGHT, NEUTRAL_ROW, NEUTRAL_ROW], LEVELS);
    expect(edits.map((edit) => (edit.kind === "set-parameter" ? [edit.on.index, edit.to] : [edit.kind]))).toEqual([["add-effect"], [12, { kind: "constant", value: 0.9123 }], [13, { kind: "constant", value: 1.2 }]]);
    const before = project(sequence([on]));
    const plan = makePlan("Match", [{ id: "1", title: "A003", why: "", needsConfirmation: false, edits }]);
    const after = applyPlan(before, plan);
    if (!after.ok) throw new Error("The plan does not apply.");
    expect(applyPlan(after.value, invertPlan(plan, "Revert"))).toEqual({ ok: true, value: before });
  });

  it("are none where nothing moves", () => {
    expect(levelsEdits(clip("A003", 0, 0n, 10n).ref, GRADE, [NEUTRAL_ROW, NEUTRAL_ROW, { ...NEUTRAL_ROW, gamma: 1.000001 }], LEVELS)).toEqual([]);
  });
});
