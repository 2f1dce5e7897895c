import { toJsonText } from "../../../shared/basics/json-text";
import type { Edit } from "../../../shared/edits/edit";
import { invertPlan } from "../../../shared/edits/edit-plan";
import type { StringOut } from "../../../shared/edits/string-out";
import { describeProblem } from "../../../shared/host/host-problem";
import type { Receipt } from "../../../shared/host/receipt";
import { FRAME_RATES, ticksPerFrame } from "../../../shared/time/frame-rate";
import { timeline } from "../../hosts/premiere/builders/timeline";
import { placeClip, planPlacement } from "../../hosts/premiere/edits/place-clip";
import { updateClip, updateSequence, type Change } from "../../hosts/premiere/state/edit-state";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { addMarker, deleteClip, renameClip } from "../../hosts/premiere/user-edits";
import type { ClipItemState, ProjectState, SequenceState } from "../../hosts/premiere/state/project-state";
import { BUILT_SEQUENCE_GUID } from "../../hosts/premiere/builders/project-from-clips";
import { DRAWN_PROJECT, openAdapter, patience, type AdapterOptions, type OpenAdapter } from "./open-adapter";
import { markerAt, planOf } from "./sample-plans";
import { addStringOut, stringOutOf } from "./sample-string-out";

const PROJECT = "V1: interview 0-10, broll@5 10-14 | V2: title 3-5 | A1: interview 0-10 | A4: music 0-30";
const BITES = stringOutOf(4);

async function commit({ host }: OpenAdapter, ...edits: readonly Edit[]): Promise<Receipt> {
  const done = await host.commit({ projectGuid: DRAWN_PROJECT, plan: planOf("String out", edits), reverts: null }, () => undefined, patience());
  if (!done.ok) throw new Error(toJsonText(done.problem));
  expect(done.value.outcome).toEqual({ kind: "applied" });
  return done.value;
}

/** Why the host port does not do it; nothing may have happened. */
async function refusal(adapter: OpenAdapter, plan = planOf("String out", [addStringOut(BITES)]), reverts: string | null = null): Promise<string> {
  const before = adapter.controls.state();
  const done = await adapter.host.commit({ projectGuid: DRAWN_PROJECT, plan, reverts }, () => undefined, patience());
  expect(adapter.controls.state()).toBe(before);
  return done.ok ? "done" : describeProblem(done.problem).happened;
}

function sequenceNamed({ controls }: OpenAdapter, name: string): SequenceState {
  const found = [...controls.state().sequences.values()].find((sequence) => sequence.name === name);
  if (!found) throw new Error(`There is no sequence ${name}.`);
  return found;
}

/** What stands on a track, in frames of 25: "Day 1 bite 1 0-75". */
function drawing(sequence: SequenceState, kind: "videoTracks" | "audioTracks", track: number): string[] {
  const frame = ticksPerFrame(sequence.frameRate);
  return (sequence[kind][track]?.items ?? []).map(({ name, range }) => `${name} ${range.start / frame}-${range.end / frame}`);
}

