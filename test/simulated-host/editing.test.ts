import { PremiereSession } from "./premiere-session";

const place = async (session: PremiereSession, kind: "insert" | "overwrite", at: number, name = "broll", limitShift = false): Promise<void> => {
  const raw = await session.clip(name);
  const clip = session.ppro.ClipProjectItem.cast(raw);
  session.transact("Mark", () => [clip.createSetInOutPointsAction(session.seconds(5), session.seconds(7))]);
  const editor = session.ppro.SequenceEditor.getEditor(session.sequence);
  session.transact("Place", () => [
    kind === "insert" ? editor.createInsertProjectItemAction(raw, session.seconds(at), 0, 0, limitShift) : editor.createOverwriteItemAction(raw, session.seconds(at), 0, 0),
  ]);
};

describe("the sequence editor", () => {
  it("overwrites what is there and keeps both rests", async () => {
    const session = await PremiereSession.open("V1: interview 0-10, broll 10-14");
    await place(session, "overwrite", 4);
    expect(session.draw()).toBe("V1: interview 0-4, broll@5 4-6, interview@6 6-10, broll 10-14 | A1: broll@5 4-6");
  });

  it("inserts by splitting and pushing everything later on all tracks", async () => {
    const session = await PremiereSession.open("V1: interview 0-10, broll 10-14 | V2: title 3-5");
    await place(session, "insert", 4);
    expect(session.draw()).toBe("V1: interview 0-4, broll@5 4-6, interview@4 6-12, broll 12-16 | V2: title 3-4, title@1 6-7 | A1: broll@5 4-6");
  });

  it("leaves other tracks in place when the shift is limited", async () => {
    const session = await PremiereSession.open("V1: interview 0-10, broll 10-14 | V2: title 3-5");
    await place(session, "insert", 4, "broll", true);
    expect(session.draw()).toContain("V2: title 3-5");
  });

  it("snaps to the sequence's frames and cuts to whole frames", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const raw = await session.clip("interview");
    const clip = session.ppro.ClipProjectItem.cast(raw);
    session.transact("Mark", () => [clip.createSetInOutPointsAction(session.seconds(0), session.seconds(27.834))]);
    const editor = session.ppro.SequenceEditor.getEditor(session.sequence);
    session.transact("Place", () => [editor.createOverwriteItemAction(raw, session.seconds(20.01), 0, 0)]);
    expect(session.draw()).toContain("interview 20-47.8");
  });

  it("adds a track for an index one past the last", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const raw = await session.clip("interview");
    const editor = session.ppro.SequenceEditor.getEditor(session.sequence);
    session.transact("Place", () => [editor.createOverwriteItemAction(raw, session.seconds(0), 3, 3)]);
    expect(await session.sequence.getVideoTrackCount()).toBe(4);
  });

  it("puts sound on the first audio track when the index is -1", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const raw = await session.clip("interview");
    const editor = session.ppro.SequenceEditor.getEditor(session.sequence);
    session.transact("Place", () => [editor.createOverwriteItemAction(raw, session.seconds(20), 0, -1)]);
    expect(session.draw()).toContain("A1: interview 20-620");
  });

  it("places subclips with the streams they take, several in one transaction", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const clip = session.ppro.ClipProjectItem.cast(await session.clip("interview"));
    session.transact("Subclips", () => [
      clip.createSubClipAction("select 1", session.seconds(1), session.seconds(2), true, { takeAudio: false }),
      clip.createSubClipAction("select 2", session.seconds(4), session.seconds(6), true, { takeAudio: false }),
    ]);
    const [first, second] = [await session.clip("select 1"), await session.clip("select 2")];
    const editor = session.ppro.SequenceEditor.getEditor(session.sequence);
    session.transact("String-out", () => [editor.createOverwriteItemAction(first, session.seconds(0), 1, 0), editor.createOverwriteItemAction(second, session.seconds(1), 1, 0)]);
    expect(session.draw()).toBe("V1: interview 0-10 | V2: select 1@1 0-1, select 2@4 1-3");
    expect(session.controls.history().undo).toHaveLength(2);
  });

  it.each([
    [true, "V1: broll 0-4"],
    [false, "V1: broll 10-14"],
  ])("removes the selected items, ripple %s", async (ripple, drawing) => {
    const session = await PremiereSession.open("V1: interview 0-10, broll 10-14");
    const item = await session.videoItem();
    const selection = await session.sequence.getSelection();
    selection.addItem(item);
    const editor = session.ppro.SequenceEditor.getEditor(session.sequence);
    session.transact("Remove", () => [editor.createRemoveItemsAction(selection, ripple, session.ppro.Constants.MediaType.ANY)]);
    expect(session.draw()).toBe(drawing);
  });

  it("removes only pictures when asked for video", async () => {
    const session = await PremiereSession.open("V1: interview 0-10 | A1: interview 0-10");
    session.controls.select(session.sequence.guid.toString(), ["V1-1", "A1-1"]);
    const selection = await session.sequence.getSelection();
    const editor = session.ppro.SequenceEditor.getEditor(session.sequence);
    session.transact("Remove", () => [editor.createRemoveItemsAction(selection, false, session.ppro.Constants.MediaType.VIDEO)]);
    expect(session.draw()).toBe("A1: interview 0-10");
  });

  it("clones a clip with its effects", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    await session.addEffect("AE.ADBE Lumetri");
    const item = await session.videoItem();
    const editor = session.ppro.SequenceEditor.getEditor(session.sequence);
    session.transact("Clone", () => [editor.createCloneTrackItemAction(item, session.seconds(10), 1, 0, true, false)]);
    expect(session.draw()).toBe("V1: interview 0-10 | V2: interview 10-20");
    const copy = await (await session.videoItem(1, 0)).getComponentChain();
    expect(copy.getComponentCount()).toBe(3);
  });
});

