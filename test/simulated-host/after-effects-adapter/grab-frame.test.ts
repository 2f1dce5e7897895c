import type { EncodedFrame, FrameRequest } from "../../../shared/host/host-port";
import { fromBase64 } from "../../../shared/host/base64";
import { ticksFromSeconds } from "../../../shared/time/ticks";
import { updateComp } from "../../hosts/after-effects/state/edit-state";
import { openAfterEffects, patience, temporaryFiles, type OpenAfterEffects } from "./open-after-effects";

/** The first composition of a drawing. */
const COMP_ID = 11;

const REQUEST: FrameRequest = { sequenceGuid: String(COMP_ID), at: ticksFromSeconds(2), maxWidthPx: 32, maxHeightPx: 32 };

async function grabbed({ host }: OpenAfterEffects, request = REQUEST): Promise<EncodedFrame> {
  const frame = await host.grabFrame(request, patience());
  if (!frame.ok) throw new Error(`No frame came: ${JSON.stringify(frame.problem)}`);
  return frame.value;
}

describe("a frame of a composition", () => {
  it.each(["prompt", "late", "two-halves"] as const)("comes whole when the host writes it %s, and leaves no file", async (frameFile) => {
    for (const deferredThen of ["yes", "no"] as const) {
      const opened = openAfterEffects({ switches: { frameFile, deferredThen, frameLatencyMs: 300 } });
      const frame = await grabbed(opened);
      expect(frame).toMatchObject({ at: REQUEST.at, format: "png", widthPx: 32, heightPx: 18 });
      expect(Buffer.from(fromBase64(frame.base64)).subarray(-8, -4).toString()).toBe("IEND");
      expect(temporaryFiles(opened)).toEqual([]);
    }
  });

  it.each([
    ["missing", { kind: "frame-missing", at: "00:00:02:00" }],
    ["truncated", { kind: "frame-damaged", at: "00:00:02:00", detail: "the file ends too early" }],
    ["wrong-size", { kind: "frame-wrong-size", expected: "64x36", found: "32x18" }],
  ] as const)("that is %s is reported and leaves no file", async (frameFile, problem) => {
    const opened = openAfterEffects({ switches: { frameFile } });
    expect(await opened.host.grabFrame(REQUEST, patience())).toMatchObject({ ok: false, problem });
    expect(temporaryFiles(opened)).toEqual([]);
  });

  it("is given up while a dialog holds the host up, and comes once somebody has closed it", async () => {
    const opened = openAfterEffects({ switches: { frameFile: "modal-block" } });
    expect(await opened.host.grabFrame(REQUEST, patience())).toMatchObject({ ok: false, problem: { kind: "timed-out" } });
    opened.controls.setSwitches({ frameFile: "prompt" });
    await grabbed(opened);
  });

  it("on a full disk is reported as that", async () => {
    const opened = openAfterEffects({ switches: { frameFile: "disk-full" } });
    opened.disk.setFull(true);
    expect(await opened.host.grabFrame(REQUEST, patience())).toEqual({ ok: false, problem: { kind: "disk-full", during: "the frame at 00:00:02:00" } });
  });

  it("counts as whole at the size that its resolution shrinks it to", async () => {
    for (const resolutionShrinksFile of ["yes", "no"] as const) {
      const opened = openAfterEffects({ switches: { resolutionShrinksFile } });
      opened.controls.userEdit("Resolution", (state) => updateComp(state, COMP_ID, (comp) => ({ ...comp, resolutionFactor: [3, 3] })));
      expect(await grabbed(opened)).toMatchObject(resolutionShrinksFile === "yes" ? { widthPx: 22, heightPx: 12 } : { widthPx: 32, heightPx: 18 });
    }
  });

  it("is drawn as a draft where the host has nothing better, and refused where it refuses", async () => {
    const opened = openAfterEffects();
    opened.controls.injectFault("CompItem.saveFrameToPng", { kind: "throws", message: "saveFrameToPng is not available" });
    await grabbed(opened);
    opened.controls.injectFault("CompItem.saveFrameToPng", { kind: "throws", message: "no" });
    expect(await opened.host.grabFrame(REQUEST, patience())).toMatchObject({ ok: false, problem: { kind: "host-refused", message: "no" } });
  });

  it("is that of the composition's own time, wherever its display begins", async () => {
    const opened = openAfterEffects();
    opened.controls.userEdit("Start", (state) => updateComp(state, COMP_ID, (comp) => ({ ...comp, displayStartTime: 3600 })));
    await grabbed(opened);
    expect(opened.rendered).toEqual([2]);
    opened.controls.setSwitches({ frameFile: "missing" });
    expect(await opened.host.grabFrame(REQUEST, patience())).toMatchObject({ problem: { at: "01:00:02:00" } });
  });

  it("is the one that was meant, though the time came a tick too early", async () => {
    const opened = openAfterEffects();
    await grabbed(opened, { ...REQUEST, at: REQUEST.at - 1n });
    expect(opened.rendered).toEqual([2]);
  });

  it("comes one after the other, and never through wait()", async () => {
    const opened = openAfterEffects({ switches: { frameFile: "late", deferredThen: "no" } });
    const frames = await Promise.all([REQUEST, { ...REQUEST, at: ticksFromSeconds(1) }].map((request) => opened.host.grabFrame(request, patience())));
    expect(frames.map((frame) => frame.ok)).toEqual([true, true]);
    expect(opened.controls.waits()).toEqual([]);
  });

  it("of a composition that is gone is refused", async () => {
    const { host } = openAfterEffects();
    expect(await host.grabFrame({ ...REQUEST, sequenceGuid: "4711" }, patience())).toMatchObject({ ok: false, problem: { kind: "composition-gone" } });
  });

  it.each([["before it is asked for", 0], ["while the host is silent", 100], ["while its file does not come", 1000]] as const)("can be cancelled %s", async (_when, afterMs) => {
    const opened = openAfterEffects({ switches: { frameFile: "missing", frameLatencyMs: 500 } });
    const cancel = new AbortController();
    if (afterMs === 0) cancel.abort();
    opened.clock.delay(afterMs, () => cancel.abort());
    expect(await opened.host.grabFrame(REQUEST, cancel.signal)).toEqual({ ok: false, problem: { kind: "cancelled" } });
    expect(temporaryFiles(opened)).toEqual([]);
  });

  it("too large for one message says what to do", async () => {
    const opened = openAfterEffects({ picture: () => hugePng(64, 36) });
    expect(await opened.host.grabFrame(REQUEST, patience())).toMatchObject({ ok: false, problem: { kind: "unsupported", what: "hand so large a frame to the panel (27 MB)" } });
  });

  it("changes nothing in the project", async () => {
    const opened = openAfterEffects();
    const before = opened.controls.state();
    await grabbed(opened);
    expect(opened.controls.state()).toBe(before);
    expect(opened.controls.history().undo).toEqual([]);
  });
});

/** A file with a PNG's header and end and 27 MB between them. */
function hugePng(widthPx: number, heightPx: number): Uint8Array {
  const bytes = new Uint8Array(27_000_000);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, widthPx);
  new DataView(bytes.buffer).setUint32(20, heightPx);
  bytes.set([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82], bytes.length - 8);
  return bytes;
}
