import * as fc from "fast-check";
import { toJsonText } from "../../shared/basics/json-text";
import { applyPlan, invertPlan, type EditPlan } from "../../shared/edits/edit-plan";
import { planSteps } from "../../shared/edits/plan-steps";
import { LUMETRI_26_3 } from "../../shared/host/premiere/lumetri-addresses";
import { premiereProfile } from "../../shared/host/premiere/premiere-profile";
import type { ProjectSnapshot } from "../../shared/project/project-snapshot";
import type { HostSwitches } from "../hosts/premiere/switches";
import { openAdapter, patience, type OpenAdapter } from "../simulated-host/adapter/open-adapter";
import { readWithBins } from "../simulated-host/adapter/read-with-bins";
import { DRAWN_NAMES } from "./arbitrary-bin-edits";
import { plansFor, type EffectTemplate } from "./arbitrary-plans";

/** What nobody knows of the real host: the laws hold whichever way it is. */
const SWITCHES: readonly Partial<HostSwitches>[] = [
  {},
  { directMutationUndo: "own-entry", exceptionRollback: "no", markerCommentsArgument: "ignored" },
  { directMutationUndo: "clears-redo", createEmptySelection: "fails", emptyTransaction: "entry" },
  { staleHandles: "work", exceptionRollback: "no", emptyTransaction: "entry" },
  { build: "26.2", markerCommentsArgument: "ignored" },
];

const sliders = [...Object.values(LUMETRI_26_3.sliders), ...LUMETRI_26_3.others].sort((a, b) => a.index - b.index);
const EFFECTS: readonly EffectTemplate[] = [
  {
    matchName: LUMETRI_26_3.matchName,
    displayName: LUMETRI_26_3.displayName,
    params: sliders.map(({ index, displayName, neutral }) => ({ index, displayName, state: { kind: "constant", value: neutral } })),
  },
  { matchName: "AE.ADBE Invert", displayName: "Invert", params: [] },
];

const { steps } = premiereProfile("26.3.0");
const RUNS = 25;

function read(adapter: OpenAdapter): Promise<ProjectSnapshot> {
  return readWithBins(adapter, DRAWN_NAMES);
}

type Committed = { readonly adapter: OpenAdapter; readonly start: ProjectSnapshot; readonly plan: EditPlan };

/** Commits a drawn plan on a fresh host and hands over what is needed to judge it. */
async function committed(switches: Partial<HostSwitches>, seed: number): Promise<Committed> {
  const adapter = openAdapter({ switches });
  const start = await read(adapter);
  const [plan] = fc.sample(plansFor(start, EFFECTS), { numRuns: 1, seed });
  if (!plan) throw new Error("No plan was drawn.");
  const answer = await adapter.host.commit({ projectGuid: start.project.guid, plan, reverts: null }, () => undefined, patience());
  if (!answer.ok || answer.value.outcome.kind !== "applied") throw new Error(`Not applied: ${toJsonText(answer)}`);
  return { adapter, start, plan };
}

describe.each(SWITCHES.map((switches) => ({ switches, name: JSON.stringify(switches) })))("the laws of commits in a host with $name", ({ switches }) => {
  const forPlans = (law: (seed: number) => Promise<void>): Promise<void> => fc.assert(fc.asyncProperty(fc.integer(), law), { numRuns: RUNS });

  it("reads back as the model predicts", () =>
    forPlans(async (seed) => {
      const { adapter, start, plan } = await committed(switches, seed);
      expect({ ok: true, value: await read(adapter) }).toEqual(applyPlan(start, plan));
    }));

  it("leaves exactly the announced undo steps, under the announced labels", () =>
    forPlans(async (seed) => {
      const { adapter, plan } = await committed(switches, seed);
      expect(adapter.controls.history().undo.map((entry) => entry.label)).toEqual(planSteps(plan, steps).map((step) => step.label));
    }));

  it("is undone by the host's own Undo, step by step, and redone by Redo", () =>
    forPlans(async (seed) => {
      const { adapter, start, plan } = await committed(switches, seed);
      const after = await read(adapter);
      const count = planSteps(plan, steps).length;
      for (let i = 0; i < count; i++) adapter.controls.undo();
      expect(await read(adapter)).toEqual(start);
      for (let i = 0; i < count; i++) adapter.controls.redo();
      expect(await read(adapter)).toEqual(after);
    }));

  it("is taken back by its inverse, committed as a plan of its own", () =>
    forPlans(async (seed) => {
      const { adapter, start, plan } = await committed(switches, seed);
      const answer = await adapter.host.commit({ projectGuid: start.project.guid, plan: invertPlan(plan, "Revert"), reverts: null }, () => undefined, patience());
      expect(answer).toMatchObject({ ok: true, value: { outcome: { kind: "applied" } } });
      expect(await read(adapter)).toEqual(start);
    }));

  it("refuses the same plan a second time where it no longer fits, and touches nothing", () =>
    forPlans(async (seed) => {
      const { adapter, start, plan } = await committed(switches, seed);
      const before = await read(adapter);
      fc.pre(!applyPlan(before, plan).ok);
      const entries = adapter.controls.history().undo.length;
      expect(await adapter.host.commit({ projectGuid: start.project.guid, plan, reverts: null }, () => undefined, patience())).toMatchObject({ ok: false, problem: { kind: "stale" } });
      expect(await read(adapter)).toEqual(before);
      expect(adapter.controls.history().undo).toHaveLength(entries);
    }));
});
