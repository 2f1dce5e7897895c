import { fail } from "../../../shared/basics/result";
import { frameStart, FRAME_RATES } from "../../../shared/time/frame-rate";
import { TICKS_PER_SECOND } from "../../../shared/time/ticks";
import { BUILT_SEQUENCE_GUID } from "../../hosts/premiere/builders/project-from-clips";
import { timeline } from "../../hosts/premiere/builders/timeline";
import { updateClip } from "../../hosts/premiere/state/edit-state";
import type { ClipItemState, ProjectState } from "../../hosts/premiere/state/project-state";
import { DRAWN_PROJECT, openAdapter, patience } from "./open-adapter";

const INTERVIEW = "clip:/media/interview.mov";

const transcriptOf = (text: string): string =>
  JSON.stringify({
    language: "en-us",
    speakers: [{ id: "00000000-0000-4000-8000-000000000001", name: "Anna" }],
    segments: [
      {
        start: 1,
        duration: 1,
        language: "en-us",
        speaker: "00000000-0000-4000-8000-000000000001",
        words: [{ start: 1, duration: 0.5, confidence: 0.9, eos: true, tags: [], text, type: "word" }],
      },
    ],
  });

const withInterview = (change: Partial<ClipItemState>): ProjectState => updateClip(timeline("V1: interview 0-10, broll@5 10-14"), INTERVIEW, (clip) => ({ ...clip, ...change }));

describe("the bin", () => {
  it("lists clips with their bin, media and transcript, and sequences apart", async () => {
    const { host } = openAdapter({ project: withInterview({ transcript: transcriptOf("Hello."), merged: true, projectMetadata: "<Column.Intrinsic.MediaStart>01;00;00;00</Column.Intrinsic.MediaStart>", xmp: `<rdf:Description xmp:CreateDate="2026-11-01T09:30:00+01:00"/>` }) });
    const bin = await host.readBin(patience());
    if (!bin.ok) throw new Error(bin.problem.kind);
    expect(bin.value.clips).toMatchObject([
      { mediaId: INTERVIEW, name: "interview", bin: "Footage", kind: "merged", hasTranscript: true, offline: false, mediaPath: "/media/interview.mov", frameRate: { numerator: 25, denominator: 1 }, counting: "drop", recordedOn: "2026-11-01" },
      { name: "broll", counting: "non-drop", kind: "media", hasTranscript: false, recordedOn: null },
    ]);
    expect(bin.value.clips[0]?.duration).toBeGreaterThan(0n);
    expect(bin.value.sequences).toMatchObject([{ guid: BUILT_SEQUENCE_GUID, name: "Sequence 01", frameRate: { numerator: 25, denominator: 1 }, widthPx: 1920 }]);
    expect(bin.value.activeSequenceGuid).toBe(BUILT_SEQUENCE_GUID);
  });

  it("says which parts of which media sequences use, sound included", async () => {
    const { host } = openAdapter({ project: timeline("V1: interview 0-10, broll@5 10-14 | A1: interview@20 0-3") });
    const uses = await host.readUsage(patience());
    if (!uses.ok) throw new Error(uses.problem.kind);
    const seconds = (value: bigint): number => Number(value / TICKS_PER_SECOND);
    expect(uses.value.map((use) => use.clips.map(({ mediaId, source }) => [mediaId, seconds(source.start), seconds(source.end)]))).toEqual([
      [
        [INTERVIEW, 0, 10],
        ["clip:/media/broll.mov", 5, 9],
        [INTERVIEW, 20, 23],
      ],
    ]);
  });

  it("ends when the person cancels", async () => {
    const { host } = openAdapter();
    await expect(host.readBin(AbortSignal.abort())).resolves.toEqual(fail({ kind: "cancelled" }));
  });
});

