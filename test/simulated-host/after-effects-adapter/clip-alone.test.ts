import { decode } from "fast-png";
import { fromBase64 } from "../../../shared/host/base64";
import type { ClipFrameRequest, ClipFrames } from "../../../shared/host/host-port";
import type { HostProblem } from "../../../shared/host/host-problem";
import type { Result } from "../../../shared/basics/result";
import { ticksFromSeconds } from "../../../shared/time/ticks";
import { layerId } from "../../hosts/after-effects/builders/compositions";
import { removeItem, removeLayer, updateLayer } from "../../hosts/after-effects/state/edit-state";
import type { AfterEffectsSwitches } from "../../hosts/after-effects/switches";
import { openAfterEffects, patience, readAll, temporaryFiles, type OpenAfterEffects } from "./open-after-effects";

const STAGE = "Main: camera:Eye 0-10, adjustment:Grade 0-10, null:Ground 0-10, light:Sun 0-10, red 0-10 locked, green 0-10, blue 0-10 shy | Other: red 0-10";
const STEPS = ["Trimbin set-up: blue alone", "Trimbin clean-up: blue alone"];
const COMP_ID = 11;

/** Every switch that such a frame could trip over; a host that lacks all that is unsure is one of them. */
const SWITCHES: readonly Partial<AfterEffectsSwitches>[] = [
  {},
  { moduleShape: "application", constructors: "missing", enumValues: "shuffled", groupAnswer: "undefined" },
  { deferredThen: "no", deferredWait: "no", frameFile: "two-halves", frameLatencyMs: 200 },
  { frameFile: "late", unclosedGroup: "leave-open", layerReferences: "die-with-order" },
  { lockedLayers: "throw", language: "german", dynamicLinkGuid: "empty", emptyGroup: "entry" },
];

async function requestFor({ host }: OpenAfterEffects, name = "blue"): Promise<ClipFrameRequest> {
  const { project, sequences } = await readAll(host);
  const clip = sequences[0]?.videoTracks.flatMap((track) => track.clips).find((one) => one.name === name);
  if (!clip) throw new Error(`There is no layer ${name}.`);
  return { projectGuid: project.guid, clip: clip.ref, times: [ticksFromSeconds(2)], maxWidthPx: 32, maxHeightPx: 32 };
}

async function alone(opened: OpenAfterEffects, name?: string, signal = patience()): Promise<Result<ClipFrames, HostProblem>> {
  return opened.host.grabClipAlone(await requestFor(opened, name), signal);
}

function labels({ controls }: OpenAfterEffects): readonly string[] {
  return controls.history().undo.map((entry) => entry.label);
}

function middlePixel(frame: Result<ClipFrames, HostProblem>): readonly number[] {
  if (!frame.ok) throw new Error(`No frame came: ${JSON.stringify(frame.problem)}`);
  const { width, height, data, channels } = decode(fromBase64(frame.value.frames[0]?.base64 ?? ""));
  const at = (Math.floor(height / 2) * width + Math.floor(width / 2)) * channels;
  return [...data.slice(at, at + 3)];
}

