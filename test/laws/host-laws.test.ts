import * as fc from "fast-check";
import { toJsonText } from "../../shared/basics/json-text";
import { applyPlan, invertPlan, type EditPlan } from "../../shared/edits/edit-plan";
import { planSteps } from "../../shared/edits/plan-steps";
import type { ProjectSnapshot } from "../../shared/project/project-snapshot";
import { patience } from "../simulated-host/adapter/open-adapter";
import { plansFor } from "./arbitrary-plans";
import { hostsUnderLaw, type HostUnderLaw, type OpenUnderLaw } from "./hosts-under-law";

const RUNS = 25;

type Committed = { readonly open: OpenUnderLaw; readonly start: ProjectSnapshot; readonly plan: EditPlan };

/** Commits a drawn plan on a fresh host and hands over what is needed to judge it. */
async function committed({ open: openHost, drawn }: HostUnderLaw, seed: number): Promise<Committed> {
  const open = openHost();
  const start = await open.read();
  const [plan] = fc.sample(plansFor(start, drawn), { numRuns: 1, seed });
  if (!plan) throw new Error("No plan was drawn.");
  const answer = await open.host.commit({ projectGuid: start.project.guid, plan, reverts: null }, () => undefined, patience());
  if (!answer.ok || answer.value.outcome.kind !== "applied") throw new Error(`Not applied: ${toJsonText(answer)}`);
  return { open, start, plan };
}

describe.each(hostsUnderLaw())("the laws of commits in $name", (law) => {
  const forPlans = (holds: (seed: number) => Promise<void>): Promise<void> => fc.assert(fc.asyncProperty(fc.integer(), holds), { numRuns: RUNS });

  it("reads back as the model predicts", () =>
    forPlans(async (seed) => {
      const { open, start, plan } = await committed(law, seed);
      expect({ ok: true, value: await open.read() }).toEqual(applyPlan(start, plan));
    }));

  it("leaves exactly the announced undo steps, under the announced labels", () =>
    forPlans(async (seed) => {
      const { open, plan } = await committed(law, seed);
      expect(open.undoLabels()).toEqual(planSteps(plan, law.rules).map((step) => step.label));
      expect(open.leftOpen()).toEqual([]);
    }));

  it("is undone by the host's own Undo, step by step, and redone by Redo", () =>
    forPlans(async (seed) => {
      const { open, start, plan } = await committed(law, seed);
      const after = await open.read();
      const count = planSteps(plan, law.rules).length;
      for (let i = 0; i < count; i++) open.undo();
      expect(await open.read()).toEqual(start);
      for (let i = 0; i < count; i++) open.redo();
      expect(await open.read()).toEqual(after);
    }));

  it("is taken back by its inverse, committed as a plan of its own", () =>
    forPlans(async (seed) => {
      const { open, start, plan } = await committed(law, seed);
      const answer = await open.host.commit({ projectGuid: start.project.guid, plan: invertPlan(plan, "Revert"), reverts: null }, () => undefined, patience());
      expect(answer).toMatchObject({ ok: true, value: { outcome: { kind: "applied" } } });
      expect(await open.read()).toEqual(start);
    }));

  it("refuses the same plan a second time where it no longer fits, and touches nothing", () =>
    forPlans(async (seed) => {
      const { open, start, plan } = await committed(law, seed);
      const before = await open.read();
      fc.pre(!applyPlan(before, plan).ok);
      const entries = open.undoLabels().length;
      expect(await open.host.commit({ projectGuid: start.project.guid, plan, reverts: null }, () => undefined, patience())).toMatchObject({ ok: false, problem: { kind: "stale" } });
      expect(await open.read()).toEqual(before);
      expect(open.undoLabels()).toHaveLength(entries);
    }));
});