describe("transcripts", () => {
  it("are read as the host writes them; a clip without one has none", async () => {
    const { host } = openAdapter({ project: withInterview({ transcript: transcriptOf("Hello.") }) });
    await expect(host.readTranscript(INTERVIEW, patience())).resolves.toEqual({ ok: true, value: { json: transcriptOf("Hello.") } });
    await expect(host.readTranscript("clip:/media/broll.mov", patience())).resolves.toEqual({ ok: true, value: { json: null } });
  });

  it("are replaced in one step that Edit > Undo takes back", async () => {
    const { host, controls } = openAdapter({ project: withInterview({ transcript: transcriptOf("Old.") }) });
    const before = controls.history().undo.length;
    const imported = await host.importTranscript({ projectGuid: DRAWN_PROJECT, mediaId: INTERVIEW, json: transcriptOf("New.") }, patience());
    // Written down, and nothing that a panel could take back.
    expect(await host.listLedger(patience())).toMatchObject({ value: { books: [{ head: { seq: 1 } }] } });
    expect(await host.readJournal(DRAWN_PROJECT, patience())).toMatchObject({ value: { receipts: [] } });
    expect(imported).toEqual({ ok: true, value: { json: transcriptOf("New."), undoStep: "Import transcript of interview" } });
    expect(controls.history().undo.slice(before).map((entry) => entry.label)).toEqual(["Import transcript of interview"]);
    controls.undo();
    await expect(host.readTranscript(INTERVIEW, patience())).resolves.toEqual({ ok: true, value: { json: transcriptOf("Old.") } });
  });

  it("that the host cannot read change nothing", async () => {
    const { host, controls } = openAdapter({ project: withInterview({ transcript: transcriptOf("Old.") }) });
    const before = controls.history().undo.length;
    const refused = await host.importTranscript({ projectGuid: DRAWN_PROJECT, mediaId: INTERVIEW, json: `{"language":"en-us"}` }, patience());
    expect(refused).toMatchObject({ ok: false, problem: { kind: "host-refused" } });
    expect(controls.history().undo).toHaveLength(before);
    await expect(host.readTranscript(INTERVIEW, patience())).resolves.toEqual({ ok: true, value: { json: transcriptOf("Old.") } });
  });

  it("are not put into another project than the one that was meant", async () => {
    const { host } = openAdapter();
    await expect(host.importTranscript({ projectGuid: "another", mediaId: INTERVIEW, json: transcriptOf("New.") }, patience())).resolves.toEqual(fail({ kind: "other-project" }));
  });
});

describe("a cue", () => {
  it("opens the clip at the moment and stops by itself at the end, unless another one plays by then", async () => {
    const { host, controls, clock } = openAdapter();
    const monitor = (): { openIds: readonly string[]; position: bigint; speed: number } => controls.session().sourceMonitor;
    const play = (from: bigint, until: bigint | null) => host.cue({ kind: "play", mediaId: INTERVIEW, from: from * TICKS_PER_SECOND, until: until === null ? null : until * TICKS_PER_SECOND }, patience());
    await expect(play(2n, 4n)).resolves.toEqual({ ok: true, value: null });
    expect(monitor()).toMatchObject({ position: 2n * TICKS_PER_SECOND });
    expect(monitor().openIds[0]).toBe(INTERVIEW);
    await clock.sleep(3000);
    expect(monitor().speed).toBe(0);
    await play(6n, 8n);
    await play(10n, null);
    await clock.sleep(60_000);
    expect(monitor()).toMatchObject({ position: 10n * TICKS_PER_SECOND, speed: 1 });
    await host.cue({ kind: "stop" }, patience());
    expect(monitor().speed).toBe(0);
  });

  it("says when the clip is gone", async () => {
    const { host } = openAdapter();
    await expect(host.cue({ kind: "play", mediaId: "clip:/gone", from: frameStart(1, FRAME_RATES["25"]), until: null }, patience())).resolves.toMatchObject({ problem: { kind: "host-refused" } });
  });
});
