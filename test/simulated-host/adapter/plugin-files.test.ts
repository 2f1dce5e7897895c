import { succeed, fail } from "../../../shared/basics/result";
import { readWholeFile } from "../../../shared/panel/read-plugin-file";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { openAdapter, patience, type OpenAdapter } from "./open-adapter";

const LUT = { kind: "ask", suggestedName: "A003 to A007.cube", extensions: ["cube"], encoding: "utf-8" } as const;
const SAVED = "/Users/editor/Desktop/look.cube";

function install({ disk, uxp }: OpenAdapter, name: string, bytes: Uint8Array): void {
  disk.writeFile(`${uxp.controls.folders.plugin}/models/${name}`, bytes);
}

function textAt(disk: InMemoryDisk, path: string): string | null {
  const bytes = disk.readFile(path);
  return bytes ? new TextDecoder().decode(bytes) : null;
}

describe("files of the plugin", () => {
  it("come over in parts that make the whole", async () => {
    const adapter = openAdapter();
    const bytes = Uint8Array.from({ length: 2_000_000 }, (_, i) => (i * 31) % 251);
    install(adapter, "model.onnx", bytes);
    const sizes: number[] = [];
    const read = await readWholeFile(adapter.host, { place: "plugin", name: "model.onnx" }, (progress) => sizes.push(progress.bytes), patience());
    expect(read.ok && Buffer.compare(read.value, bytes)).toBe(0);
    expect(sizes).toEqual([786_432, 1_572_864, 2_000_000]);
  });

  it("are brought to the disk only when somebody reads them", async () => {
    const adapter = openAdapter();
    let loaded = 0;
    adapter.disk.putElsewhere(`${adapter.uxp.controls.folders.plugin}/models/model.onnx`, { sizeBytes: 3, load: async () => new Uint8Array([loaded++, 1, 2]) });
    expect(loaded).toBe(0);
    const request = { place: "plugin", name: "model.onnx", offset: 0 } as const;
    await expect(adapter.host.readFile(request, patience())).resolves.toEqual(succeed({ base64: "AAEC", totalBytes: 3, nextOffset: null }));
    expect(loaded).toBe(1);
  });

  it("are read anew from their beginning, so that a newer one is not mixed with the old", async () => {
    const adapter = openAdapter();
    const request = { place: "plugin", name: "model.onnx", offset: 0 } as const;
    install(adapter, "model.onnx", new Uint8Array(800_000));
    await adapter.host.readFile(request, patience());
    install(adapter, "model.onnx", new Uint8Array([7]));
    await expect(adapter.host.readFile(request, patience())).resolves.toEqual(succeed({ base64: "Bw==", totalBytes: 1, nextOffset: null }));
  });

  it("that are not there are named, and say what to do", async () => {
    const { host } = openAdapter();
    for (const place of ["plugin", "data"] as const) {
      await expect(host.readFile({ place, name: "model.onnx", offset: 0 }, patience())).resolves.toEqual(fail({ kind: "missing-file", name: "model.onnx" }));
    }
  });

  it("of two panels are saved at once on a fresh disk", async () => {
    const { host } = openAdapter();
    const saved = await Promise.all(["favourites.json", "taste.json"].map((name) => host.saveFile({ to: { kind: "data", name }, text: "{}" }, patience())));
    expect(saved).toEqual([succeed({ savedAs: "favourites.json" }), succeed({ savedAs: "taste.json" })]);
  });

  it("that are there and cannot be read are not called missing", async () => {
    const adapter = openAdapter();
    install(adapter, "model.onnx", new Uint8Array(9));
    adapter.disk.addFault({ on: "read", path: `${adapter.uxp.controls.folders.plugin}/models/model.onnx`, code: "EACCES", times: 1 });
    await expect(adapter.host.readFile({ place: "plugin", name: "model.onnx", offset: 0 }, patience())).resolves.toMatchObject({ problem: { kind: "host-refused" } });
  });
});