describe("a string-out", () => {
  it("is a sequence of the bites alone, with the template's settings, in a bin with its subclips", async () => {
    const adapter = openAdapter({ project: PROJECT });
    adapter.controls.userEdit("Marker", addMarker(BUILT_SEQUENCE_GUID, { ...markerAt(1, "old"), guid: "old", url: "", target: "" }));
    await commit(adapter, addStringOut(BITES));
    const made = sequenceNamed(adapter, BITES.name);
    expect(drawing(made, "videoTracks", 0)).toEqual(["Day 1 bite 1 0-75", "Day 1 bite 2 100-175", "Day 1 bite 3 200-275", "Day 1 bite 4 300-375"]);
    expect(drawing(made, "audioTracks", 0)).toEqual(drawing(made, "videoTracks", 0));
    expect([...made.videoTracks.slice(1), ...made.audioTracks.slice(1)].flatMap((track) => track.items)).toEqual([]);
    expect(made.markers).toEqual([]);
    expect(sequenceNamed(adapter, "Sequence 01").markers).toHaveLength(1);
    const names = binHolds(adapter.controls.state(), BITES.name);
    expect(names.sort()).toEqual([...BITES.clips.map(({ subclip }) => subclip.name), BITES.name].sort());
  });

  it("takes only the sound of a bite where that is asked for", async () => {
    const adapter = openAdapter({ project: PROJECT });
    await commit(adapter, addStringOut({ ...BITES, clips: BITES.clips.map((clip) => ({ ...clip, subclip: { ...clip.subclip, takesVideo: false } })) }));
    const made = sequenceNamed(adapter, BITES.name);
    expect([drawing(made, "videoTracks", 0), drawing(made, "audioTracks", 0).length]).toEqual([[], 4]);
  });

  it.each(["23.976", "29.97", "59.94"] as const)("counts whole frames of a template of %s, whatever the clip counts", async (name) => {
    const frameRate = FRAME_RATES[name];
    const frame = ticksPerFrame(frameRate);
    const adapter = openAdapter({ project: timeline("V1: interview 0-10", { frameRate }) });
    await commit(adapter, addStringOut({ ...BITES, clips: BITES.clips.map((clip, i) => ({ ...clip, at: BigInt(i * 240) * frame })) }));
    expect(sequenceNamed(adapter, BITES.name).videoTracks[0]?.items.every(({ range }) => range.start % frame === 0n && range.end % frame === 0n)).toBe(true);
  });

  it("of an empty template is made too", async () => {
    const empty = timeline("V1: interview 0-10");
    const adapter = openAdapter({ project: deleteClip(BUILT_SEQUENCE_GUID, "V1-1")(empty) });
    await commit(adapter, addStringOut(BITES));
    expect(drawing(sequenceNamed(adapter, BITES.name), "videoTracks", 0)).toHaveLength(4);
  });

  it("can be made twice in one plan, each from its own clone", async () => {
    const adapter = openAdapter({ project: PROJECT });
    const other: StringOut = { ...BITES, name: "Day 2", clips: BITES.clips.map((clip, i) => ({ ...clip, subclip: { ...clip.subclip, name: `Day 2 bite ${i + 1}` } })) };
    await commit(adapter, addStringOut(BITES), addStringOut(other));
    expect(drawing(sequenceNamed(adapter, "Day 2"), "videoTracks", 0)[0]).toBe("Day 2 bite 1 0-75");
    expect(drawing(sequenceNamed(adapter, BITES.name), "videoTracks", 0)[0]).toBe("Day 1 bite 1 0-75");
  });
});

describe("a string-out is refused, and nothing is touched,", () => {
  const withClip = (change: Partial<ClipItemState>): AdapterOptions => ({ project: updateClip(timeline(PROJECT), "clip:/media/interview.mov", (clip) => ({ ...clip, ...change })) });
  const captioned = updateSequence(timeline(PROJECT), BUILT_SEQUENCE_GUID, (sequence) => ({ ...sequence, captionTracks: [{ id: 1, name: "Subtitle", muted: false }] }));

  it.each<[string, AdapterOptions, RegExp]>([
    ["of a merged clip", withClip({ merged: true }), /is a merged clip/],
    ["of a multicam clip", withClip({ multicam: true }), /is a multicam clip/],
    ["of a clip without media", withClip({ media: null }), /is a clip without a media file/],
    ["by a Premiere before 26.3", { project: PROJECT, switches: { build: "26.2" } }, /makes no subclips \(26\.3 does\)/],
    ["with the settings of a sequence that has captions", { project: captioned }, /captions, which no plan can clear/],
    ["beyond the end of the media", withClip({ media: { path: "/media/interview.mov", start: 0n, duration: 1000n, frameRate: FRAME_RATES["25"], widthPx: 1, heightPx: 1, hasVideo: true, hasAudio: true, still: false } }), /outside its media/],
  ])("%s", async (_what, options, why) => expect(await refusal(openAdapter(options))).toMatch(why));

  it("under a name that any bin, clip or sequence bears", async () => {
    const adapter = openAdapter({ project: PROJECT });
    for (const name of ["Footage", "broll", "Sequence 01"]) {
      expect(await refusal(adapter, planOf("String out", [addStringOut({ ...BITES, name })]))).toMatch(/taken in this project/);
    }
  });
});