describe("track items", () => {
  it("move by a difference and may overlap", async () => {
    const session = await PremiereSession.open("V1: interview 0-10, broll 10-14");
    const item = await session.videoItem(0, 1);
    session.transact("Move", () => [item.createMoveAction(session.seconds(-2))]);
    expect(session.draw()).toBe("V1: interview 0-10, broll 8-12");
  });

  it("move their left edge with the in point", async () => {
    const session = await PremiereSession.open("V1: interview@3 2-10");
    const item = await session.videoItem();
    session.transact("Trim", () => [item.createSetInPointAction(session.seconds(4))]);
    expect(session.draw()).toBe("V1: interview@4 3-10");
  });

  it("keep the exact tick of the end, accept zero length and ignore a negative one", async () => {
    const session = await PremiereSession.open("V1: interview 2-10");
    const trim = async (seconds: number): Promise<void> => {
      const item = await session.videoItem();
      session.transact("Trim", () => [item.createSetEndAction(session.seconds(seconds))]);
    };
    await trim(4.333);
    expect(session.draw()).toBe("V1: interview 2-4.333");
    await trim(1);
    expect(session.draw()).toBe("V1: interview 2-4.333");
    await trim(2);
    expect(session.draw()).toBe("V1: interview 2-2");
  });

  it("give null for gaps", async () => {
    const session = await PremiereSession.open("V1: interview 2-10");
    const track = await session.sequence.getVideoTrack(0);
    expect(track.getTrackItems(session.ppro.Constants.TrackItemType.EMPTY, true)).toEqual([null]);
  });

  it("know their project item, media type and selection", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const item = await session.videoItem();
    expect((await item.getProjectItem()).name).toBe("interview");
    expect(await item.getMediaType()).toBe(session.ppro.Constants.MediaType.VIDEO);
    session.controls.select(session.sequence.guid.toString(), ["V1-1"]);
    expect(await item.getIsSelected()).toBe(true);
  });

  it("take transitions and lose them with undo", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const item = await session.videoItem();
    const dissolve = session.ppro.TransitionFactory.createVideoTransition("AE.ADBE Cross Dissolve New");
    // AddTransitionOptions is declared callable, as Adobe's samples use it.
    const options = session.ppro.AddTransitionOptions();
    options.setApplyToStart(true);
    session.transact("Dissolve", () => [item.createAddVideoTransitionAction(dissolve, options)]);
    const track = await session.sequence.getVideoTrack(0);
    expect(track.getTrackItems(session.ppro.Constants.TrackItemType.TRANSITION, false)).toEqual([null]);
    session.controls.undo();
    const again = await session.sequence.getVideoTrack(0);
    expect(again.getTrackItems(session.ppro.Constants.TrackItemType.TRANSITION, false)).toEqual([]);
  });
});

describe("selections", () => {
  it("made empty live only inside their callback, and on some builds not even there", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const item = await session.videoItem();
    const escaped: { addItem(item: unknown): boolean }[] = [];
    session.ppro.TrackItemSelection.createEmptySelection((selection) => {
      expect(selection.addItem(item)).toBe(true);
      escaped.push(selection as unknown as { addItem(item: unknown): boolean });
    });
    expect(() => escaped[0]?.addItem(item)).toThrow("The script object is no longer valid.");
    session.controls.setSwitches({ createEmptySelection: "fails" });
    expect(() => session.ppro.TrackItemSelection.createEmptySelection((selection) => void selection.addItem(item))).toThrow("no longer valid");
  });

  it("add to what is selected", async () => {
    const session = await PremiereSession.open("V1: interview 0-10, broll 10-14");
    const guid = session.sequence.guid.toString();
    session.controls.select(guid, ["V1-1"]);
    await session.sequence.clearSelection();
    const selection = await session.sequence.getSelection();
    selection.addItem(await session.videoItem(0, 1));
    expect(session.sequence.setSelection(selection)).toBe(true);
    expect(session.controls.session().selection.get(guid)).toEqual(["V1-2"]);
  });
});
