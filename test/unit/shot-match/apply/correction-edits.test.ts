import fc from "fast-check";
import { NEUTRAL_CORRECTION, type BasicCorrection } from "../../../../shared/color/sliders/basic-correction";
import { applyPlan, invertPlan, makePlan } from "../../../../shared/edits/edit-plan";
import { LUMETRI_26_3 } from "../../../../shared/host/premiere/lumetri-addresses";
import { clipsOf } from "../../../../shared/project/find-in-project";
import type { ClipSnapshot, EffectSnapshot, ProjectSnapshot } from "../../../../shared/project/project-snapshot";
import type { Carrier } from "../../../../plugins/shot-match/carrier/carrier";
import { correctionEdits } from "../../../../plugins/shot-match/apply/correction-edits";
import { readCurrentGrade } from "../../../../plugins/shot-match/source/current-grade";
import { sliderEntries } from "../../../../plugins/shot-match/source/lumetri-sliders";
import { corrections, moved } from "../../color/corrections";
import { clip, effect, project, sequence } from "../drawn-snapshot";

const LUMETRI: Carrier = { kind: "lumetri", addresses: LUMETRI_26_3 };
const OPACITY = effect("AE.ADBE Opacity", []);

function lumetri(correction: BasicCorrection): EffectSnapshot {
  const sliders = sliderEntries(LUMETRI_26_3).map(([slider, { index, displayName }]) => [index, displayName, correction[slider]] as const);
  return effect(LUMETRI_26_3.matchName, [...sliders, ...LUMETRI_26_3.others.map(({ index, displayName, neutral }) => [index, displayName, neutral] as const)]);
}

function shot(...effects: readonly EffectSnapshot[]): ClipSnapshot {
  return clip("A003", 0, 0n, 10n, { effects });
}

function editsFor(on: ClipSnapshot, to: BasicCorrection) {
  const grade = readCurrentGrade(on, LUMETRI);
  if (grade.kind === "unusable") throw new Error(grade.why);
  return correctionEdits(on.ref, grade, to, LUMETRI_26_3);
}

function gradeAfter(snapshot: ProjectSnapshot): BasicCorrection | null {
  const [first] = snapshot.sequences.flatMap(clipsOf);
  const grade = first && readCurrentGrade(first, LUMETRI);
  return grade?.kind === "sliders" ? grade.correction : null;
}

describe("a correction as edits", () => {
  it("adds a Lumetri at the end of the chain first, where there is none", () => {
    const edits = editsFor(shot(OPACITY, effect("AE.ADBE Gaussian Blur 2", [])), moved({ exposure: 0.4 }));
    expect(edits.map((edit) => edit.kind)).toEqual(["add-effect", "set-parameter"]);
    expect(edits[0]).toMatchObject({ chainIndex: 2, effect: { occurrence: 0 } });
  });

  it("moves only the sliders that change, of the last Lumetri", () => {
    const edits = editsFor(shot(lumetri(moved({ tint: 50 })), OPACITY, lumetri(moved({ exposure: 1 }))), moved({ exposure: 0.5, tint: 3 }));
    expect(edits.map((edit) => edit.kind === "set-parameter" && [edit.on.effect.occurrence, edit.on.displayName, edit.from, edit.to])).toEqual([
      [1, "Tint", { kind: "constant", value: 0 }, { kind: "constant", value: 3 }],
      [1, "Exposure", { kind: "constant", value: 1 }, { kind: "constant", value: 0.5 }],
    ]);
  });

  it("is empty when nothing moves, and stops at a slider's end", () => {
    expect(editsFor(shot(OPACITY), NEUTRAL_CORRECTION)).toEqual([]);
    const [, set] = editsFor(shot(OPACITY), moved({ exposure: 9 }));
    expect(set).toMatchObject({ to: { kind: "constant", value: 5 } });
  });

  it("leaves exactly this correction, and its inverse leaves the shot as it was", () => {
    const start = fc.option(corrections(0.9), { nil: null });
    fc.assert(
      fc.property(start, corrections(0.9), (from, to) => {
        const before = project(sequence([from ? shot(OPACITY, lumetri(from)) : shot(OPACITY)]));
        const [on] = before.sequences.flatMap(clipsOf);
        const plan = makePlan("Match", [{ id: "1", title: "A003", why: "", needsConfirmation: false, edits: editsFor(on as ClipSnapshot, to) }]);
        const after = applyPlan(before, plan);
        if (!after.ok) throw new Error("The plan is stale.");
        const grade = gradeAfter(after.value);
        for (const [slider] of sliderEntries(LUMETRI_26_3)) expect(grade?.[slider]).toBeCloseTo(to[slider], 2);
        expect(applyPlan(after.value, invertPlan(plan, "Revert"))).toEqual({ ok: true, value: before });
      }),
      { numRuns: 40 },
    );
  });
});

describe("the grade that is there", () => {
  it("cannot be used when a slider is keyframed or unreadable, or effects were not read", () => {
    const keyframed: EffectSnapshot = {
      ...lumetri(NEUTRAL_CORRECTION),
      params: lumetri(NEUTRAL_CORRECTION).params.map((param) => (param.displayName === "Exposure" ? { ...param, state: { kind: "keyframed", keys: [] } } : param)),
    };
    const withoutTint: EffectSnapshot = { ...lumetri(NEUTRAL_CORRECTION), params: lumetri(NEUTRAL_CORRECTION).params.filter((param) => param.displayName !== "Tint") };
    expect([shot(keyframed), shot(withoutTint), { ...shot(), effects: null }].map((on) => readCurrentGrade(on, LUMETRI))).toEqual([
      { kind: "unusable", why: "its grade is keyframed, and this panel leaves keyframes alone" },
      { kind: "unusable", why: "the Tint slider of its Lumetri could not be read" },
      { kind: "unusable", why: "its effects could not be read" },
    ]);
  });
});
