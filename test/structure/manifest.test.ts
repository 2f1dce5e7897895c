import { existsSync } from "node:fs";
import { panels } from "../../manifests/panels";
import { premiereManifest } from "../../manifests/premiere";
import { manifestFaults, manifestText } from "../../scripts/build/validate-manifest";

const manifest = premiereManifest("0.1.0", panels);

describe("the Premiere manifest", () => {
  it("is valid", () => {
    expect(manifestFaults(manifest)).toEqual([]);
  });

  it("asks for no network", () => {
    expect(Object.keys(manifest.requiredPermissions).sort()).toEqual(["localFileSystem", "webview"]);
  });

  it("may ask the user where to save a file, and has no other way to the disk", () => {
    expect(manifest.requiredPermissions.localFileSystem).toBe("request");
  });

  it("names icons that exist", () => {
    const icons = [...manifest.icons, ...manifest.entrypoints.flatMap((entrypoint) => entrypoint.icons)];
    expect(icons.filter((icon) => !existsSync(`manifests/${icon.path}`))).toEqual([]);
  });

  it("has an icon for every theme on every panel", () => {
    for (const { icons } of manifest.entrypoints) {
      expect(icons.flatMap((icon) => icon.theme).sort()).toEqual(["dark", "darkest", "light", "lightest", "medium"]);
    }
  });
});

describe("the manifest schema", () => {
  it.each([
    ["an unknown key", { ...manifest, shortname: "trim" }],
    ["an unknown permission", { ...manifest, requiredPermissions: { ...manifest.requiredPermissions, network: { domains: "all" } } }],
    ["the whole disk", { ...manifest, requiredPermissions: { ...manifest.requiredPermissions, localFileSystem: "fullAccess" } }],
    ["a bridge for pages from the network", { ...manifest, requiredPermissions: { ...manifest.requiredPermissions, webview: { ...manifest.requiredPermissions.webview, enableMessageBridge: "localAndRemote" } } }],
    ["a name of two letters", { ...manifest, name: "Tr" }],
    ["a name of 46 letters", { ...manifest, name: "T".repeat(46) }],
    ["a name outside ASCII", { ...manifest, name: "Trimbiñ" }],
    ["several hosts", { ...manifest, host: [manifest.host, manifest.host] }],
    ["an unknown host", { ...manifest, host: { ...manifest.host, app: "AEFT" } }],
    ["a version part above 99", { ...manifest, version: "0.100.0" }],
    ["a version of two parts", { ...manifest, version: "1.0" }],
    ["no panel", { ...manifest, entrypoints: [] }],
    ["a dot in an entrypoint's id", { ...manifest, entrypoints: manifest.entrypoints.map((entrypoint) => ({ ...entrypoint, id: "shot.match" })) }],
    ["a page from the network", { ...manifest, requiredPermissions: { ...manifest.requiredPermissions, webview: { ...manifest.requiredPermissions.webview, domains: ["https://example.com"] } } }],
    ["an older manifest version", { ...manifest, manifestVersion: 4 }],
  ])("refuses %s", (_, wrong) => {
    expect(manifestFaults(wrong)).not.toEqual([]);
  });

  it("stops the build with every fault named", () => {
    expect(() => manifestText({ ...manifest, name: "T", version: "1" })).toThrow(/\/name .*\n.*\/version /);
  });
});
