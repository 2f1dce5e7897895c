import { PremiereSession } from "./premiere-session";
import { addMarker, deleteClip, moveClip, renameClip, setParameter } from "../hosts/premiere/user-edits";
import { BUILT_SEQUENCE_GUID } from "../hosts/premiere/builders/project-from-clips";
import { TICKS_PER_SECOND } from "../../shared/time/ticks";

describe("Edit > Undo in the simulated host", () => {
  it("goes back to the very state before, and forward again", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const before = session.controls.state();
    const item = await session.videoItem();
    session.transact("Rename", () => [item.createSetNameAction("take 2")]);
    const after = session.controls.state();
    expect(session.controls.undo()).toBe(true);
    expect(session.controls.state()).toBe(before);
    expect(session.controls.history()).toEqual({ undo: [], redo: [{ label: "Rename", origin: "plugin" }] });
    expect(session.controls.redo()).toBe(true);
    expect(session.controls.state()).toBe(after);
    expect(session.controls.redo()).toBe(false);
  });

  it("lists the person's own edits beside the plugin's", async () => {
    const session = await PremiereSession.open("V1: interview 0-10, broll 10-14");
    const guid = BUILT_SEQUENCE_GUID;
    session.controls.userEdit("Clear", deleteClip(guid, "V1-2"));
    session.controls.userEdit("Move", moveClip(guid, "V1-1", 2n * TICKS_PER_SECOND));
    session.controls.userEdit("Rename Clip", renameClip(guid, "V1-1", "take 2"));
    session.controls.userEdit("Opacity", setParameter(guid, "V1-1", "AE.ADBE Opacity", 0, 50));
    session.controls.userEdit("Add Marker", addMarker(guid, { guid: "m1", name: "", type: "Comment", start: 0n, duration: 0n, comments: "", colorIndex: 0, url: "", target: "" }));
    expect(session.controls.history().undo.map((entry) => entry.origin)).toEqual(["user", "user", "user", "user", "user"]);
    expect(session.draw()).toBe("V1: take 2 2-12");
    expect(await (await session.param(0, 0)).getValueAtTime(session.seconds(0))).toEqual({ value: 50 });
    for (const _ of session.controls.history().undo) session.controls.undo();
    expect(session.draw()).toBe("V1: interview 0-10, broll 10-14");
  });

  it("forgets what could be redone after a new edit", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    session.controls.userEdit("Clear", deleteClip(BUILT_SEQUENCE_GUID, "V1-1"));
    session.controls.undo();
    session.controls.userEdit("Rename Clip", renameClip(BUILT_SEQUENCE_GUID, "V1-1", "take 2"));
    expect(session.controls.history().redo).toEqual([]);
  });

  it.each(["none", "own-entry", "clears-redo"] as const)("treats a direct mutation as the switch says: %s", async (directMutationUndo) => {
    const session = await PremiereSession.open("V1: interview 0-10", { directMutationUndo });
    const edit = async (name: string): Promise<void> => {
      const item = await session.videoItem();
      session.transact(`Rename to ${name}`, () => [item.createSetNameAction(name)]);
    };
    await edit("take 2");
    await edit("take 3");
    session.controls.undo();
    await session.project.createSequence("Selects");
    const { undo, redo } = session.controls.history();
    const expected = {
      none: { undo: ["Rename to take 2"], redo: ["Rename to take 3"] },
      "own-entry": { undo: ["Rename to take 2", "New Sequence"], redo: [] },
      "clears-redo": { undo: ["Rename to take 2"], redo: [] },
    }[directMutationUndo];
    expect({ undo: undo.map((entry) => entry.label), redo: redo.map((entry) => entry.label) }).toEqual(expected);
    session.controls.undo();
    const sequences = await session.project.getSequences();
    expect(sequences).toHaveLength(directMutationUndo === "own-entry" ? 1 : 2);
    expect(await (await session.videoItem()).getName()).toBe(directMutationUndo === "own-entry" ? "take 2" : "interview");
  });

  it.each(["none", "own-entry", "clears-redo"] as const)("never lists what is documented as not undoable, nor saving under another name: %s", async (directMutationUndo) => {
    const session = await PremiereSession.open("V1: interview 0-10", { directMutationUndo });
    const item = await session.videoItem();
    session.transact("Rename", () => [item.createSetNameAction("take 2")]);
    session.controls.undo();
    const clip = session.ppro.ClipProjectItem.cast(await session.clip("interview"));
    await clip.attachProxy("/media/proxy.mov", false);
    await clip.changeMediaFilePath("/media/elsewhere.mov");
    await session.project.saveAs("/Projects/Copy.prproj");
    expect(session.controls.history()).toEqual({ undo: [], redo: [{ label: "Rename", origin: "plugin" }] });
    session.controls.redo();
    session.controls.undo();
    expect([await clip.getProxyPath(), await clip.getMediaFilePath(), session.project.name]).toEqual(["/media/proxy.mov", "/media/elsewhere.mov", "Copy.prproj"]);
  });

  it("tells subscribers about every change", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const seen: number[] = [];
    const stop = session.controls.subscribe(() => seen.push(session.controls.revision()));
    session.controls.userEdit("Clear", deleteClip(BUILT_SEQUENCE_GUID, "V1-1"));
    session.controls.setPlayhead(BUILT_SEQUENCE_GUID, 5n);
    stop();
    session.controls.undo();
    expect(seen).toEqual([1, 2]);
  });
});
