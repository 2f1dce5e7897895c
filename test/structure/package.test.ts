import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { strFromU8, unzipSync } from "fflate";
import { hostPlugins } from "../../manifests/host-plugins";
import { panels } from "../../manifests/panels";
import { manifestFaults } from "../../scripts/build/validate-manifest";
import { packRelease } from "../../scripts/package/pack-release";
import { releaseNotesFor } from "../../scripts/package/release-notes";
import type { ReleasedFile } from "../../scripts/package/released-file";
import { sha256Of } from "../../scripts/package/released-file";
import { studioSlug } from "../../scripts/package/studio-plugin";
import { TRIMBIN_VERSION } from "../../shared/host/trimbin-version";
import type { Policy } from "../../shared/policy/policy";
import { writeTree } from "./write-tree";

const page = `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'none'"></head><script>"connect-src 'none'"</script>`;
const policy: Policy = { format: "trimbin-policy/1", studio: { name: "Posthaus Köln & Söhne", contact: "it@posthaus.example" }, network: { hosts: ["https://models.posthaus.example"] } };
let root: string;

beforeEach(() => {
  const built = hostPlugins.flatMap((plugin) => [
    [`dist/${plugin.host}/manifest.json`, `${JSON.stringify(plugin.manifest("0.1.0", panels), null, 2)}\n`],
    [`dist/${plugin.host}/shot-match.html`, page],
    [`dist/${plugin.host}/main.js`, "1;"],
    [`dist/${plugin.host}/models/skin-segmenter.onnx`, "model"],
    [`dist/${plugin.host}/models/ort-wasm-simd-threaded.wasm`, "program"],
    [`dist/${plugin.host}/THIRD-PARTY-NOTICES.txt`, "notices"],
    [`dist/bundled/${plugin.host}.json`, JSON.stringify([{ name: "@lit/reactive-element", version: "2.0.0", licence: "BSD-3-Clause" }, { name: "valibot", version: "1.5.0", licence: "MIT" }, { name: "valibot", version: "1.5.0", licence: "MIT" }])],
  ]);
  const integrity = `sha512-${Buffer.alloc(64, 7).toString("base64")}`;
  root = writeTree({
    ...Object.fromEntries(built),
    "package.json": JSON.stringify({ version: "0.1.0" }),
    "package-lock.json": JSON.stringify({ packages: { "": {}, "node_modules/valibot": { version: "1.5.0", integrity } } }),
    "manifests/release-notes.md": "# Release notes\n\n## 0.1.0\n\nFirst.\n\n## 0.0.9\n\nBefore.\n",
  });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function pack(studio: Policy | null = null): readonly ReleasedFile[] {
  const release = packRelease(root, studio);
  if (!release.ok) throw new Error(release.problem);
  return release.value;
}

function textOf(files: readonly ReleasedFile[], name: string): string {
  return strFromU8(files.find((file) => file.name === name)?.bytes ?? new Uint8Array());
}

describe("a release", () => {
  it("has the same bytes when it is packed again, also after every file was touched", () => {
    const first = pack();
    for (const { host } of hostPlugins) utimesSync(join(root, "dist", host, "main.js"), 1_000_000, 1_000_000);
    expect(pack()).toEqual(first);
  });

  it("has checksums that sha256sum agrees with, of every file but themselves", () => {
    const files = pack();
    for (const { name, bytes } of files) writeFileSync(join(root, name), bytes);
    expect(textOf(files, "SHA256SUMS").trimEnd().split("\n")).toHaveLength(files.length - 1);
    const { status, error } = spawnSync("sha256sum", ["-c", "--strict", "SHA256SUMS"], { cwd: root });
    expect(error === undefined ? status : 0).toBe(0);
  });

  it("says of itself which files, hosts and protocol it has", () => {
    const files = pack();
    const release = JSON.parse(textOf(files, "release.json"));
    expect(release).toMatchObject({ format: "trimbin-release/1", version: "0.1.0", protocol: 1, studio: null, plugins: [{ name: "Trimbin", host: { app: "premierepro", minVersion: "26.3.0" }, isBeta: false }, { isBeta: true }] });
    for (const { name, bytes, sha256 } of release.files) expect([bytes, sha256]).toEqual([files.find((file) => file.name === name)?.bytes.length, sha256Of(files.find((file) => file.name === name)?.bytes ?? new Uint8Array())]);
  });

  it("is refused where the notes have no entry, or the build is of another version", () => {
    writeFileSync(join(root, "manifests/release-notes.md"), "# Release notes\n\n## 0.0.9\n\nBefore.\n");
    expect(packRelease(root, null)).toEqual({ ok: false, problem: 'manifests/release-notes.md says nothing of version 0.1.0. Write what it brings under "## 0.1.0".' });
    expect(releaseNotesFor("0.1.0", "\n## 0.1.0\n\n## 0.0.9\n\nBefore.\n").ok).toBe(false);
    expect(releaseNotesFor("0.0.9", "# Notes\n\n## 0.1.0\n\nNew.\n\n## 0.0.9\n\nBefore.\n")).toEqual({ ok: true, value: "# Trimbin: release notes\n\n## 0.0.9\n\nBefore.\n" });
  });
});

describe("the bill of materials", () => {
  it("is CycloneDX 1.6 by its own schema", async () => {
    for (const { host } of hostPlugins) {
      expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(textOf(pack(), `trimbin-0.1.0-${host}.cdx.json`))).toBeNull();
    }
  });

  it("names every package with its licence and checksum, every model, and the package itself", () => {
    const files = pack();
    const bill = JSON.parse(textOf(files, "trimbin-0.1.0-premiere.cdx.json"));
    const ccx = files.find((file) => file.name === "com.trimbin.premiere_premierepro.ccx");
    expect(bill.metadata.component).toMatchObject({ name: "Trimbin", version: "0.1.0", hashes: [{ alg: "SHA-256", content: sha256Of(ccx?.bytes ?? new Uint8Array()) }] });
    expect(bill.components).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: "library", purl: "pkg:npm/valibot@1.5.0", licenses: [{ license: { id: "MIT" } }], hashes: [{ alg: "SHA-512", content: "07".repeat(64) }] }),
        expect.objectContaining({ type: "library", group: "@lit", purl: "pkg:npm/%40lit/reactive-element@2.0.0" }),
        expect.objectContaining({ type: "machine-learning-model", name: "skin-segmenter.onnx" }),
        expect.objectContaining({ type: "file", name: "ort-wasm-simd-threaded.wasm" }),
      ]),
    );
  });
});

