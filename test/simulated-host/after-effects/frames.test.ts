import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import type { AfterEffectsSwitches } from "../../hosts/after-effects/switches";
import { AfterEffectsBench } from "./after-effects-bench";

const PATH = "/temp/frame.png";

/** What was drawn, as text: the names of the composition's layers and the size. */
const drawing = new TextEncoder();

function frameBench(switches: Partial<AfterEffectsSwitches> = {}): { readonly bench: AfterEffectsBench; readonly disk: InMemoryDisk; readonly shown: () => string | undefined } {
  const disk = new InMemoryDisk();
  disk.makeFolder("/temp");
  const bench = new AfterEffectsBench("Main: shot 0-5", switches, {
    disk,
    render: async (state, id, seconds, { widthPx, heightPx }) => {
      const comp = state.items.get(id);
      return drawing.encode(`${comp?.kind === "comp" ? comp.layers.map((layer) => layer.ownName).join() : ""} ${seconds} ${widthPx}x${heightPx}`);
    },
  });
  const shown = (): string | undefined => {
    const bytes = disk.readFile(PATH);
    return bytes && new TextDecoder().decode(bytes);
  };
  return { bench, disk, shown };
}

/** A call that can be awaited, as this host's can unless told otherwise. */
const settled = (call: AfterEffectsUXP.DeferredCall): Promise<void> => new Promise((resolve, reject) => void call.then?.(resolve, reject));

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

describe("frames of the simulated After Effects", () => {
  it("show the project as it is when the call stack has cleared, not as it was at the call", async () => {
    const { bench, shown } = frameBench();
    const call = bench.comp().saveFrameToPng(1, PATH);
    bench.layer("shot").name = "renamed";
    expect(shown()).toBeUndefined();
    await settled(call);
    expect(shown()).toBe("renamed 1 1920x1080");
    expect(typeof call.duration).toBe("number");
  });

  it("never come for a composition that was removed in the same turn", async () => {
    const { bench, shown } = frameBench();
    const copy = bench.comp().duplicate();
    const call = copy.saveDraftFrameToPng(1, PATH);
    copy.remove();
    await settled(call);
    expect(shown()).toBeUndefined();
  });

  it.each([
    ["prompt", " 1 1920x1080", " 1 1920x1080"],
    ["late", undefined, " 1 1920x1080"],
    ["two-halves", undefined, " 1 1920x1080"],
    ["missing", undefined, undefined],
    ["disk-full", undefined, undefined],
    ["truncated", " 1 192", " 1 192"],
    ["wrong-size", " 1 960x540", " 1 960x540"],
  ] as const)("can go wrong as hosts do: %s", async (frameFile, atOnce, later) => {
    const { bench, shown } = frameBench({ frameFile });
    await settled(bench.comp().saveFrameToPng(1, PATH));
    expect(shown()).toBe(atOnce);
    await pause(350);
    expect(shown()).toBe(later);
  });

  it("wait for a person where a dialog is in the way", async () => {
    const { bench, shown } = frameBench({ frameFile: "modal-block" });
    const call = bench.comp().saveFrameToPng(1, PATH);
    await pause(20);
    expect(shown()).toBeUndefined();
    expect(bench.controls.dismissDialog()).toBe(true);
    await settled(call);
    expect([shown(), bench.controls.dismissDialog()]).toEqual([" 1 1920x1080", false]);
  });

  it("come whether the call can be awaited or not", async () => {
    const { bench, shown } = frameBench({ deferredThen: "no", deferredWait: "no" });
    const call = bench.comp().saveFrameToPng(1, PATH);
    expect([call.then, call.wait]).toEqual([undefined, undefined]);
    await pause(20);
    expect(shown()).toBe(" 1 1920x1080");
  });

  it("notice who waits with the whole user interface", () => {
    const { bench } = frameBench();
    bench.comp().saveFrameToPng(1, PATH).wait?.();
    expect(bench.controls.waits()).toEqual(["CompItem.saveFrameToPng"]);
  });

  it("may or may not get smaller with the resolution", async () => {
    for (const [resolutionShrinksFile, size] of [["yes", "960x540"], ["no", "1920x1080"]] as const) {
      const { bench, shown } = frameBench({ resolutionShrinksFile });
      bench.comp().resolutionFactor = [2, 2];
      await settled(bench.comp().saveFrameToPng(0, PATH));
      expect(shown()).toBe(` 0 ${size}`);
    }
  });

  it("have a name that changes with anything in the picture, nested compositions included", async () => {
    const bench = new AfterEffectsBench("Main: comp:Inner 0-5 | Inner: shot 0-5");
    const guid = async (): Promise<string> => bench.comp().getRenderGUID(0, bench.module.ProjectThread?.MainThread ?? 0, false).wait?.() ?? "";
    const before = await guid();
    expect(before).toHaveLength(36);
    bench.comp().time = 3;
    expect(await guid()).toBe(before);
    bench.layer("shot").enabled = false;
    expect(await guid()).not.toBe(before);
    bench.controls.undo();
    expect(await guid()).toBe(before);
  });
});
