import { toJsonText } from "../../../shared/basics/json-text";
import type { CommitRequest, HostPort } from "../../../shared/host/host-port";
import type { Receipt } from "../../../shared/host/receipt";
import { applyPlan, invertPlan, type EditPlan } from "../../../shared/edits/edit-plan";
import { planSteps } from "../../../shared/edits/plan-steps";
import { premiereProfile } from "../../../shared/host/premiere/premiere-profile";
import type { ProjectSnapshot } from "../../../shared/project/project-snapshot";
import type { HostSwitches } from "../../hosts/premiere/switches";
import { openAdapter, patience, readAll, DRAWN_PROJECT } from "./open-adapter";
import { addLumetri, addMarker, clipNamed, constant, gradeAll, keyframes, markerAt, ON_INTERVIEW, onSequence, planOf, setOpacity, setSlider } from "./sample-plans";

type PlanMaker = (snapshot: ProjectSnapshot) => EditPlan;

const PLANS: Readonly<Record<string, PlanMaker>> = {
  "a value": (now) => planOf("Dim", [setOpacity(now, clipNamed(now, "interview"), constant(60))]),
  "keyframes": (now) => planOf("Fade", [setOpacity(now, clipNamed(now, "broll"), keyframes([5, 0], [6, 100, "hold"], [8, 40, "bezier"]))]),
  "an effect": (now) => planOf("Add Lumetri", [addLumetri(clipNamed(now, "street"))]),
  "an effect and its sliders": (now) => planOf("Grade", [addLumetri(clipNamed(now, "street")), setSlider(clipNamed(now, "street"), "exposure", 0.5)]),
  "a marker": (now) => planOf("Mark", [addMarker(onSequence(now), markerAt(3, "Start"))]),
  "a plain marker": (now) => planOf("Mark", [addMarker(onSequence(now), markerAt(3, "Start", { comments: "", colorIndex: 0 }))]),
  "markers on a bin clip": (now) => planOf("Mark", [addMarker(ON_INTERVIEW, markerAt(1, "A")), addMarker(ON_INTERVIEW, markerAt(1, "A again"))], [addMarker(onSequence(now), markerAt(2, "B", { type: "Chapter" }))]),
  "every clip": gradeAll,
};

const SWITCHES: readonly Partial<HostSwitches>[] = [
  {},
  { staleHandles: "work" },
  { exceptionRollback: "no" },
  { emptyTransaction: "entry" },
  { markerCommentsArgument: "ignored" },
  { build: "25.6" },
  { build: "26.2" },
  { directMutationUndo: "own-entry" },
];

async function commit(host: HostPort, plan: EditPlan, reverts: string | null = null): Promise<Receipt> {
  const request: CommitRequest = { projectGuid: DRAWN_PROJECT, plan, reverts };
  const done = await host.commit(request, () => undefined, patience());
  if (!done.ok) throw new Error(toJsonText(done.problem));
  return done.value;
}

describe.each(SWITCHES)("a commit on a host with %j", (switches) => {
  describe.each(Object.entries(PLANS))("of %s", (_name, makePlanFor) => {
    it("reads back as predicted and leaves the announced undo steps, which take it back and do it again", async () => {
      const { host, controls } = openAdapter({ switches });
      const start = controls.state();
      const before = await readAll(host);
      const plan = makePlanFor(before);
      const predicted = applyPlan(before, plan);
      const announced = planSteps(plan, premiereProfile("26.3").steps).map((step) => step.label);

      const receipt = await commit(host, plan);

      expect(receipt.outcome).toEqual({ kind: "applied" });
      expect(receipt.undoSteps).toEqual(announced);
      expect(controls.history().undo.map((entry) => entry.label)).toEqual(announced);
      expect({ ok: true, value: await readAll(host) }).toEqual(predicted);
      const end = controls.state();
      announced.forEach(() => controls.undo());
      expect(controls.state()).toBe(start);
      expect(await readAll(host)).toEqual(before);
      announced.forEach(() => controls.redo());
      expect(controls.state()).toBe(end);
    });

    it("is taken back by the inverse plan", async () => {
      const { host } = openAdapter({ switches });
      const before = await readAll(host);
      const plan = makePlanFor(before);
      const receipt = await commit(host, plan);

      const reverted = await commit(host, invertPlan(plan, "Revert"), receipt.id);

      expect(reverted.outcome).toEqual({ kind: "applied" });
      expect(reverted.reverts).toBe(receipt.id);
      expect(await readAll(host)).toEqual(before);
    });
  });
});

describe("a commit", () => {
  it("keeps to the budget of actions and to the pauses, over several plans", async () => {
    const { host, controls } = openAdapter();
    const plan = gradeAll(await readAll(host));
    await commit(host, plan);
    await commit(host, invertPlan(plan, "Revert"));
    const budget = controls.budget();
    expect(budget.length).toBeGreaterThan(4);
    expect(Math.max(...budget.map((record) => record.actions))).toBeLessThanOrEqual(10);
    expect(budget.every((record) => record.sinceLastMs === null || record.sinceLastMs >= 350)).toBe(true);
  });

  it("announces each step before it is done", async () => {
    const { host } = openAdapter();
    const before = await readAll(host);
    const seen: string[] = [];
    const plan = planOf("Grade", [addLumetri(clipNamed(before, "street")), setSlider(clipNamed(before, "street"), "tint", 4)]);
    await host.commit({ projectGuid: DRAWN_PROJECT, plan, reverts: null }, (progress) => seen.push(`${progress.step}/${progress.steps} ${progress.label}`), patience());
    expect(seen).toEqual(["1/2 Grade (1/2)", "2/2 Grade (2/2)"]);
  });

  it("finds a localised Lumetri by index where it has as many parameters as were measured", async () => {
    const { host } = openAdapter({ locale: "de_DE", project: "V1: street 0-4" });
    const before = await readAll(host);
    const street = clipNamed(before, "street");
    const sliders = addLumetri(street);
    const renamed = { ...sliders, params: sliders.params.map((param) => (param.index === 19 ? { ...param, displayName: "Belichtung" } : param)) };
    const slider = setSlider(street, "exposure", 0.3);
    const receipt = await commit(host, planOf("Grade", [renamed, { ...slider, on: { ...slider.on, displayName: "Belichtung" } }]));
    expect(receipt.outcome).toEqual({ kind: "applied" });
  });

  it("takes no time to speak of for 200 clips when the host needs no pauses", async () => {
    const clips = Array.from({ length: 200 }, (_, i) => `shot${i} ${i * 2}-${i * 2 + 2}`).join(", ");
    const { host, controls } = openAdapter({ project: `V1: ${clips}`, profile: { pauseBetweenStepsMs: 0 } });
    const receipt = await commit(host, gradeAll(await readAll(host)));
    expect(receipt.outcome).toEqual({ kind: "applied" });
    expect(controls.history().undo).toHaveLength(receipt.undoSteps.length);
  });
});
