import { createSimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import type { NativePaths } from "../../hosts/uxp/uxp-paths";

const start = (nativePaths: NativePaths = "own-folders", disk = new InMemoryDisk()) => ({ disk, ...createSimulatedUxp({ disk, nativePaths }) });

describe("UXP's fs", () => {
  it("reads bytes as an ArrayBuffer and text only by its documented encodings", async () => {
    const { fs } = start();
    expect(await fs.writeFile("plugin-data:/a.txt", "Schnitt ✂")).toBe(11);
    expect(fs.readFileSync("plugin-data:/a.txt")).toBeInstanceOf(ArrayBuffer);
    expect(await fs.readFile("plugin-data:/a.txt", { encoding: "utf-8" })).toBe("Schnitt ✂");
    expect(() => fs.readFileSync("plugin-data:/a.txt", { encoding: "buffer" })).toThrow("not supported");
    expect(() => fs.readFileSync("plugin-data:/a.txt", "utf8")).toThrow("not supported");
  });

  it("round-trips UTF-16 both ways round", async () => {
    const { fs } = start();
    for (const encoding of ["utf-16le", "utf-16be"]) {
      await fs.writeFile("plugin-temp:/t", "ab✂", { encoding });
      expect(await fs.readFile("plugin-temp:/t", { encoding })).toBe("ab✂");
    }
  });

  it("hands out copies", () => {
    const { fs } = start();
    fs.writeFileSync("plugin-data:/a", Uint8Array.of(1, 2));
    new Uint8Array(fs.readFileSync("plugin-data:/a") as ArrayBuffer).fill(9);
    expect(new Uint8Array(fs.readFileSync("plugin-data:/a") as ArrayBuffer)).toEqual(Uint8Array.of(1, 2));
  });

  it("appends with the flag a", () => {
    const { fs } = start();
    fs.writeFileSync("plugin-data:/journal", "one\n");
    fs.writeFileSync("plugin-data:/journal", "two\n", { flag: "a" });
    expect(fs.readFileSync("plugin-data:/journal", { encoding: "utf-8" })).toBe("one\ntwo\n");
  });

  it("reaches the same file by scheme and by native path", async () => {
    const { fs, controls } = start();
    await fs.mkdir("plugin-temp:/frames");
    await fs.writeFile(`${controls.folders.temp}/frames/a.png`, Uint8Array.of(7));
    expect(await fs.readdir("plugin-temp:/frames")).toEqual(["a.png"]);
    const stats = await fs.lstat(`file:${controls.folders.temp}/frames/a.png`);
    expect([stats.size, stats.isFile(), stats.isDirectory()]).toEqual([1, true, false]);
  });

  it("keeps a plugin without the permission out of foreign paths, and all plugins out of writing to plugin:/", async () => {
    const { fs, controls } = start();
    await expect(fs.readFile("/etc/passwd")).rejects.toMatchObject({ code: "EACCES" });
    await expect(fs.readFile("plugin-data:/../../x")).rejects.toMatchObject({ code: "EACCES" });
    await expect(fs.writeFile("plugin:/main.js", "x")).rejects.toMatchObject({ code: "EROFS" });
    await expect(fs.writeFile(`${controls.folders.plugin}/main.js`, "x")).rejects.toMatchObject({ code: "EROFS" });
    await expect(fs.readFile("https://example.com/x")).rejects.toMatchObject({ code: "EINVAL" });
    await expect(start("none").fs.readdir(controls.folders.temp)).rejects.toMatchObject({ code: "EACCES" });
    await expect(start("all").fs.readFile("/media/clip.mov")).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("renames over a file, copies, and removes", async () => {
    const { fs } = start();
    await fs.writeFile("plugin-data:/new", "2");
    await fs.writeFile("plugin-data:/old", "1");
    await fs.rename("plugin-data:/new", "plugin-data:/old");
    await fs.copyFile("plugin-data:/old", "plugin-temp:/copy");
    await fs.unlink("plugin-data:/old");
    expect([fs.readdirSync("plugin-data:/"), fs.readFileSync("plugin-temp:/copy", { encoding: "utf-8" })]).toEqual([[], "2"]);
  });

  it("refuses as an operating system does", async () => {
    const { fs } = start();
    await fs.mkdir("plugin-data:/a/b", { recursive: true });
    await expect(fs.rmdir("plugin-data:/a")).rejects.toMatchObject({ code: "ENOTEMPTY" });
    await expect(fs.mkdir("plugin-data:/a")).rejects.toMatchObject({ code: "EEXIST" });
    await expect(fs.unlink("plugin-data:/a")).rejects.toMatchObject({ code: "EISDIR" });
    await expect(fs.readFile("plugin-data:/a")).rejects.toMatchObject({ code: "EISDIR" });
    await expect(fs.writeFile("plugin-data:/none/x", "")).rejects.toMatchObject({ code: "ENOENT" });
    await expect(fs.lstat("plugin-data:/none")).rejects.toThrow("ENOENT: no such file or directory, lstat 'plugin-data:/none'");
  });
});

describe("a bad disk", () => {
  it("keeps the old file when it is full, unless writes are torn", async () => {
    const { fs, disk } = start();
    await fs.writeFile("plugin-data:/j", "old");
    disk.setFull(true);
    await expect(fs.writeFile("plugin-data:/j", "new")).rejects.toThrow("ENOSPC: no space left on device");
    expect(fs.readFileSync("plugin-data:/j", { encoding: "utf-8" })).toBe("old");
    disk.setWrites("torn");
    await expect(fs.writeFile("plugin-data:/j", "new")).rejects.toMatchObject({ code: "ENOSPC" });
    expect(fs.readFileSync("plugin-data:/j", { encoding: "utf-8" })).toBe("");
    disk.setFull(false);
    expect(await fs.writeFile("plugin-data:/j", "new")).toBe(3);
  });

  it("fails at chosen paths, so many times", async () => {
    const { fs, disk, controls } = start();
    await fs.writeFile("plugin-data:/j", "old");
    disk.addFault({ on: "write", path: `${controls.folders.data}/j`, code: "EIO", times: 1, keepBytes: 2 });
    disk.addFault({ on: "read", path: controls.folders.data, code: "EBUSY", times: 2 });
    await expect(fs.writeFile("plugin-data:/j", "newer")).rejects.toMatchObject({ code: "EIO" });
    await expect(fs.readFile("plugin-data:/j")).rejects.toMatchObject({ code: "EBUSY" });
    await expect(fs.readFile("plugin-data:/j")).rejects.toMatchObject({ code: "EBUSY" });
    expect(fs.readFileSync("plugin-data:/j", { encoding: "utf-8" })).toBe("ne");
  });

  it("survives a restart", async () => {
    const before = start();
    await before.fs.writeFile("plugin-data:/j", "kept");
    const after = start("own-folders", new InMemoryDisk(before.disk.content()));
    expect(after.fs.readFileSync("plugin-data:/j", { encoding: "utf-8" })).toBe("kept");
  });
});