describe("reverting a string-out", () => {
  const inStringOut = (state: ProjectState): SequenceState => [...state.sequences.values()].find(({ name }) => name === BITES.name) ?? fail();
  const firstItem = (sequence: SequenceState): string => sequence.videoTracks[0]?.items[0]?.id ?? fail();
  const deletePicture: Change = (state) => deleteClip(inStringOut(state).guid, firstItem(inStringOut(state)))(state);
  const deleteFirst: Change = (state) => {
    const sound = inStringOut(state).audioTracks[0]?.items[0]?.id ?? fail();
    return deleteClip(inStringOut(state).guid, sound)(deletePicture(state));
  };
  const renameFirst: Change = (state) => renameClip(inStringOut(state).guid, firstItem(inStringOut(state)), "Best answer")(state);
  const mark: Change = (state) => addMarker(inStringOut(state).guid, { ...markerAt(1, "mine"), guid: "mine", url: "", target: "" })(state);
  const useElsewhere: Change = (state) => {
    const clip = [...state.items.values()].find(({ name }) => name === "Day 1 bite 2");
    return updateSequence(state, BUILT_SEQUENCE_GUID, (sequence) => {
      const placement = clip?.kind === "clip" ? planPlacement(state, clip, sequence, 1000n * ticksPerFrame(sequence.frameRate), { video: 0, audio: 0 }, ["a", "b", "c", "d"]) : undefined;
      return placement ? placeClip(sequence, placement, "overwrite") : fail();
    });
  };

  async function madeThen(change: Change): Promise<{ adapter: OpenAdapter; receipt: Receipt; plan: Receipt["plan"] }> {
    const adapter = openAdapter({ project: PROJECT });
    const receipt = await commit(adapter, addStringOut(BITES));
    adapter.controls.userEdit("Work on", change);
    return { adapter, receipt, plan: invertPlan(receipt.plan, "Revert") };
  }

  it("takes sequence, bin and subclips away in two steps that can be undone", async () => {
    const { adapter, receipt, plan } = await madeThen((state) => state);
    const made = adapter.controls.state();
    const done = await adapter.host.commit({ projectGuid: DRAWN_PROJECT, plan, reverts: receipt.id }, () => undefined, patience());
    expect(done).toMatchObject({ ok: true, value: { outcome: { kind: "applied" }, undoSteps: ["Revert (1/2)", "Revert (2/2)"] } });
    expect(adapter.controls.state().items.size).toBe(timeline(PROJECT).items.size);
    [1, 2].forEach(() => adapter.controls.undo());
    expect(adapter.controls.state()).toBe(made);
  });

  it("works from the journal after a restart", async () => {
    const { adapter } = await madeThen((state) => state);
    const again = openAdapter({ project: adapter.controls.state(), disk: new InMemoryDisk(adapter.disk.content()) });
    const page = await again.host.readJournal(DRAWN_PROJECT, patience());
    const [kept] = page.ok ? page.value.receipts : [];
    if (!kept) throw new Error("The journal has no receipt.");
    await again.host.commit({ projectGuid: DRAWN_PROJECT, plan: invertPlan(kept.plan, "Revert"), reverts: kept.id }, () => undefined, patience());
    expect(again.controls.state().items.size).toBe(timeline(PROJECT).items.size);
  });

  it.each<[string, Change, RegExp]>([
    ["deleted a clip of it", deleteFirst, /it has 3 of 4 clips/],
    ["deleted only a clip's picture", deletePicture, /Day 1 bite 2 stands on A1 V1, others on A1/],
    ["marked it", mark, /it has markers/],
    ["used one of its subclips in the cut", useElsewhere, /Day 1 bite 2 is used in Sequence 01/],
  ])("is refused when somebody %s", async (_what, change, why) => {
    const { adapter, receipt, plan } = await madeThen(change);
    expect(await refusal(adapter, plan, receipt.id)).toMatch(why);
  });

  it("does not mind another name of a clip on the timeline", async () => {
    const { adapter, receipt, plan } = await madeThen(renameFirst);
    const done = await adapter.host.commit({ projectGuid: DRAWN_PROJECT, plan, reverts: receipt.id }, () => undefined, patience());
    expect(done).toMatchObject({ ok: true, value: { outcome: { kind: "applied" } } });
  });
});

function binHolds({ items }: ProjectState, name: string): string[] {
  const bin = [...items.values()].find((item) => item.kind === "bin" && item.name === name);
  return bin?.kind === "bin" ? bin.childIds.map((id) => items.get(id)?.name ?? "") : [];
}

function fail(): never {
  throw new Error("The project lacks what this test needs.");
}
