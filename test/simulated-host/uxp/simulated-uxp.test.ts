import { createRequire } from "../../hosts/uxp/create-require";
import { createSimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { pageWithHostShim } from "../../hosts/uxp/webview-page";

const start = () => createSimulatedUxp({ disk: new InMemoryDisk(), hostVersion: "26.3.0" });

describe("entrypoints", () => {
  it("are set up once only", () => {
    const { uxp } = start();
    uxp.entrypoints.setup({ panels: { shotMatch: { create: () => undefined } } });
    expect(() => uxp.entrypoints.setup({})).toThrow("second time");
  });

  it("cannot be set up after the main script has run", () => {
    const { uxp, controls } = start();
    controls.entrypoints.finishLoading();
    expect(() => uxp.entrypoints.setup({})).toThrow("finished loading");
  });

  it("want create or show of a panel, create of a plugin and run of a command", () => {
    expect(() => start().uxp.entrypoints.setup({ panels: { a: { hide: () => undefined } } })).toThrow('panel "a" must define create or show');
    expect(() => start().uxp.entrypoints.setup({ plugin: {} as never })).toThrow("plugin must define create");
    expect(() => start().uxp.entrypoints.setup({ commands: { c: {} as never } })).toThrow('command "c" must define run');
  });

  it("create and show a panel once, with its root node", async () => {
    const { uxp, controls } = start();
    const calls: unknown[] = [];
    const root = { name: "root" };
    uxp.entrypoints.setup({ panels: { shotMatch: { create: (node) => calls.push(["create", node]), show: (node) => calls.push(["show", node]) } } });
    await controls.entrypoints.openPanel("shotMatch", root);
    await controls.entrypoints.openPanel("shotMatch", root);
    expect(calls).toEqual([["create", root], ["show", root]]);
    await expect(controls.entrypoints.openPanel("other", root)).rejects.toThrow('no panel "other"');
  });

  it("give up on a handler that never ends", async () => {
    const { uxp, controls } = start();
    uxp.entrypoints.setup({ panels: { slow: { create: () => new Promise(() => undefined) } } });
    await expect(controls.entrypoints.openPanel("slow", null)).rejects.toThrow("longer than 300 ms");
  });

  it("pass on menu picks and commands", async () => {
    const { uxp, controls } = start();
    const picked: string[] = [];
    uxp.entrypoints.setup({ panels: { p: { show: () => undefined, menuItems: ["Help"], invokeMenu: (id) => picked.push(id) } }, commands: { c: () => picked.push("c") } });
    await controls.entrypoints.invokeMenu("p", "Help");
    await controls.entrypoints.runCommand("c");
    expect([picked, uxp.entrypoints.getPanel("p"), uxp.entrypoints.getPanel("q")]).toEqual([["Help", "c"], { id: "p", menuItems: ["Help"] }, null]);
  });
});

describe("storage", () => {
  it("makes a created file only when it is written", async () => {
    const { uxp } = start();
    const { localFileSystem, formats } = uxp.storage;
    const folder = await localFileSystem.getDataFolder();
    const file = await folder.createFile("journal.jsonl");
    expect(await folder.getEntries()).toEqual([]);
    await file.write("one");
    await file.write("two", { append: true });
    expect((await folder.getEntries()).map((entry) => entry.nativePath)).toEqual([`${folder.nativePath}/journal.jsonl`]);
    expect([await file.read(), await file.read({ format: formats.binary })]).toEqual(["onetwo", expect.any(ArrayBuffer)]);
    await expect(folder.createFile("journal.jsonl")).rejects.toMatchObject({ code: "EEXIST" });
  });

  it("moves, copies, renames and deletes", async () => {
    const { uxp } = start();
    const [data, temp] = [await uxp.storage.localFileSystem.getDataFolder(), await uxp.storage.localFileSystem.getTemporaryFolder()];
    const file = await data.createFile("a");
    await file.write(Uint8Array.of(1, 2, 3));
    await file.copyTo(temp);
    await file.moveTo(temp, { newName: "b" });
    await temp.renameEntry(file, "c");
    expect([(await data.getEntries()).length, (await temp.getEntries()).map(({ name }) => name), (await file.getMetadata()).size]).toEqual([0, ["a", "c"], 3]);
    await file.delete();
    await expect(temp.getEntry("c")).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("keeps the plugin's own folder as it was shipped", async () => {
    const folder = await start().uxp.storage.localFileSystem.getPluginFolder();
    await expect(folder.createFile("x")).rejects.toMatchObject({ code: "EROFS" });
  });

  it("asks the person for files, and notices a dialog nobody expected", async () => {
    const { uxp, controls } = start();
    controls.answerPicker(["/Users/editor/retention.csv"]);
    controls.answerPicker(null);
    expect(await uxp.storage.localFileSystem.getFileForOpening()).toMatchObject({ nativePath: "/Users/editor/retention.csv" });
    expect(await uxp.storage.localFileSystem.getFolder()).toBeNull();
    await expect(uxp.storage.localFileSystem.getFolder()).rejects.toThrow("nobody answers");
  });

  it("finds entries again by token and by address", async () => {
    const { localFileSystem } = start().uxp.storage;
    const data = await localFileSystem.getDataFolder();
    await (await data.createFile("x")).write("1");
    expect((await localFileSystem.getEntryForPersistentToken(await localFileSystem.createPersistentToken(data))).nativePath).toBe(data.nativePath);
    expect((await localFileSystem.getEntryWithUrl("plugin-data:/x")).nativePath).toBe(`${data.nativePath}/x`);
  });
});

it("tells the theme and its changes", () => {
  const { theme, controls } = start();
  const heard: string[] = [];
  theme.onUpdated.addListener((name) => heard.push(name));
  controls.changeTheme("light");
  expect([theme.getCurrent(), heard]).toEqual(["light", ["light"]]);
});

it("says which host and runtime it imitates", () => {
  const { uxp } = start();
  expect([uxp.host, uxp.versions.uxp]).toEqual([{ name: "premierepro", version: "26.3.0", uiLocale: "en_US" }, "uxp-9.3.0-local"]);
});

it("requires host modules and nothing else", () => {
  const { uxp, fs } = start();
  const ask = createRequire({ uxp, fs });
  expect(ask("uxp")).toBe(uxp);
  expect(() => ask("path")).toThrow("Cannot find module 'path'");
  expect(() => ask("toString")).toThrow("Cannot find module 'toString'");
});

describe("a webview page", () => {
  it.each([
    ["<!doctype html><html lang=en><head><meta charset=utf-8><meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">", "<meta charset"],
    ["<!-- built --><!DOCTYPE html>\n<head ><title>x</title>", "<title>"],
    ["<header>no head at all</header>", "<header>"],
  ])("gets its host script before everything else: %s", (html, next) => {
    expect(pageWithHostShim(html, "id")).toMatch(new RegExp(`</script>${next}`));
  });

  it("cannot break out of the script by the plugin's id", () => {
    expect(pageWithHostShim("<p>", "</script><script>alert(1)").match(/<\/script>/g)).toHaveLength(1);
  });
});
