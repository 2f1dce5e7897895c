import * as fc from "fast-check";
import { toJsonText } from "../../shared/basics/json-text";
import type { Edit } from "../../shared/edits/edit";
import { actionsIn } from "../../shared/edits/edit-kind";
import { describeEdit } from "../../shared/edits/describe-edit";
import { EDIT_KIND_NAMES, restoreEdit, touchesOf } from "../../shared/edits/edit-kinds";
import { applyPlan, editsOf, invertPlan, keepItems, makePlan, planFromJson, planToJson, type EditPlan } from "../../shared/edits/edit-plan";
import { planSteps } from "../../shared/edits/plan-steps";
import { NO_BINS } from "../../shared/project/bins-snapshot";
import type { ProjectSnapshot } from "../../shared/project/project-snapshot";
import { plansFor } from "./arbitrary-plans";
import { MODEL_EFFECTS, sampleSnapshot } from "./sample-snapshot";

const start = sampleSnapshot();
const plans = plansFor(start, { effects: MODEL_EFFECTS, intrinsics: 2, bins: true, likeAfterEffects: false });
const premiere = { visibility: "start-state", maxActions: 10 } as const;

function applied(snapshot: ProjectSnapshot, plan: EditPlan): ProjectSnapshot {
  const result = applyPlan(snapshot, plan);
  if (!result.ok) throw new Error(result.problem.map((stale) => `${stale.on}: expected ${stale.expected}, found ${stale.found}`).join("; "));
  return result.value;
}

describe("the laws of plans", () => {
  it("draws every kind of edit there is, or the laws prove nothing", () => {
    const seen = new Set(fc.sample(plans, { numRuns: 300, seed: 1 }).flatMap((plan) => editsOf(plan).map((edit) => edit.kind)));
    expect([...seen].sort()).toEqual([...EDIT_KIND_NAMES].sort());
  });

  it("takes a plan back exactly with its inverse", () => {
    fc.assert(fc.property(plans, (plan) => expect(applied(applied(start, plan), invertPlan(plan, "Back"))).toEqual(start)));
  });

  it("gives the plan again when an inverse is inverted", () => {
    fc.assert(fc.property(plans, (plan) => expect(invertPlan(invertPlan(plan, "Back"), plan.label)).toEqual(plan)));
  });

  it("survives JSON unchanged", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(planFromJson(planToJson(plan))).toEqual({ ok: true, value: plan });
      }),
    );
  });

  it("refuses a plan whose expectation is gone, names every such edit and changes nothing", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        // A bin can always be made, and then be removed.
        const needy = editsOf(plan).filter((edit) => edit.kind !== "add-bin" && edit.kind !== "remove-bin");
        const empty: ProjectSnapshot = { ...start, sequences: [], projectItems: [], bins: NO_BINS };
        const result = applyPlan(empty, plan);
        expect(result.ok ? [] : result.problem.map((stale) => stale.edit)).toEqual(expect.arrayContaining(needy));
      }),
    );
  });

  it("leaves the project it was given alone", () => {
    const before = toJsonText(start);
    fc.assert(
      fc.property(plans, (plan) => {
        applyPlan(start, plan);
        return toJsonText(start) === before;
      }),
    );
  });

  it("describes every edit with the name of what it touches", () => {
    fc.assert(
      fc.property(plans, (plan) => editsOf(plan).every((edit) => describeEdit(edit).includes(nameOfTarget(edit)))),
    );
  });

  it("restores the start from wherever a half-done plan stopped", () => {
    fc.assert(
      fc.property(plans, fc.nat(), (plan, cut) => {
        const edits = editsOf(plan);
        const done = edits.slice(0, cut % (edits.length + 1));
        const states = done.reduce((all, edit) => [...all, applied(all[all.length - 1] ?? start, planOf([edit]))], [start]);
        let now = states[done.length] ?? start;
        for (let i = done.length - 1; i >= 0; i--) {
          const [edit, before] = [done[i], states[i]];
          if (edit && before) now = applied(now, planOf(restoreEdit(now, before, edit)));
        }
        expect(now).toEqual(start);
      }),
    );
  });
});

function planOf(edits: readonly Edit[]): EditPlan {
  return makePlan("Some edits", [{ id: "some", title: "", why: "", needsConfirmation: false, edits }]);
}

function nameOfTarget(edit: Edit): string {
  if ("effect" in edit) return edit.effect.clip.name;
  if ("bin" in edit && "subclip" in edit) return edit.subclip.name;
  if ("stringOut" in edit) return edit.stringOut.name;
  if ("bin" in edit) return edit.bin.name;
  return "marker" in edit ? edit.on.name : edit.on.effect.clip.name;
}