describe("a studio's release", () => {
  it("has the policy in each plugin, its hosts in manifest and pages, and the studio in the file names only", () => {
    const files = pack(policy);
    for (const plugin of JSON.parse(textOf(files, "release.json")).plugins) {
      expect(plugin.file).toMatch(/-posthaus-koln-sohne\.ccx$/);
      const packed = unzipSync(files.find((file) => file.name === plugin.file)?.bytes ?? new Uint8Array());
      const manifest = JSON.parse(strFromU8(packed["manifest.json"] ?? new Uint8Array()));
      expect(JSON.parse(strFromU8(packed["trimbin-policy.json"] ?? new Uint8Array()))).toEqual(policy);
      expect([manifest.version, manifest.requiredPermissions.network, manifestFaults(manifest)]).toEqual(["0.1.0", { domains: ["https://models.posthaus.example"] }, []]);
      expect(strFromU8(packed["shot-match.html"] ?? new Uint8Array())).toBe(page.replace("connect-src 'none'", "connect-src https://models.posthaus.example"));
    }
  });

  it("asks for no network where the policy names no host", () => {
    const { network: _, ...silent } = policy;
    const files = pack(silent);
    const packed = unzipSync(files.find((file) => file.name.endsWith(".ccx"))?.bytes ?? new Uint8Array());
    expect(strFromU8(packed["shot-match.html"] ?? new Uint8Array())).toBe(page);
    expect(strFromU8(packed["manifest.json"] ?? new Uint8Array())).not.toContain("network");
  });

  it("has a plain file name, whatever the studio is called", () => {
    const slugs = ["../片場", "東京", "東京 Tokyo", "Posthaus “Köln”", "..."].map((name) => studioSlug({ ...policy, studio: { name, contact: "x" } }));
    expect(slugs).toEqual([expect.stringMatching(/^studio-[0-9a-f]{8}$/), expect.stringMatching(/^studio-[0-9a-f]{8}$/), expect.stringMatching(/^tokyo-[0-9a-f]{8}$/), "posthaus-koln", expect.stringMatching(/^studio-[0-9a-f]{8}$/)]);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});

describe("npm run package", () => {
  function run(...args: readonly string[]): { readonly code: number | null; readonly said: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", pathToFileURL(resolve("node_modules/tsx/dist/loader.mjs")).href, resolve("scripts/package.ts"), ...args], { cwd: root, encoding: "utf8" });
    return { code: status, said: stdout + stderr };
  }

  it("refuses a policy that says one thing twice, with its line, and writes nothing", () => {
    writeFileSync(join(root, "policy.json"), `{\n  "format": "trimbin-policy/1",\n  "studio": { "name": "A", "contact": "b" },\n  "panels": {},\n  "panels": {}\n}\n`);
    const { code, said } = run("--policy", "policy.json");
    expect([code, said]).toEqual([1, expect.stringMatching(/^policy\.json is no policy that can be followed: .*line 5/)]);
    expect(existsSync(join(root, "dist/packages"))).toBe(false);
  });

  it("reads a policy that Notepad saved, names the studio's folder last, and leaves that folder when everybody's release is packed again", () => {
    writeFileSync(join(root, "policy.json"), `\uFEFF${JSON.stringify(policy)}`);
    const { code, said } = run("--policy", "policy.json");
    expect([code, said.trimEnd().split("\n").at(-1)]).toEqual([0, "The release folder is dist/packages/posthaus-koln-sohne."]);
    const studio = readdirSync(join(root, "dist/packages/posthaus-koln-sohne"));
    writeFileSync(join(root, "dist/packages/of-before.ccx"), "");
    expect(run().code).toBe(0);
    expect(readdirSync(join(root, "dist/packages/posthaus-koln-sohne"))).toEqual(studio);
    expect(existsSync(join(root, "dist/packages/of-before.ccx"))).toBe(false);
  });
});

it("the version stands in package.json, and everything else agrees", () => {
  const { version }: { version: string } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(TRIMBIN_VERSION).toBe(version);
  expect(releaseNotesFor(version, readFileSync("manifests/release-notes.md", "utf8")).ok).toBe(true);
});
