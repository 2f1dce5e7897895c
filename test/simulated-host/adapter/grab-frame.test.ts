import type { EncodedFrame, FrameRequest } from "../../../shared/host/host-port";
import { TICKS_PER_SECOND } from "../../../shared/time/ticks";
import { BUILT_SEQUENCE_GUID } from "../../hosts/premiere/builders/project-from-clips";
import { openAdapter, patience, type OpenAdapter } from "./open-adapter";

const REQUEST: FrameRequest = { sequenceGuid: BUILT_SEQUENCE_GUID, at: 2n * TICKS_PER_SECOND, maxWidthPx: 256, maxHeightPx: 256 };

function grab({ host }: OpenAdapter, request = REQUEST, signal = patience()): ReturnType<OpenAdapter["host"]["grabFrame"]> {
  return host.grabFrame(request, signal);
}

async function grabbed(adapter: OpenAdapter): Promise<EncodedFrame> {
  const frame = await grab(adapter);
  if (!frame.ok) throw new Error(`No frame came: ${frame.problem.kind}.`);
  return frame.value;
}

function leftovers({ disk, uxp }: OpenAdapter): readonly string[] {
  return disk.list(uxp.controls.folders.temp);
}

describe("a frame", () => {
  it.each(["prompt", "late", "doubled-extension"] as const)("comes at the sequence's aspect and leaves no file when the host writes it %s", async (frameExport) => {
    const adapter = openAdapter({ switches: { frameExport } });
    const frame = await grabbed(adapter);
    expect(frame).toMatchObject({ at: REQUEST.at, format: "png", widthPx: 256, heightPx: 144 });
    expect(Buffer.from(frame.base64, "base64").subarray(1, 4).toString()).toBe("PNG");
    expect(leftovers(adapter)).toEqual([]);
  });

  it.each([
    ["missing", { kind: "frame-missing", at: "00:00:02:00" }],
    ["truncated", { kind: "frame-damaged", at: "00:00:02:00", detail: "the file ends too early" }],
    ["wrong-size", { kind: "frame-wrong-size", expected: "256x144", found: "128x72" }],
  ] as const)("that is %s is reported and leaves no file", async (frameExport, problem) => {
    const adapter = openAdapter({ switches: { frameExport } });
    expect(await grab(adapter)).toMatchObject({ ok: false, problem });
    expect(leftovers(adapter)).toEqual([]);
  });

  it("on a full disk is reported as that", async () => {
    const adapter = openAdapter();
    adapter.disk.setFull(true);
    expect(await grab(adapter)).toEqual({ ok: false, problem: { kind: "disk-full", during: "the frame at 00:00:02:00" } });
  });

  it("that the host refuses without a reason is a refusal", async () => {
    const adapter = openAdapter({ switches: { frameExport: "disk-full" } });
    expect(await grab(adapter)).toMatchObject({ ok: false, problem: { kind: "host-refused", message: "it answered no." } });
  });

  it("is asked for in another format when the first one fails, and in that one first ever after", async () => {
    const adapter = openAdapter();
    adapter.controls.injectFault("Exporter.exportSequenceFrame", { kind: "returns", value: false });
    expect((await grabbed(adapter)).format).toBe("bmp");
    expect((await grabbed(adapter)).format).toBe("bmp");
  });

  it("that the host never answers for is given up, and the next one comes", async () => {
    const adapter = openAdapter();
    adapter.controls.injectFault("Exporter.exportSequenceFrame", { kind: "never" });
    const [lost, next] = await Promise.all([grab(adapter), grab(adapter)]);
    expect(lost).toMatchObject({ ok: false, problem: { kind: "timed-out" } });
    expect(next.ok).toBe(true);
  });

  it("of a sequence that is gone is refused", async () => {
    expect(await grab(openAdapter(), { ...REQUEST, sequenceGuid: "gone" })).toMatchObject({ ok: false, problem: { kind: "sequence-gone" } });
  });

  it("can be cancelled while its file does not come", async () => {
    const adapter = openAdapter({ switches: { frameExport: "missing" } });
    const cancel = new AbortController();
    adapter.clock.delay(500, () => cancel.abort());
    expect(await grab(adapter, REQUEST, cancel.signal)).toEqual({ ok: false, problem: { kind: "cancelled" } });
  });

  it("never meets another one: leftovers of an earlier run are deleted, other files stay", async () => {
    const adapter = openAdapter();
    const { temp } = adapter.uxp.controls.folders;
    adapter.disk.writeFile(`${temp}/trimbin-frame-old.png`, new Uint8Array(3));
    adapter.disk.writeFile(`${temp}/somebody-else.txt`, new Uint8Array(3));
    await grabbed(adapter);
    expect(leftovers(adapter)).toEqual(["somebody-else.txt"]);
  });
});