describe("saving into the plugin's own data", () => {
  it("survives a restart, and the newest text wins", async () => {
    const { host, disk } = openAdapter();
    for (const text of ["first", "Überblendung"]) {
      await expect(host.saveFile({ to: { kind: "data", name: "response-profile.json" }, text }, patience())).resolves.toEqual(succeed({ savedAs: "response-profile.json" }));
    }
    const again = openAdapter({ disk: new InMemoryDisk(disk.content()) });
    const read = await readWholeFile(again.host, { place: "data", name: "response-profile.json" }, () => undefined, patience());
    expect(read.ok && new TextDecoder().decode(read.value)).toBe("Überblendung");
  });

  it("keeps the old file when the disk is full, and says so", async () => {
    const { host, disk } = openAdapter();
    const to = { kind: "data", name: "response-profile.json" } as const;
    await host.saveFile({ to, text: "old" }, patience());
    disk.setFull(true);
    disk.setWrites("torn");
    await expect(host.saveFile({ to, text: "new" }, patience())).resolves.toEqual(fail({ kind: "disk-full", during: "saving response-profile.json" }));
    const read = await readWholeFile(host, { place: "data", name: "response-profile.json" }, () => undefined, patience());
    expect(read.ok && new TextDecoder().decode(read.value)).toBe("old");
  });

  it("puts nothing among the receipts", async () => {
    const { host, uxp, disk } = openAdapter();
    await host.saveFile({ to: { kind: "data", name: "journal" }, text: "x" }, patience());
    expect(disk.folderExists(`${uxp.controls.folders.data}/journal`)).toBe(false);
    await expect(host.readJournal("any", patience())).resolves.toMatchObject({ ok: true });
  });
});

describe("saving where the user says", () => {
  it("writes bytes that came as base64 as they are", async () => {
    const { host, uxp, disk } = openAdapter();
    uxp.controls.answerPicker([SAVED]);
    await host.saveFile({ to: { ...LUT, encoding: "base64" }, text: "UEsDBAD/gA==" }, patience());
    expect([...(disk.readFile(SAVED) ?? [])]).toEqual([0x50, 0x4b, 3, 4, 0, 0xff, 0x80]);
  });

  it("writes the text there and tells the name that the user chose", async () => {
    const { host, disk, uxp } = openAdapter();
    uxp.controls.answerPicker([SAVED]);
    await expect(host.saveFile({ to: LUT, text: "LUT_3D_SIZE 2\n" }, patience())).resolves.toEqual(succeed({ savedAs: "look.cube" }));
    expect(textAt(disk, SAVED)).toBe("LUT_3D_SIZE 2\n");
  });

  it("suggests a name that a disk takes, whatever the clip is called", async () => {
    const { host, uxp } = openAdapter();
    const suggested: string[] = [];
    const { localFileSystem } = uxp.uxp.storage;
    const dismiss = async (name: string): Promise<null> => {
      suggested.push(name);
      return null;
    };
    Object.assign(localFileSystem, { getFileForSaving: dismiss });
    await host.saveFile({ to: { ...LUT, suggestedName: "A/B: \"day\"\n\u202eexe.cube" }, text: "" }, patience());
    expect(suggested).toEqual(["A-B- -day- exe.cube"]);
  });

  it("writes nothing when the user dismisses the dialog", async () => {
    const { host, disk, uxp } = openAdapter();
    uxp.controls.answerPicker(null);
    await expect(host.saveFile({ to: LUT, text: "x" }, patience())).resolves.toEqual(fail({ kind: "cancelled" }));
    expect(textAt(disk, SAVED)).toBeNull();
  });

  it("writes nothing when the page was cancelled before the user answered", async () => {
    const { host, disk, uxp } = openAdapter();
    uxp.controls.answerPicker([SAVED]);
    const user = new AbortController();
    const saving = host.saveFile({ to: LUT, text: "x" }, user.signal);
    user.abort();
    await expect(saving).resolves.toEqual(fail({ kind: "cancelled" }));
    expect(textAt(disk, SAVED)).toBeNull();
  });

  it("opens one dialog at a time, and another after it", async () => {
    const { host, uxp } = openAdapter();
    uxp.controls.answerPicker([SAVED]);
    const [first, second] = await Promise.all([host.saveFile({ to: LUT, text: "x" }, patience()), host.saveFile({ to: LUT, text: "y" }, patience())]);
    expect(first).toEqual(succeed({ savedAs: "look.cube" }));
    expect(second).toMatchObject({ problem: { kind: "busy" } });
    uxp.controls.answerPicker([SAVED]);
    await expect(host.saveFile({ to: LUT, text: "z" }, patience())).resolves.toMatchObject({ ok: true });
  });

  it("says so when the disk is full", async () => {
    const { host, disk, uxp } = openAdapter();
    uxp.controls.answerPicker([SAVED]);
    disk.setFull(true);
    await expect(host.saveFile({ to: LUT, text: "x" }, patience())).resolves.toMatchObject({ problem: { kind: "disk-full" } });
  });
});