describe("a frame of one layer alone", () => {
  it.each(SWITCHES)("shows that layer and leaves the project as it was, with the two steps that were announced (%j)", async (switches) => {
    const opened = openAfterEffects({ project: STAGE, switches });
    opened.controls.selectLayers([layerId(opened.controls.state(), "green")]);
    const [before, session] = [opened.controls.state(), opened.controls.session()];
    const frame = await alone(opened);
    expect(middlePixel(frame)).toEqual([0, 0, 255]);
    expect(frame).toMatchObject({ ok: true, value: { frames: [{ widthPx: 32, heightPx: 18 }], undoSteps: STEPS } });
    expect(labels(opened)).toEqual(STEPS);
    expect(opened.controls.state()).toEqual(before);
    expect(opened.controls.session()).toEqual(session);
    expect(opened.controls.unclosedGroups()).toEqual([]);
    expect(opened.controls.waits()).toEqual([]);
    expect(temporaryFiles(opened)).toEqual([]);
  });

  it("has the profile's number of steps, and Edit > Undo takes them back one by one", async () => {
    const opened = openAfterEffects({ project: STAGE });
    const before = opened.controls.state();
    await alone(opened);
    expect(await opened.host.describe(patience())).toMatchObject({ value: { profile: { can: { clipAlone: { undoSteps: STEPS.length } } } } });
    STEPS.forEach(() => opened.controls.undo());
    expect(opened.controls.state()).toBe(before);
  });

  it("comes for several moments with one set-up, in the order asked for", async () => {
    const opened = openAfterEffects({ project: STAGE });
    const before = opened.controls.state();
    const frames = await opened.host.grabClipAlone({ ...(await requestFor(opened)), times: [6, 2, 4].map(ticksFromSeconds) }, patience());
    expect(frames.ok && frames.value.frames.map(({ at }) => at)).toEqual([6, 2, 4].map(ticksFromSeconds));
    expect(opened.rendered).toEqual([6, 2, 4]);
    expect(labels(opened)).toEqual(STEPS);
    expect(opened.controls.state()).toEqual(before);
  });

  it("is refused clearly where several are too large for one answer, and the project is put back", async () => {
    const opened = openAfterEffects({ project: STAGE, picture: largePicture });
    const before = opened.controls.state();
    const frames = await opened.host.grabClipAlone({ ...(await requestFor(opened)), times: [1, 2, 3].map(ticksFromSeconds) }, patience());
    expect(frames).toMatchObject({ ok: false, problem: { kind: "unsupported", what: "hand 3 frames so large to the panel at once" } });
    expect(opened.rendered).toHaveLength(2);
    expect(labels(opened)).toEqual(STEPS);
    expect(opened.controls.state()).toEqual(before);
  });

  it.each([
    ["another is soloed", "Main: red 0-10 solo, blue 0-10"],
    ["it is switched off and locked", "Main: red 0-10, blue 0-10 hidden locked"],
    ["it is soloed itself, under locked ones", "Main: red 0-10 locked, blue 0-10 solo"],
  ])("shows it though %s", async (_what, project) => {
    for (const lockedLayers of ["throw", "work"] as const) expect(middlePixel(await alone(openAfterEffects({ project, switches: { lockedLayers } })))).toEqual([0, 0, 255]);
  });

  it("shows it though it keeps to what lies under it", async () => {
    const opened = openAfterEffects();
    const blue = layerId(opened.controls.state(), "blue");
    opened.controls.userEdit("Preserve Transparency", (state) => updateLayer(state, blue, (layer) => ({ ...layer, preserveTransparency: true })));
    expect(middlePixel(await alone(opened))).toEqual([0, 0, 255]);
  });

  it.each(["Eye", "Sun", "Ground", "Grade"])("is refused for %s, which has no picture, with nothing touched", async (name) => {
    const opened = openAfterEffects({ project: STAGE });
    expect(await alone(opened, name)).toMatchObject({ ok: false, problem: { kind: "unsupported" } });
    expect(labels(opened)).toEqual([]);
  });

  it.each([
    ["the project is another one", "other-project", (request: ClipFrameRequest) => ({ ...request, projectGuid: "another" }), null],
    ["the layer is gone", "stale", null, "layer"],
    ["the layer moved to another composition", "composition-gone", (request: ClipFrameRequest) => ({ ...request, clip: { ...request.clip, sequenceGuid: "4711" } }), null],
    ["the composition is gone", "composition-gone", null, "comp"],
  ] as const)("is refused when %s, with nothing touched", async (_what, kind, change, removed) => {
    const opened = openAfterEffects({ project: STAGE });
    const request = await requestFor(opened);
    const blue = layerId(opened.controls.state(), "blue");
    if (removed) opened.controls.userEdit("Delete", (state) => (removed === "layer" ? removeLayer(state, blue) : removeItem(state, COMP_ID)));
    const before = opened.controls.state();
    expect(await opened.host.grabClipAlone(change ? change(request) : request, patience())).toMatchObject({ ok: false, problem: { kind } });
    expect(opened.controls.state()).toBe(before);
  });

  it.each(["missing", "truncated", "wrong-size", "modal-block"] as const)("that is %s is put back all the same", async (frameFile) => {
    const opened = openAfterEffects({ project: STAGE, switches: { frameFile } });
    const before = opened.controls.state();
    expect((await alone(opened)).ok).toBe(false);
    expect(opened.controls.state()).toEqual(before);
    expect(labels(opened)).toEqual(STEPS);
  });

  it.each([0, 1, 50, 150, 400, 3000])("that is cancelled after %i ms is put back", async (afterMs) => {
    const opened = openAfterEffects({ project: STAGE, switches: { frameFile: "missing", frameLatencyMs: 100 } });
    const before = opened.controls.state();
    const cancel = new AbortController();
    opened.clock.delay(afterMs, () => cancel.abort());
    expect(await alone(opened, "blue", cancel.signal)).toEqual({ ok: false, problem: { kind: "cancelled" } });
    expect(opened.controls.state()).toEqual(before);
    expect(opened.controls.unclosedGroups()).toEqual([]);
  });

  it("leaves no step when it is cancelled beforehand", async () => {
    const opened = openAfterEffects({ project: STAGE });
    expect(await alone(opened, "blue", AbortSignal.abort())).toEqual({ ok: false, problem: { kind: "cancelled" } });
    expect(labels(opened)).toEqual([]);
  });

  it("keeps everything else waiting meanwhile, and is no news to panels", async () => {
    const opened = openAfterEffects({ project: STAGE, switches: { frameFile: "late" } });
    const heard: string[] = [];
    const stop = opened.host.subscribe((event) => heard.push(event.kind));
    await opened.clock.sleep(1500);
    const request = await requestFor(opened);
    const frame = opened.host.grabClipAlone(request, patience());
    expect(await opened.host.readLeftovers(patience())).toMatchObject({ ok: false, problem: { kind: "busy" } });
    expect((await frame).ok).toBe(true);
    await opened.clock.sleep(3000);
    stop();
    expect(heard).toEqual([]);
  });

  it("survives an undo by somebody in the middle of it: nothing is left and no wrong frame is shown", async () => {
    const opened = openAfterEffects({ project: STAGE, switches: { frameFile: "missing" } });
    const before = opened.controls.state();
    opened.clock.delay(500, () => opened.controls.undo());
    expect((await alone(opened)).ok).toBe(false);
    expect(opened.controls.state()).toBe(before);
  });

  it("that cannot be removed says so", async () => {
    const opened = openAfterEffects({ project: STAGE });
    for (const _time of ["once", "twice"]) opened.controls.injectFault("CompItem.remove", { kind: "throws", message: "the host is busy" });
    expect(await alone(opened)).toMatchObject({ ok: false, problem: { kind: "left-behind", why: "the host is busy" } });
    expect(await opened.host.readLeftovers(patience())).toMatchObject({ ok: true, value: [{ name: "Trimbin temporary – safe to delete" }] });
  });

  it.each([1, 2])("that fails at whichever moment, %i times running, leaves the project as it was, or a leftover that is offered and removed", async (times) => {
    let succeeded = false;
    for (let after = 0; after < 200 && !succeeded; after += times) {
      const opened = openAfterEffects({ project: "Main: red 0-10 locked, blue 0-10" });
      const request = await requestFor(opened);
      const before = opened.controls.state();
      for (let time = 0; time < times; time++) opened.controls.injectFault("*", { kind: "throws", message: "not now" }, time === 0 ? after : 0);
      const frame = await opened.host.grabClipAlone(request, patience());
      if (!frame.ok && frame.problem.kind === "left-behind") expect(await opened.host.removeLeftovers(patience())).toMatchObject({ ok: true });
      expect(opened.controls.state()).toEqual(before);
      if (times === 1) expect(opened.controls.unclosedGroups()).toEqual([]);
      succeeded = frame.ok && after > 100;
    }
    expect(succeeded).toBe(true);
  });
});

/** A file with a PNG's header and end and 13 MB between them: one fits into an answer, two do not. */
function largePicture(): Uint8Array {
  const bytes = new Uint8Array(13_000_000);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, 64);
  new DataView(bytes.buffer).setUint32(20, 36);
  bytes.set([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82], bytes.length - 8);
  return bytes;
}
