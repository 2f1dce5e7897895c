import { toBase64 } from "../../../shared/host/base64";
import { openPremiereToCheck } from "./open-premiere-to-check";

const never = new AbortController().signal;

const CHART = { chartBase64: toBase64(new Uint8Array([0x89, 0x50, 0x4e, 0x47])), widthPx: 320, heightPx: 180 };

describe("a scratch project for the calibration", () => {
  it("holds the chart in a sequence that can be read, and goes away again", async () => {
    const { host, controls, disk, uxp } = openPremiereToCheck();
    const before = { state: controls.state(), history: controls.history(), open: controls.openProjects() };
    const scratch = await host.openScratch(CHART, never);
    if (!scratch.ok) throw new Error(JSON.stringify(scratch.problem));
    const { projectGuid, sequenceGuid, clip } = scratch.value;
    const read = await host.readProject({ sequence: { kind: "active" }, effectsOf: "none", params: [], markersOfItems: [] }, never);
    expect(read).toMatchObject({ ok: true, value: { project: { guid: projectGuid }, activeSequenceGuid: sequenceGuid, sequences: [{ widthPx: 320, heightPx: 180, videoTracks: [{ clips: [{ ref: clip }] }, {}, {}] }] } });
    expect(await host.grabFrame({ sequenceGuid, at: 0n, maxWidthPx: 320, maxHeightPx: 180 }, never)).toMatchObject({ ok: true });
    expect(await host.openScratch(CHART, never)).toMatchObject({ ok: false, problem: { kind: "busy" } });
    expect(await host.checkHost({ questions: [] }, () => undefined, never)).toMatchObject({ ok: false, problem: { kind: "busy" } });
    expect(await host.closeScratch(never)).toEqual({ ok: true, value: null });
    expect({ state: controls.state(), history: controls.history(), open: controls.openProjects() }).toEqual(before);
    expect(disk.list(uxp.controls.folders.temp)).toEqual([]);
  });

  it("brings the person's project back to the front when the host shows another", async () => {
    const { host, controls } = openPremiereToCheck();
    await host.openScratch(CHART, never);
    await host.closeScratch(never);
    expect(controls.openProjects()).toEqual(["Untitled.prproj"]);
  });

  it("is found and offered for removal after the plugin's end, and not while it is in use", async () => {
    const { host, controls, restart } = openPremiereToCheck();
    await host.openScratch(CHART, never);
    expect(await host.readLeftovers(never)).toEqual({ ok: true, value: [] });
    const later = restart();
    expect(await later.readLeftovers(never)).toMatchObject({ ok: true, value: [{ name: expect.stringMatching(/^Trimbin scratch/) as unknown }] });
    expect(await later.removeLeftovers(never)).toEqual({ ok: true, value: [] });
    expect(await later.readLeftovers(never)).toEqual({ ok: true, value: [] });
    expect(controls.openProjects()).toEqual(["Untitled.prproj"]);
  });

  it("is not a project of a person's that bears such a name: it is neither offered nor closed", async () => {
    const { host, controls } = openPremiereToCheck();
    controls.userEdit("Save As, and hours of work", (state) => ({ ...state, name: "Trimbin scratch reel.prproj" }));
    const before = controls.state();
    expect(await host.readLeftovers(never)).toEqual({ ok: true, value: [] });
    expect(await host.removeLeftovers(never)).toEqual({ ok: true, value: [] });
    expect(controls.openProjects()).toEqual(["Trimbin scratch reel.prproj"]);
    expect(controls.state()).toBe(before);
  });

  it("is removed again when the host does not import the chart", async () => {
    const { host, controls } = openPremiereToCheck();
    controls.injectFault("Project.importFiles", { kind: "returns", value: true });
    expect(await host.openScratch(CHART, never)).toMatchObject({ ok: false, problem: { kind: "host-refused", message: "the host did not import the picture" } });
    expect(controls.openProjects()).toEqual(["Untitled.prproj"]);
  });
});
