import { FRAME_RATES } from "../../shared/time/frame-rate";
import { MediaError, type MediaLibrary } from "../hosts/media/media-library";
import type { MediaState } from "../hosts/media/media-state";
import { PremiereSession } from "./premiere-session";

const media: MediaState = { path: "/media/new.mov", start: 0n, duration: 5n * 254_016_000_000n, frameRate: FRAME_RATES["24"], widthPx: 1280, heightPx: 720, hasVideo: true, hasAudio: false, still: false };
const library: MediaLibrary = {
  probe: async (path) => {
    if (path.endsWith(".txt")) throw new MediaError("That is no video.");
    return { ...media, path };
  },
  frame: () => Promise.reject(new MediaError("No pictures here.")),
};

describe("bins", () => {
  it("are made, renamed, filled and removed by actions", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const root = await session.project.getRootItem();
    session.transact("Create Bin", () => [root.createBinAction("Selects", true)]);
    const names = async (): Promise<string[]> => (await root.getItems()).map((item) => item.name);
    expect(await names()).toEqual(["Footage", "Sequence 01", "Selects"]);
    const bin = session.ppro.FolderItem.cast((await root.getItems())[2] ?? (await session.clip("interview")));
    const clip = await session.clip("interview");
    session.transact("Move", () => [root.createMoveItemAction(clip, bin)]);
    expect((await bin.getItems()).map((item) => item.name)).toEqual(["interview"]);
    session.transact("Rename", () => [bin.createRenameBinAction("Best")]);
    expect(bin.name).toBe("Best");
    session.transact("Remove", () => [root.createRemoveItemAction(session.ppro.ProjectItem.cast(bin))]);
    expect(await names()).toEqual(["Footage", "Sequence 01"]);
    session.controls.undo();
    expect(await names()).toEqual(["Footage", "Sequence 01", "Best"]);
  });

  it("cast to null where the item is something else", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const clip = await session.clip("interview");
    expect(session.ppro.FolderItem.cast(clip)).toBeNull();
    expect(session.ppro.ClipProjectItem.cast(clip)?.name).toBe("interview");
  });
});

describe("importing and sequences", () => {
  it("imports what can be decoded and says false when something could not", async () => {
    const session = await PremiereSession.open("V1: interview 0-10", {}, { media: library });
    expect(await session.project.importFiles(["/media/new.mov"])).toBe(true);
    expect(await session.project.importFiles(["/media/notes.txt"])).toBe(false);
    const items = await (await session.project.getRootItem()).getItems();
    expect(items.map((item) => item.name)).toContain("new.mov");
  });

  it("makes a sequence in the format of the first clip", async () => {
    const session = await PremiereSession.open("V1: interview 0-10", {}, { media: library });
    await session.project.importFiles(["/media/new.mov"]);
    const raw = (await (await session.project.getRootItem()).getItems()).find((item) => item.name === "new.mov");
    if (!raw) throw new Error("The import is missing.");
    const sequence = await session.project.createSequenceFromMedia("New", [session.ppro.ClipProjectItem.cast(raw)]);
    expect([await sequence.getTimebase(), (await sequence.getFrameSize()).width, (await sequence.getEndTime()).seconds]).toEqual(["10584000000", 1280, 5]);
    expect((await session.project.getActiveSequence()).name).toBe("New");
    expect(await session.project.deleteSequence(sequence)).toBe(true);
    expect(await session.project.getSequences()).toHaveLength(1);
  });

  it("clones a sequence by an action, with items of its own", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    session.transact("Clone", () => [session.sequence.createCloneAction()]);
    const sequences = await session.project.getSequences();
    expect(sequences.map((sequence) => sequence.name)).toEqual(["Sequence 01", "Sequence 01 Copy"]);
    const ids = [...session.controls.state().sequences.values()].map((sequence) => sequence.videoTracks[0]?.items[0]?.id);
    expect(new Set(ids).size).toBe(2);
  });

  it("makes a subsequence of what lies between the in and out points", async () => {
    const session = await PremiereSession.open("V1: interview 0-10, broll 10-14 | A1: interview 0-10");
    session.transact("In", () => [session.sequence.createSetInPointAction(session.seconds(4))]);
    session.transact("Out", () => [session.sequence.createSetOutPointAction(session.seconds(12))]);
    const made = await session.sequence.createSubsequence(true);
    const [video] = session.controls.state().sequences.get(made.guid.toString())?.videoTracks ?? [];
    expect(video?.items.map(({ name, range, source }) => [name, range.start, range.end, source.start].map((one) => (typeof one === "bigint" ? Number(one / 254_016_000_000n) : one)))).toEqual([
      ["interview", 0, 6, 4],
      ["broll", 6, 8, 0],
    ]);
    expect([made.name, (await made.getEndTime()).seconds, (await made.getInPoint()).seconds]).toEqual(["Sequence 01_Sub_01", 8, -400000]);
    expect(session.draw()).toBe("V1: interview 0-10, broll 10-14 | A1: interview 0-10");
  });

  it("answers -400000 seconds for points that are not set", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    expect((await session.sequence.getInPoint()).seconds).toBe(-400000);
    session.transact("In", () => [session.sequence.createSetInPointAction(session.seconds(1))]);
    expect((await session.sequence.getInPoint()).seconds).toBe(1);
  });

  it("takes settings that were read and changed", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const settings = await session.sequence.getSettings();
    settings.setVideoFrameRate(session.ppro.FrameRate.createWithValue(29.97));
    (await settings.getVideoFrameRect()).width = 1080;
    session.transact("Settings", () => [session.sequence.createSetSettingsAction(settings)]);
    expect([await session.sequence.getTimebase(), (await session.sequence.getFrameSize()).width]).toEqual(["8475667200", 1080]);
  });

  it("snaps the playhead", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    await session.sequence.setPlayerPosition(session.seconds(1.015));
    expect((await session.sequence.getPlayerPosition()).seconds).toBeCloseTo(1);
  });

  it("mutes a track without an action", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    await (await session.sequence.getVideoTrack(0)).setMute(true);
    expect(await (await session.sequence.getVideoTrack(0)).isMuted()).toBe(true);
    expect(session.controls.history().undo).toEqual([]);
  });
});

