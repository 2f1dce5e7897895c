import type { Action, CompoundAction } from "@adobe/premierepro";
import { PremiereSession } from "./premiere-session";

describe("locks and transactions", () => {
  it("refuses to make an action outside a lock", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const item = await session.videoItem();
    expect(() => item.createSetNameAction("take 2")).toThrow("Requires locked access");
  });

  it("asks for a lock around the transaction since 26.3, and not before", async () => {
    const rename = async (build: "25.6" | "26.3"): Promise<boolean> => {
      const session = await PremiereSession.open("V1: interview 0-10", { build });
      const item = await session.videoItem();
      return session.project.executeTransaction((compound) => compound.addAction(item.createSetNameAction("take 2")), "Rename");
    };
    await expect(rename("25.6")).resolves.toBe(true);
    await expect(rename("26.3")).rejects.toThrow("Requires locked access");
  });

  it("answers true after a lock, as Adobe's samples expect, although none is declared", async () => {
    const { project } = await PremiereSession.open("V1: interview 0-10");
    const answer: unknown = project.lockedAccess(() => undefined);
    expect(answer).toBe(true);
  });

  it("refuses an action that was made in an earlier lock", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const item = await session.videoItem();
    let kept: Action = {};
    session.project.lockedAccess(() => {
      kept = item.createSetNameAction("take 2");
    });
    expect(() => session.transact("Rename", () => [kept])).toThrow("Script action failed to execute");
  });

  it("refuses an action that was used before", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const item = await session.videoItem();
    expect(() =>
      session.transact("Rename", () => {
        const action = item.createSetNameAction("take 2");
        return [action, action];
      }),
    ).toThrow("Script action failed to execute");
  });

  it("refuses what an asynchronous callback adds after the commit", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const item = await session.videoItem();
    let late: CompoundAction | undefined;
    session.project.lockedAccess(() => {
      session.project.executeTransaction((compound) => {
        late = compound;
      }, "Rename");
    });
    session.project.lockedAccess(() => {
      expect(() => late?.addAction(item.createSetNameAction("take 2"))).toThrow("The script object is no longer valid.");
    });
  });

  it("makes one undo entry with the label, whatever the number of actions", async () => {
    const session = await PremiereSession.open("V1: interview 0-10, broll 10-14");
    const [first, second] = [await session.videoItem(0, 0), await session.videoItem(0, 1)];
    expect(session.transact("Disable 2 clips", () => [first.createSetDisabledAction(true), second.createSetDisabledAction(true)])).toBe(true);
    expect(session.controls.history().undo).toEqual([{ label: "Disable 2 clips", origin: "plugin" }]);
  });

  it.each([
    ["no-entry", 0],
    ["entry", 1],
  ] as const)("answers true to an empty transaction (%s)", async (emptyTransaction, entries) => {
    const session = await PremiereSession.open("V1: interview 0-10", { emptyTransaction });
    expect(session.transact("Nothing", () => [])).toBe(true);
    expect(session.controls.history().undo).toHaveLength(entries);
  });

  it("refuses a transaction inside a transaction", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    expect(() =>
      session.transact("Outer", () => {
        session.transact("Inner", () => []);
        return [];
      }),
    ).toThrow();
  });

  it.each([
    ["yes", "interview", 0],
    ["no", "take 2", 1],
  ] as const)("passes an exception on and rolls back: %s", async (exceptionRollback, name, entries) => {
    const session = await PremiereSession.open("V1: interview 0-10", { exceptionRollback });
    const item = await session.videoItem();
    expect(() =>
      session.project.lockedAccess(() => {
        session.project.executeTransaction((compound) => {
          compound.addAction(item.createSetNameAction("take 2"));
          throw new Error("our bug");
        }, "Rename");
      }),
    ).toThrow("our bug");
    expect(await (await session.videoItem()).getName()).toBe(name);
    expect(session.controls.history().undo).toHaveLength(entries);
  });

  it("can say true and do nothing", async () => {
    const session = await PremiereSession.open("V1: interview 0-10", { ignoreTransactions: 1 });
    const item = await session.videoItem();
    const before = session.controls.state();
    expect(session.transact("Rename", () => [item.createSetNameAction("take 2")])).toBe(true);
    expect(session.controls.state()).toBe(before);
    expect(session.transact("Rename", () => [item.createSetNameAction("take 2")])).toBe(true);
    expect(session.controls.state()).not.toBe(before);
  });

  it("counts actions and pauses for tests of the throttling limits", async () => {
    let now = 1000;
    const session = await PremiereSession.open("V1: interview 0-10", {}, { clock: { now: () => now, delay: () => undefined } });
    session.transact("First", () => []);
    now += 350;
    const item = await session.videoItem();
    session.transact("Second", () => [item.createSetDisabledAction(true)]);
    expect(session.controls.budget()).toEqual([
      { label: "First", actions: 0, startedAtMs: 1000, sinceLastMs: null },
      { label: "Second", actions: 1, startedAtMs: 1350, sinceLastMs: 350 },
    ]);
  });
});

