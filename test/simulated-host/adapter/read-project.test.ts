import { FRAME_RATES } from "../../../shared/time/frame-rate";
import { TICKS_PER_SECOND } from "../../../shared/time/ticks";
import { clipKey } from "../../../shared/project/references";
import { clipsOf } from "../../../shared/project/find-in-project";
import { BUILT_SEQUENCE_GUID } from "../../hosts/premiere/builders/project-from-clips";
import { timeline } from "../../hosts/premiere/builders/timeline";
import type { HostSwitches } from "../../hosts/premiere/switches";
import { openAdapter, patience, readAll, WHOLE_PROJECT } from "./open-adapter";
import { clipNamed } from "./sample-plans";

describe.each([{ build: "25.6" }, { build: "26.2" }, { build: "26.3" }] satisfies Partial<HostSwitches>[])("reading on a host with %j", (switches) => {
  it("gives the sequence, its clips and their effects", async () => {
    const { host, controls } = openAdapter({ switches });
    controls.select(BUILT_SEQUENCE_GUID, ["V1-2"]);
    const snapshot = await readAll(host);
    expect(snapshot.sequences[0]).toMatchObject({ guid: BUILT_SEQUENCE_GUID, name: "Sequence 01", widthPx: 1920, heightPx: 1080, frameRate: { numerator: 25, denominator: 1 } });
    const broll = clipNamed(snapshot, "broll");
    expect(broll).toMatchObject({ selected: true, offline: false, mediaPath: "/media/broll.mov", adjustmentLayer: false });
    expect(broll.ref).toMatchObject({ track: 0, start: 10n * TICKS_PER_SECOND, sourceStart: 5n * TICKS_PER_SECOND, mediaId: "clip:/media/broll.mov" });
    expect(broll.effects?.map((effect) => effect.displayName)).toEqual(["Opacity", "Motion"]);
    expect(broll.effects?.[1]?.params).toEqual([{ index: 0, displayName: "Position", state: { kind: "constant", value: { x: 0.5, y: 0.5 } } }]);
  });
});

describe("reading", () => {
  it("looks only at the effects that were asked for", async () => {
    const { host, controls } = openAdapter();
    controls.select(BUILT_SEQUENCE_GUID, ["V1-2"]);
    const all = await readAll(host);
    const key = clipKey(clipNamed(all, "street").ref);
    const read = async (effectsOf: typeof WHOLE_PROJECT.effectsOf): Promise<string[]> => {
      const snapshot = await host.readProject({ ...WHOLE_PROJECT, effectsOf }, patience());
      return snapshot.ok ? snapshot.value.sequences.flatMap(clipsOf).filter((clip) => clip.effects).map((clip) => clip.name) : [];
    };
    expect(await read("none")).toEqual([]);
    expect(await read("selected")).toEqual(["broll"]);
    expect(await read({ clipKeys: [key] })).toEqual(["street"]);
  });

  it("leaves out parameters that the host cannot read", async () => {
    const { host } = openAdapter();
    const scope = { ...WHOLE_PROJECT, params: [{ matchName: "AE.ADBE Opacity", indexes: [0, 99] }] };
    const read = await host.readProject(scope, patience());
    expect(read.ok && clipNamed(read.value, "broll").effects?.[0]?.params.map((param) => param.index)).toEqual([0]);
  });

  it("says when the sequence is gone, and when it was cancelled", async () => {
    const { host } = openAdapter();
    const cancel = new AbortController();
    cancel.abort();
    expect(await host.readProject({ ...WHOLE_PROJECT, sequence: { kind: "guid", guid: "gone" } }, patience())).toEqual({ ok: false, problem: { kind: "sequence-gone", name: null } });
    expect(await host.readProject(WHOLE_PROJECT, cancel.signal)).toEqual({ ok: false, problem: { kind: "cancelled" } });
  });

  it("says when no project is open", async () => {
    const { host, controls } = openAdapter();
    controls.injectFault("Project.getActiveProject", { kind: "returns", value: null });
    expect(await host.readProject(WHOLE_PROJECT, patience())).toEqual({ ok: false, problem: { kind: "no-project" } });
  });

  it("looks once more when an edit at the host kills its handles", async () => {
    const { host, controls } = openAdapter();
    controls.injectFault("VideoClipTrackItem.getName", { kind: "throws", message: "The script object is no longer valid." });
    expect(clipNamed(await readAll(host), "broll").name).toBe("broll");
  });

  it("describes itself without a project", async () => {
    expect(await openAdapter().host.describe(patience())).toMatchObject({ ok: true, value: { name: "premierepro", version: "26.3.0", locale: "en_US", theme: "dark", profile: { calibrated: false } } });
  });
});

describe("timecode", () => {
  it.each([
    { display: 102, counting: "drop" },
    { display: 103, counting: "non-drop" },
  ])("is counted as the sequence shows it: display $display is $counting", async ({ display, counting }) => {
    const drawn = timeline("V1: interview 0-10", { frameRate: FRAME_RATES["29.97"] });
    const sequences = new Map([...drawn.sequences].map(([guid, sequence]) => [guid, { ...sequence, settings: { ...sequence.settings, videoDisplayFormat: display } }]));
    const snapshot = await readAll(openAdapter({ project: { ...drawn, sequences } }).host);
    expect(snapshot.sequences[0]).toMatchObject({ counting });
  });
});