describe("what a plugin keeps with the project", () => {
  it("properties are undone with everything else, and throw when unset", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const properties = await session.ppro.Properties.getProperties(session.sequence);
    expect(() => properties.getValue("note")).toThrow();
    session.transact("Note", () => [properties.createSetValueAction("note", 88, session.ppro.Constants.PropertyType.PERSISTENT)]);
    expect([properties.hasValue("note"), properties.getValueAsInt("note")]).toEqual([true, 88]);
    session.controls.undo();
    expect(properties.hasValue("note")).toBe(false);
  });

  it("footage interpretation is read, changed and committed", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const clip = session.ppro.ClipProjectItem.cast(await session.clip("interview"));
    const footage = await clip.getFootageInterpretation();
    footage.setPixelAspectRatio(2);
    expect((await clip.getFootageInterpretation()).getPixelAspectRatio()).toBe(1);
    session.transact("Interpret", () => [clip.createSetFootageInterpretationAction(footage)]);
    expect((await clip.getFootageInterpretation()).getPixelAspectRatio()).toBe(2);
  });

  it("selection and source monitor are the application's, not the project's", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const clip = await session.clip("interview");
    session.controls.selectProjectItems([clip.getId()]);
    const selection = await session.ppro.ProjectUtils.getSelection(session.project);
    expect((await selection.getItems()).map((item) => item.name)).toEqual(["interview"]);
    expect(await session.ppro.SourceMonitor.openProjectItem(clip)).toBe(true);
    await session.ppro.SourceMonitor.setPosition(session.seconds(2));
    expect([(await session.ppro.SourceMonitor.getPosition()).seconds, (await session.ppro.SourceMonitor.getProjectItem()).name]).toEqual([2, "interview"]);
    expect(session.controls.history().undo).toEqual([]);
  });
});

describe("values", () => {
  it("are made with and without new", async () => {
    const { ppro } = await PremiereSession.open("V1: interview 0-10");
    expect([new ppro.Color(0.1, 0.2, 0.3).green, ppro.PointF(3, 4).distanceTo(ppro.PointF(0, 0))]).toEqual([0.2, 5]);
    expect(ppro.RectF().width).toBe(0);
  });

  it("count time in ticks", async () => {
    const { ppro } = await PremiereSession.open("V1: interview 0-10");
    const rate = ppro.FrameRate.createWithValue(23.976);
    expect([rate.ticksPerFrame, Math.round(rate.value * 1000)]).toEqual([10_594_584_000, 23976]);
    const time = ppro.TickTime.createWithFrameAndFrameRate(10, rate);
    expect(time.ticks).toBe("105945840000");
    expect(time.add(ppro.TickTime.TIME_ONE_SECOND).subtract(time).equals(ppro.TickTime.TIME_ONE_SECOND)).toBe(true);
    expect(ppro.TickTime.createWithSeconds(0.05).alignToNearestFrame(ppro.FrameRate.createWithValue(25)).ticks).toBe("10160640000");
    expect(time.divide(0).equals(ppro.TickTime.TIME_INVALID)).toBe(true);
    expect(() => ppro.TickTime.createWithTicks("soon")).toThrow("Invalid parameter.");
  });
});
