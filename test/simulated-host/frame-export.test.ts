import type { FrameDisk } from "../hosts/premiere/host/simulated-host";
import type { HostSwitches } from "../hosts/premiere/switches";
import { PremiereSession } from "./premiere-session";

/** A disk of our own: what matters here is what the host writes, and when. */
class ListedDisk implements FrameDisk {
  readonly files = new Map<string, Uint8Array>();
  writeFile(path: string, bytes: Uint8Array): void {
    if (path.startsWith("/full/")) throw new Error("ENOSPC: no space left on device");
    this.files.set(path, bytes);
  }
  folderExists(path: string): boolean {
    return path === "/frames" || path === "/full";
  }
}

const grab = async (frameExport: HostSwitches["frameExport"], file = "frame.png", folder = "/frames"): Promise<{ answer: boolean; disk: ListedDisk; tick: () => void }> => {
  const disk = new ListedDisk();
  const waiting: (() => void)[] = [];
  const session = await PremiereSession.open(
    "V1: interview 0-10",
    { frameExport },
    {
      disk,
      clock: { now: () => 0, delay: (_ms, callback) => void waiting.push(callback) },
      render: async (state, guid, at, widthPx, heightPx, format) => {
        expect([state.sequences.has(guid), at, format]).toEqual([true, 254_016_000_000n, "png"]);
        return new Uint8Array(widthPx * heightPx);
      },
    },
  );
  const answer = await session.ppro.Exporter.exportSequenceFrame(session.sequence, session.seconds(1), file, folder, 64, 36);
  return { answer, disk, tick: () => waiting.shift()?.() };
};
const sizes = (disk: ListedDisk): [string, number][] => [...disk.files].map(([path, bytes]) => [path, bytes.length]);

describe("exporting a frame", () => {
  it("writes the named file into the folder", async () => {
    const { answer, disk } = await grab("prompt");
    expect([answer, sizes(disk)]).toEqual([true, [["/frames/frame.png", 64 * 36]]]);
  });

  it("answers before the file is there, then half of it is, then all", async () => {
    const { answer, disk, tick } = await grab("late");
    expect([answer, sizes(disk)]).toEqual([true, []]);
    tick();
    expect(sizes(disk)).toEqual([["/frames/frame.png", 32 * 36]]);
    tick();
    expect(sizes(disk)).toEqual([["/frames/frame.png", 64 * 36]]);
  });

  it.each([
    ["doubled-extension", true, [["/frames/frame.png.png", 64 * 36]]],
    ["missing", true, []],
    ["wrong-size", true, [["/frames/frame.png", 32 * 18]]],
    ["truncated", true, [["/frames/frame.png", 32 * 36]]],
    ["disk-full", false, []],
  ] as const)("can go wrong as hosts do: %s", async (frameExport, answer, files) => {
    const result = await grab(frameExport);
    expect([result.answer, sizes(result.disk)]).toEqual([answer, files]);
  });

  it.each([
    ["/frames/frame.png", "/frames"],
    ["frame.png", "/nowhere"],
    ["frame.tiff", "/frames"],
    ["12:00.png", "/frames"],
    ["frame.png", "/full"],
  ])("answers false and writes nothing for %s in %s", async (file, folder) => {
    const { answer, disk } = await grab("prompt", file, folder);
    expect([answer, sizes(disk)]).toEqual([false, []]);
  });
});
