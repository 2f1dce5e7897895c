import type { CommitProgress, HostPort } from "../../../shared/host/host-port";
import type { EditPlan } from "../../../shared/edits/edit-plan";
import type { ReceiptOutcome } from "../../../shared/host/receipt";
import { deleteClip, setParameter } from "../../hosts/premiere/user-edits";
import { BUILT_SEQUENCE_GUID } from "../../hosts/premiere/builders/project-from-clips";
import type { SimulatorControls } from "../../hosts/premiere/simulator-controls";
import { openAdapter, patience, readAll, DRAWN_PROJECT } from "./open-adapter";
import { addMarker, clipNamed, constant, gradeAll, keyframes, markerAt, onSequence, planOf, setOpacity } from "./sample-plans";

/** Commits and does something to the host right before a step. */
function commitWith(host: HostPort, plan: EditPlan, before: (progress: CommitProgress) => void, signal = patience()): ReturnType<HostPort["commit"]> {
  return host.commit({ projectGuid: DRAWN_PROJECT, plan, reverts: null }, before, signal);
}

function atStep(step: number, work: () => void): (progress: CommitProgress) => void {
  return (progress) => {
    if (progress.step === step) work();
  };
}

function labels(controls: SimulatorControls): readonly string[] {
  return controls.history().undo.map((entry) => entry.label);
}

async function outcomeOf(committed: ReturnType<HostPort["commit"]>): Promise<ReceiptOutcome> {
  const done = await committed;
  if (!done.ok) throw new Error(`There is no receipt: ${done.problem.kind}.`);
  return done.value.outcome;
}

describe.each(["yes", "no"] as const)("when the host throws in a transaction and rolls back: %s", (exceptionRollback) => {
  it.each([
    [1, "VideoComponentChain.createAppendComponentAction"],
    [2, "ComponentParam.createSetValueAction"],
    [3, "ComponentParam.createSetValueAction"],
    [4, "ComponentParam.createSetValueAction"],
  ])("at step %i in %s, the project is as before", async (step, member) => {
    const { host, controls } = openAdapter({ switches: { exceptionRollback } });
    const before = await readAll(host);
    const done = await commitWith(host, gradeAll(before), atStep(step, () => controls.injectFault(member, { kind: "throws", message: "Script action failed to execute" })));
    expect(await readAll(host)).toEqual(before);
    if (step === 1) return expect(labels(controls)).toEqual([]);
    if (!done.ok) throw new Error("There should be a receipt.");
    expect(done.value.outcome).toMatchObject({ kind: "rolled-back", problem: { kind: "host-refused" } });
    expect(labels(controls)).toEqual(done.value.undoSteps);
    expect(done.value.undoSteps.some((label) => label.startsWith("Take back: Match all shots"))).toBe(true);
  });

  it("halfway through keyframes, the parameter is a constant again", async () => {
    const { host, controls } = openAdapter({ switches: { exceptionRollback } });
    const before = await readAll(host);
    const plan = planOf("Fade", [setOpacity(before, clipNamed(before, "broll"), keyframes([5, 0], [6, 100], [7, 50, "hold"]))]);
    const outcome = await outcomeOf(commitWith(host, plan, atStep(3, () => controls.injectFault("ComponentParam.createSetInterpolationAtKeyframeAction", { kind: "throws", message: "no" }))));
    expect(outcome.kind).toBe("rolled-back");
    expect(await readAll(host)).toEqual(before);
  });

  it("between a marker and its colour, the marker is gone again", async () => {
    const { host, controls } = openAdapter({ switches: { exceptionRollback, markerCommentsArgument: "ignored" } });
    const before = await readAll(host);
    const plan = planOf("Mark", [addMarker(onSequence(before), markerAt(3, "Start"))]);
    const outcome = await outcomeOf(commitWith(host, plan, atStep(2, () => controls.injectFault("Marker.createSetCommentsAction", { kind: "throws", message: "no" }))));
    expect(outcome.kind).toBe("rolled-back");
    expect(await readAll(host)).toEqual(before);
  });
});

describe("when the host says yes and does nothing", () => {
  it.each([1, 2, 3])("at step %i, what was done before is taken back", async (step) => {
    const { host, controls } = openAdapter();
    const before = await readAll(host);
    const outcome = await outcomeOf(commitWith(host, gradeAll(before), atStep(step, () => controls.setSwitches({ ignoreTransactions: 1 }))));
    expect(outcome).toMatchObject({ kind: "rolled-back", problem: { kind: "host-ignored" } });
    expect(await readAll(host)).toEqual(before);
  });

  it("and swallows the taking back too, it is tried again", async () => {
    const { host, controls } = openAdapter();
    const before = await readAll(host);
    const outcome = await outcomeOf(commitWith(host, gradeAll(before), atStep(3, () => controls.setSwitches({ ignoreTransactions: 2 }))));
    expect(outcome.kind).toBe("rolled-back");
    expect(await readAll(host)).toEqual(before);
  });

  it("and never does anything again, the receipt says what the project holds", async () => {
    const { host, controls } = openAdapter();
    const before = await readAll(host);
    const outcome = await outcomeOf(commitWith(host, gradeAll(before), atStep(2, () => controls.setSwitches({ ignoreTransactions: 99 }))));
    if (outcome.kind !== "needs-attention") throw new Error("The receipt claims that all is well.");
    expect(outcome.differences[0]).toBe(
      "interview should have the effects AE.ADBE Opacity, AE.ADBE Motion, but has AE.ADBE Opacity, AE.ADBE Motion, AE.ADBE Lumetri",
    );
  });
});