describe("planSteps", () => {
  it("never puts an edit before one it depends on, nor two that touch the same thing into one step", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const steps = planSteps(plan, premiere);
        const edits = editsOf(plan);
        const stepsOf = (i: number): number[] => steps.flatMap((step, s) => (step.work.some((work) => work.edit === edits[i]) ? [s] : []));
        edits.forEach((edit, later) => {
          edits.slice(0, later).forEach((earlier, i) => {
            const a = touchesOf(earlier);
            const b = touchesOf(edit);
            const depends = a.writes.some((key) => b.reads.includes(key) || b.writes.includes(key)) || b.writes.some((key) => a.reads.includes(key));
            const dependsLast = a.writes.some((key) => b.readsLast?.includes(key));
            if (dependsLast) expect(Math.max(...stepsOf(later))).toBeGreaterThan(Math.max(...stepsOf(i)));
            if (depends && stepsOf(i).length > 0 && stepsOf(later).length > 0) {
              expect(Math.min(...stepsOf(later))).toBeGreaterThan(Math.max(...stepsOf(i)));
            }
          });
        });
      }),
    );
  });

  it("does every phase of every edit once, in order, within the action budget", () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 12 }), (plan, maxActions) => {
        const steps = planSteps(plan, { visibility: "start-state", maxActions });
        for (const step of steps) {
          const actions = step.work.reduce((sum, work) => sum + actionsIn(work.phase), 0);
          expect(actions <= maxActions || step.work.length === 1).toBe(true);
        }
        for (const edit of editsOf(plan)) {
          const work = steps.flatMap((step) => step.work.filter((part) => part.edit === edit));
          expect(work.filter((part) => part.completes)).toHaveLength(work.length > 0 ? 1 : 0);
          expect(work[work.length - 1]?.completes ?? true).toBe(true);
        }
      }),
    );
  });

  it("numbers the labels of several steps and leaves a single one plain", () => {
    const [one] = start.sequences;
    const clip = one?.videoTracks[1]?.clips[0];
    if (!clip) throw new Error("The sample has no clip on V2.");
    const on = { effect: { clip: clip.ref, matchName: "AE.ADBE Lumetri", occurrence: 0 }, index: 19, displayName: "Exposure" };
    const plan: EditPlan = {
      format: "trimbin-plan/1",
      label: "Match 1 shot to A001",
      items: [{ id: "b", title: "B002", why: "", needsConfirmation: false, edits: [{ kind: "set-parameter", on, from: { kind: "constant", value: 0 }, to: { kind: "constant", value: 0.4 } }] }],
    };
    expect(planSteps(plan, premiere).map((step) => step.label)).toEqual(["Match 1 shot to A001"]);
    const keyed = { kind: "keyframed", keys: [{ at: 0n, value: 1, interpolation: "hold" }] } as const;
    const animated: EditPlan = { ...plan, items: plan.items.map((item) => ({ ...item, edits: item.edits.map((edit) => (edit.kind === "set-parameter" ? { ...edit, to: keyed } : edit)) })) };
    expect(planSteps(animated, premiere).map((step) => step.label)).toEqual(["Match 1 shot to A001 (1/3)", "Match 1 shot to A001 (2/3)", "Match 1 shot to A001 (3/3)"]);
    expect(planSteps(animated, { visibility: "one-group", maxActions: 10 }).map((step) => step.label)).toEqual(["Match 1 shot to A001"]);
  });

  it("keeps the sliders of a shot together: seven new Lumettris and seven sliders each are eight undo steps", () => {
    const lumetri = MODEL_EFFECTS[0];
    const clips = start.sequences.flatMap((sequence) => sequence.videoTracks.flatMap((track) => track.clips));
    const base = clips[0];
    if (!lumetri || !base) throw new Error("The sample lacks what this test needs.");
    const items = Array.from({ length: 7 }, (_, shot) => {
      const effect = { clip: { ...base.ref, start: BigInt(shot) }, matchName: lumetri.matchName, occurrence: 0 };
      const add = { kind: "add-effect", effect, displayName: lumetri.displayName, chainIndex: 2, params: lumetri.params } as const;
      const sets = Array.from({ length: 7 }, (_unused, index) => ({ kind: "set-parameter", on: { effect, index, displayName: `slider ${index}` }, from: { kind: "constant", value: 0 }, to: { kind: "constant", value: 1 } }) as const);
      return { id: String(shot), title: "", why: "", needsConfirmation: false, edits: [add, ...sets] };
    });
    expect(planSteps({ format: "trimbin-plan/1", label: "Match 7 shots to A003", items }, premiere)).toHaveLength(8);
  });
});

describe("planFromJson", () => {
  it("keeps only ticked items, and refuses what is no plan with the place of the fault", () => {
    const [plan] = fc.sample(plans.filter((candidate) => candidate.items.length > 1), { numRuns: 1, seed: 3 });
    if (!plan) throw new Error("No plan was drawn.");
    const first = plan.items[0]?.id ?? "";
    expect(keepItems(plan, new Set([first])).items.map((item) => item.id)).toEqual([first]);
    const reason = (text: string): string => {
      const parsed = planFromJson(text);
      return parsed.ok ? "accepted" : parsed.problem.reason;
    };
    expect(reason("{")).toMatch(/not JSON/);
    expect(reason('{"format":"trimbin-plan/2","label":"x","items":[]}')).toMatch(/^format/);
    expect(reason('{"format":"trimbin-plan/1","label":"x","items":[{"id":"a","title":"","why":"","needsConfirmation":false,"edits":[{"kind":"eval"}]}]}')).toMatch(/items\.0\.edits\.0.*known kind/);
    expect(reason(planToJson(plan).replace('"needsConfirmation":', '"__proto__x":1,"needsConfirmation":'))).not.toBe("accepted");
  });

  it("never throws, whatever text it is given", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void planFromJson(text)));
  });
});
