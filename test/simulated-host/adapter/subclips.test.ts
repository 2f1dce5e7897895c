import { toJsonText } from "../../../shared/basics/json-text";
import type { Edit } from "../../../shared/edits/edit";
import { invertPlan, type EditPlan } from "../../../shared/edits/edit-plan";
import type { CommitProgress } from "../../../shared/host/host-port";
import { describeProblem } from "../../../shared/host/host-problem";
import type { Receipt } from "../../../shared/host/receipt";
import { DRAWN_PROJECT, openAdapter, patience, type OpenAdapter } from "./open-adapter";
import { planOf } from "./sample-plans";
import { addStringOut, stringOutOf } from "./sample-string-out";

const BITES = stringOutOf(5).clips.map(({ subclip }) => subclip);
const IN_A_BIN: EditPlan = planOf(
  "Subclips",
  [{ kind: "add-bin", bin: { name: "Best of Day 1" } }],
  BITES.map((subclip): Edit => ({ kind: "add-subclip", subclip, bin: "Best of Day 1" })),
);

async function commit({ host }: OpenAdapter, plan: EditPlan, before: (progress: CommitProgress) => void = () => undefined, signal = patience()): Promise<Receipt> {
  const done = await host.commit({ projectGuid: DRAWN_PROJECT, plan, reverts: null }, before, signal);
  if (!done.ok) throw new Error(toJsonText(done.problem));
  return done.value;
}

/** The names in a bin; undefined when there is none of that name. */
function namesIn({ controls }: OpenAdapter, bin: string): string[] | undefined {
  const { items } = controls.state();
  const found = [...items.values()].find((item) => item.kind === "bin" && item.name === bin);
  return found?.kind === "bin" ? found.childIds.map((id) => items.get(id)?.name ?? "") : undefined;
}

describe("subclips in a bin of their own", () => {
  it("take two undo steps", async () => {
    const adapter = openAdapter();
    const start = adapter.controls.state();
    const receipt = await commit(adapter, IN_A_BIN);
    expect(receipt).toMatchObject({ outcome: { kind: "applied" }, undoSteps: ["Subclips (1/2)", "Subclips (2/2)"] });
    expect(namesIn(adapter, "Best of Day 1")).toEqual(BITES.map(({ name }) => name));
    adapter.controls.undo();
    adapter.controls.undo();
    expect(adapter.controls.state()).toBe(start);
  });

  it("go again with the bin when the plan is reverted", async () => {
    const adapter = openAdapter();
    await commit(adapter, IN_A_BIN);
    expect((await commit(adapter, invertPlan(IN_A_BIN, "Revert"))).outcome).toEqual({ kind: "applied" });
    expect([namesIn(adapter, "Best of Day 1"), namesIn(adapter, "Footage")]).toEqual([undefined, ["interview", "broll", "street"]]);
  });

  it("leave nothing behind when the person cancels between the steps, or the host ignores the second", async () => {
    const cancelled = openAdapter();
    const cancel = new AbortController();
    await commit(cancelled, IN_A_BIN, ({ step }) => step === 1 && cancel.abort(), cancel.signal);
    expect([namesIn(cancelled, "Best of Day 1"), namesIn(cancelled, "Footage")]).toEqual([undefined, ["interview", "broll", "street"]]);
    const ignored = openAdapter();
    const receipt = await commit(ignored, IN_A_BIN, ({ step }) => step === 2 && ignored.controls.setSwitches({ ignoreTransactions: 1 }));
    expect(receipt.outcome).toMatchObject({ kind: "rolled-back", problem: { kind: "host-ignored" } });
    expect([namesIn(ignored, "Best of Day 1"), namesIn(ignored, "Footage")]).toEqual([undefined, ["interview", "broll", "street"]]);
  });

  it("are not removed while a sequence uses one of them", async () => {
    const adapter = openAdapter();
    const one = { ...BITES[0], name: "Day 1 opening" };
    const [clip] = stringOutOf(1).clips;
    if (!clip) throw new Error("The sample has no clip.");
    const subclip = { ...clip.subclip, ...one };
    await commit(adapter, planOf("String out", [addStringOut({ ...stringOutOf(1), clips: [{ ...clip, subclip }] })]));
    const plan = planOf("Remove", [{ kind: "remove-subclip", subclip, bin: "Day 1 string-out" }]);
    const done = await adapter.host.commit({ projectGuid: DRAWN_PROJECT, plan, reverts: null }, () => undefined, patience());
    expect(done.ok ? "removed" : describeProblem(done.problem).happened).toMatch(/is used in Day 1 string-out/);
  });
});
