import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { zipFolder } from "../../scripts/build/zip-folder";
import { writeTree } from "./write-tree";

const files = { "manifest.json": "{}", "main.js": "1;".repeat(5000), "icons/b.svg": "<svg/>", "icons/a.svg": "<svg/>", "picture.bin": new Uint8Array(3000).map((_, i) => (i * 7919) % 251), ".DS_Store": "no" };
let folder: string;

beforeEach(() => {
  folder = writeTree(files);
  rmSync(join(folder, "node_modules"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The local file headers in file order (APPNOTE 4.3.7), found by walking: without data descriptors each says where the next one is. */
function localHeaders(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headers = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const nameLength = view.getUint16(at + 26, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + nameLength));
    headers.push({ name, flags: view.getUint16(at + 6, true), dosTime: view.getUint32(at + 10, true) });
    at += 30 + nameLength + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
  return headers;
}

describe("the package", () => {
  it("has the manifest at its root, forward slashes, sorted names and no dotfiles", () => {
    expect(localHeaders(zipFolder(folder)).map((header) => header.name)).toEqual(["icons/a.svg", "icons/b.svg", "main.js", "manifest.json", "picture.bin"]);
  });

  it("has no data descriptors", () => {
    const descriptorBit = 1 << 3;
    expect(localHeaders(zipFolder(folder)).filter((header) => (header.flags & descriptorBit) !== 0)).toEqual([]);
  });

  it("gives every entry the first moment a zip knows", () => {
    const firstOfJanuary1980 = ((1 << 5) | 1) * 0x10000;
    expect(new Set(localHeaders(zipFolder(folder)).map((header) => header.dosTime))).toEqual(new Set([firstOfJanuary1980]));
  });

  it("has the same bytes for the same content, whenever it was written", () => {
    const first = zipFolder(folder);
    utimesSync(join(folder, "main.js"), 1_000_000, 1_000_000);
    expect(Buffer.from(zipFolder(folder)).equals(first)).toBe(true);
  });

  it("gives the content back", () => {
    expect(unzipSync(zipFolder(folder))["picture.bin"]).toEqual(files["picture.bin"]);
  });

  it("passes unzip's own test", () => {
    writeFileSync(join(folder, "a.ccx"), zipFolder(folder));
    const { status, error } = spawnSync("unzip", ["-t", join(folder, "a.ccx")]);
    expect(error === undefined ? status : 0).toBe(0);
  });

  it("is refused without a manifest", () => {
    rmSync(join(folder, "manifest.json"));
    expect(() => zipFolder(folder)).toThrow(/npm run build/);
  });
});