describe("actions of one compound", () => {
  it("are worked out on the state before the transaction: the second trim undoes the first", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const item = await session.videoItem();
    session.transact("Trim", () => [item.createSetInPointAction(session.seconds(2)), item.createSetEndAction(session.seconds(8))]);
    expect(session.draw()).toBe("V1: interview 0-8");
  });

  it("ignore keyframes while time-varying is not committed yet", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const scale = await session.param(1, 1);
    session.transact("Animate", () => [scale.createSetTimeVaryingAction(true), scale.createAddKeyframeAction(scale.createKeyframe(50))]);
    const after = await session.param(1, 1);
    expect(after.isTimeVarying()).toBe(true);
    expect(after.getKeyframeListAsTickTimes()).toEqual([]);
  });

  it("overwrite with the marks of before", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const raw = await session.clip("interview");
    const clip = session.ppro.ClipProjectItem.cast(raw);
    const editor = session.ppro.SequenceEditor.getEditor(session.sequence);
    session.transact("Mark", () => [clip.createSetInOutPointsAction(session.seconds(20), session.seconds(22))]);
    const fresh = session.ppro.SequenceEditor.getEditor(session.sequence);
    expect(() => session.transact("Late", () => [editor.createOverwriteItemAction(raw, session.seconds(10), 0, 0)])).toThrow("no longer valid");
    session.transact("Mark and place", () => [clip.createSetInOutPointsAction(session.seconds(30), session.seconds(35)), fresh.createOverwriteItemAction(raw, session.seconds(10), 0, 0)]);
    expect(session.draw()).toContain("interview@20 10-12");
  });
});

describe("handles", () => {
  it("die with the commit, the user's edits included, unless the build is a lenient one", async () => {
    const strict = await PremiereSession.open("V1: interview 0-10");
    const item = await strict.videoItem();
    strict.transact("Rename", () => [item.createSetNameAction("take 2")]);
    await expect(item.getName()).rejects.toThrow("The script object is no longer valid.");
    const lenient = await PremiereSession.open("V1: interview 0-10", { staleHandles: "work" });
    const kept = await lenient.videoItem();
    lenient.transact("Rename", () => [kept.createSetNameAction("take 2")]);
    await expect(kept.getName()).resolves.toBe("take 2");
  });

  it("of projects, sequences and project items survive", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const raw = await session.clip("interview");
    session.transact("Rename", () => [raw.createSetNameAction("A003")]);
    expect(raw.name).toBe("A003");
    expect(session.sequence.name).toBe("Sequence 01");
  });

  it("show nothing of the simulator to JSON", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    expect(JSON.stringify([session.sequence, await session.videoItem(), session.project])).toBe("[{},{},{}]");
  });
});

describe("error texts", () => {
  it("tell too few arguments, wrong types and wrong objects apart", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const { ppro, sequence } = session;
    const item = await session.videoItem();
    const raw = await session.clip("interview");
    const cast = ppro.ClipProjectItem.cast(raw);
    const editor = ppro.SequenceEditor.getEditor(sequence);
    const loosely = (call: unknown): ((...args: unknown[]) => unknown) => call as (...args: unknown[]) => unknown;
    session.project.lockedAccess(() => {
      expect(() => loosely(item.createMoveAction).call(item)).toThrow("Not Enough Parameters");
      expect(() => loosely(item.createMoveAction).call(item, 5)).toThrow("Illegal Parameter type");
      expect(() => loosely(editor.createOverwriteItemAction).call(editor, cast, session.seconds(0), 0, 0)).toThrow("Invalid parameter.");
      expect(() => loosely(ppro.Transcript.createImportTextSegmentsAction)("text", cast)).toThrow("Illegal Parameter type");
      expect(() => editor.createOverwriteItemAction(raw, session.seconds(0), 7, 0)).toThrow("BE: An invalid track index was passed to the sequence");
    });
    await expect(loosely(ppro.Transcript.exportToJSON)(raw)).rejects.toThrow("Invalid parameter.");
    expect(() => loosely(ppro.TickTime.TIME_ZERO.alignToFrame).call(ppro.TickTime.TIME_ZERO, 25)).toThrow("Illegal Parameter type");
  });

  it("do what a test ordered for the next call", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    session.controls.injectFault("Sequence.getTimebase", { kind: "throws", message: "host is ill" });
    session.controls.injectFault("Project.executeTransaction", { kind: "returns", value: false });
    await expect(session.sequence.getTimebase()).rejects.toThrow("host is ill");
    await expect(session.sequence.getTimebase()).resolves.toBe("10160640000");
    expect(session.transact("Nothing", () => [])).toBe(false);
  });
});
