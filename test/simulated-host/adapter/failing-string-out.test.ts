import type { CommitProgress } from "../../../shared/host/host-port";
import type { Receipt } from "../../../shared/host/receipt";
import { planSteps } from "../../../shared/edits/plan-steps";
import { premiereProfile } from "../../../shared/host/premiere/premiere-profile";
import type { ProjectState } from "../../hosts/premiere/state/project-state";
import { BUILT_SEQUENCE_GUID } from "../../hosts/premiere/builders/project-from-clips";
import { addMarker } from "../../hosts/premiere/user-edits";
import { DRAWN_PROJECT, openAdapter, patience, type OpenAdapter } from "./open-adapter";
import { planOf } from "./sample-plans";
import { addStringOut, stringOutOf } from "./sample-string-out";

const PROJECT = "V1: interview 0-10, broll@5 10-14 | A1: interview 0-10";
const STRING_OUT = stringOutOf(6);
const PLAN = planOf("String out Day 1", [addStringOut(STRING_OUT)]);
const LABELS = planSteps(PLAN, premiereProfile("26.3.0").steps).map((step) => step.label);
const STEPS = LABELS.map((_, i) => i + 1);

/** What the project panel and the timelines hold, without what only the simulator sees. */
function contentOf({ controls }: OpenAdapter): Pick<ProjectState, "items" | "sequences"> {
  const { items, sequences } = controls.state();
  return { items, sequences };
}

async function commitWith(adapter: OpenAdapter, before: (progress: CommitProgress) => void, signal = patience()): Promise<Receipt | string> {
  const done = await adapter.host.commit({ projectGuid: DRAWN_PROJECT, plan: PLAN, reverts: null }, before, signal);
  return done.ok ? done.value : done.problem.kind;
}

function atStep(step: number, work: () => void): (progress: CommitProgress) => void {
  return (progress) => {
    if (progress.step === step) work();
  };
}

/** Nothing of the string-out is left, and every entry in Edit > Undo is in the receipt. */
function expectNoTrace(adapter: OpenAdapter, before: ReturnType<typeof contentOf>, done: Receipt | string): void {
  expect(contentOf(adapter)).toEqual(before);
  const labels = adapter.controls.history().undo.map((entry) => entry.label);
  if (typeof done === "string") return expect({ done, labels }).toEqual({ done: "host-refused", labels: [] });
  expect(done.outcome.kind).toBe("rolled-back");
  expect(labels).toEqual(done.undoSteps);
}

const MEMBERS: readonly (readonly [member: string, callsThatWork: number])[] = [
  ["FolderItem.createBinAction", 0],
  ["Sequence.createCloneAction", 0],
  ["ClipProjectItem.createSubClipAction", 0],
  ["ClipProjectItem.createSubClipAction", 4],
  ["SequenceEditor.createRemoveItemsAction", 0],
  ["ProjectItem.createSetNameAction", 0],
  ["FolderItem.createMoveItemAction", 0],
  ["FolderItem.createMoveItemAction", 3],
  ["SequenceEditor.createOverwriteItemAction", 0],
  ["SequenceEditor.createOverwriteItemAction", 5],
];

describe.each(["yes", "no"] as const)("a string-out on a host that throws in a transaction and rolls back: %s", (exceptionRollback) => {
  it.each(MEMBERS)("leaves nothing behind when %s throws after %i calls", async (member, after) => {
    const adapter = openAdapter({ project: PROJECT, switches: { exceptionRollback } });
    const before = contentOf(adapter);
    adapter.controls.injectFault(member, { kind: "throws", message: "Script action failed to execute" }, after);
    const done = await commitWith(adapter, () => undefined);
    expectNoTrace(adapter, before, done);
  });
});

describe.each([3, 1])("a string-out on a host that takes %i actions at a time", (maxActions) => {
  it("leaves nothing behind, wherever it stops", async () => {
    const steps = { visibility: "start-state", maxActions } as const;
    const count = planSteps(PLAN, steps).length;
    for (let step = 2; step <= count; step++) {
      const adapter = openAdapter({ project: PROJECT, profile: { steps } });
      const before = contentOf(adapter);
      const cancel = new AbortController();
      const done = await commitWith(adapter, atStep(step, () => cancel.abort()), cancel.signal);
      // The last step is under way when it is announced.
      if (step < count) expectNoTrace(adapter, before, done);
    }
  });
});

describe("a string-out", () => {
  it.each(STEPS)("leaves nothing behind when the host says yes to step %i and does nothing", async (step) => {
    const adapter = openAdapter({ project: PROJECT });
    const before = contentOf(adapter);
    const done = await commitWith(adapter, atStep(step, () => adapter.controls.setSwitches({ ignoreTransactions: 1 })));
    expectNoTrace(adapter, before, done);
    expect(done).toMatchObject({ outcome: { problem: { kind: "host-ignored" } } });
  });

  it.each(STEPS.slice(1))("leaves nothing behind when step %i is refused", async (step) => {
    const adapter = openAdapter({ project: PROJECT });
    const before = contentOf(adapter);
    const done = await commitWith(adapter, atStep(step, () => adapter.controls.injectFault("Project.executeTransaction", { kind: "throws", message: "no" })));
    expectNoTrace(adapter, before, done);
  });

  it("is announced, named and undone step by step", async () => {
    const adapter = openAdapter({ project: PROJECT });
    const start = adapter.controls.state();
    const done = await commitWith(adapter, () => undefined);
    expect(done).toMatchObject({ outcome: { kind: "applied" }, undoSteps: LABELS });
    const end = adapter.controls.state();
    LABELS.forEach(() => adapter.controls.undo());
    expect(adapter.controls.state()).toBe(start);
    LABELS.forEach(() => adapter.controls.redo());
    expect(adapter.controls.state()).toBe(end);
  });

  it("that somebody works in before it is finished is left alone, and the receipt says so", async () => {
    const adapter = openAdapter({ project: PROJECT });
    const marker = { guid: "by-hand", name: "Mine", type: "Comment", start: 0n, duration: 0n, comments: "", colorIndex: 0, url: "", target: "" };
    const mark = (): void => {
      const clone = [...adapter.controls.state().sequences.keys()].find((guid) => guid !== BUILT_SEQUENCE_GUID);
      if (clone === undefined) throw new Error("There is no clone yet.");
      adapter.controls.userEdit("Marker", addMarker(clone, marker));
    };
    const done = await commitWith(adapter, atStep(LABELS.length, () => {
      mark();
      adapter.controls.injectFault("Project.executeTransaction", { kind: "throws", message: "no" });
    }));
    expect(done).toMatchObject({ outcome: { kind: "needs-attention", differences: expect.arrayContaining([expect.stringMatching(/Day 1 string-out/)]) } });
    expect([...adapter.controls.state().sequences.values()].map(({ markers }) => markers.length)).toEqual([0, 1]);
  });
});