describe("when the host answers no", () => {
  it("to the first step, nothing was touched and there is no receipt", async () => {
    const { host, controls } = openAdapter();
    const start = controls.state();
    const plan = gradeAll(await readAll(host));
    controls.injectFault("Project.executeTransaction", { kind: "returns", value: false });
    const done = await commitWith(host, plan, () => undefined);
    expect(done).toMatchObject({ ok: false, problem: { kind: "host-refused", during: "Match all shots (1/4)" } });
    expect(controls.state()).toBe(start);
  });
});

describe("a plan that no longer fits", () => {
  it("touches nothing when a slider was moved since the preview", async () => {
    const { host, controls } = openAdapter();
    const before = await readAll(host);
    const plan = planOf("Dim", [setOpacity(before, clipNamed(before, "interview"), constant(50))], [setOpacity(before, clipNamed(before, "broll"), constant(50))]);
    controls.userEdit("Opacity", setParameter(BUILT_SEQUENCE_GUID, "V1-2", "AE.ADBE Opacity", 0, 80));
    const start = controls.state();
    const done = await commitWith(host, plan, () => undefined);
    expect(done).toMatchObject({ ok: false, problem: { kind: "stale", edits: [{ on: "Opacity on broll", expected: "100", found: "80" }] } });
    expect(controls.state()).toBe(start);
  });

  it("touches nothing when a clip was deleted since the preview", async () => {
    const { host, controls } = openAdapter();
    const plan = gradeAll(await readAll(host));
    controls.userEdit("Clear", deleteClip(BUILT_SEQUENCE_GUID, "V1-2"));
    const start = controls.state();
    const done = await commitWith(host, plan, () => undefined);
    expect(done).toMatchObject({ ok: false, problem: { kind: "stale" } });
    expect(controls.state()).toBe(start);
  });

  it("touches nothing in an English host that numbers the parameters differently", async () => {
    const { host, controls } = openAdapter();
    const before = await readAll(host);
    const edit = setOpacity(before, clipNamed(before, "broll"), constant(50));
    const done = await commitWith(host, planOf("Dim", [{ ...edit, on: { ...edit.on, displayName: "Blend Mode" } }]), () => undefined);
    expect(done).toMatchObject({ ok: false, problem: { kind: "stale" } });
    expect(labels(controls)).toEqual([]);
  });

  it("is refused when it would take a clip's own Motion away", async () => {
    const { host } = openAdapter();
    const before = await readAll(host);
    const clip = clipNamed(before, "broll");
    const edit = { kind: "remove-effect", effect: { clip: clip.ref, matchName: "AE.ADBE Motion", occurrence: 0 }, displayName: "Motion", chainIndex: 1, params: [] } as const;
    expect(await commitWith(host, planOf("Break", [edit]), () => undefined)).toMatchObject({ ok: false, problem: { kind: "unsupported" } });
  });
});

describe("when the person at the host works on during a commit", () => {
  it("and deletes a clip, the others are taken back and the receipt names what is gone", async () => {
    const { host, controls } = openAdapter();
    const before = await readAll(host);
    const outcome = await outcomeOf(commitWith(host, gradeAll(before), atStep(3, () => controls.userEdit("Clear", deleteClip(BUILT_SEQUENCE_GUID, "V1-2")))));
    expect(outcome).toMatchObject({ kind: "needs-attention", problem: { kind: "stale" } });
    const after = await readAll(host);
    expect(clipNamed(after, "interview")).toEqual(clipNamed(before, "interview"));
    expect(clipNamed(after, "street")).toEqual(clipNamed(before, "street"));
  });
});

describe("cancelling", () => {
  it("before the first step leaves no trace", async () => {
    const { host, controls } = openAdapter();
    const plan = gradeAll(await readAll(host));
    const cancel = new AbortController();
    cancel.abort();
    expect(await commitWith(host, plan, () => undefined, cancel.signal)).toEqual({ ok: false, problem: { kind: "cancelled" } });
    expect(labels(controls)).toEqual([]);
  });

  it("between two steps takes back what was done", async () => {
    const { host, controls } = openAdapter();
    const before = await readAll(host);
    const cancel = new AbortController();
    const outcome = await outcomeOf(commitWith(host, gradeAll(before), atStep(2, () => cancel.abort()), cancel.signal));
    expect(outcome).toEqual({ kind: "rolled-back", problem: { kind: "cancelled" } });
    expect(await readAll(host)).toEqual(before);
    expect(labels(controls)).toEqual(expect.arrayContaining(["Match all shots (2/4)", "Take back: Match all shots (1/2)"]));
  });
});

describe("a second commit", () => {
  it("is told to wait, and so is a reading", async () => {
    const { host } = openAdapter();
    const before = await readAll(host);
    const plan = gradeAll(before);
    const first = commitWith(host, plan, () => undefined);
    expect(await commitWith(host, plan, () => undefined)).toEqual({ ok: false, problem: { kind: "busy", doing: "Match all shots" } });
    await expect(readAll(host)).rejects.toThrow("busy");
    expect((await outcomeOf(first)).kind).toBe("applied");
  });
});
