import { existsSync } from "node:fs";
import { afterEffectsPlugin, hostPlugins, premierePlugin } from "../../manifests/host-plugins";
import { panels } from "../../manifests/panels";
import { packageName } from "../../scripts/build/package-name";
import { manifestFaults, manifestText } from "../../scripts/build/validate-manifest";

const manifest = premierePlugin.manifest("0.1.0", panels);
const beta = afterEffectsPlugin.manifest("0.1.0", panels);

describe.each(hostPlugins.map((plugin) => [plugin.host, plugin.manifest("0.1.0", panels)] as const))("the manifest for %s", (_, each) => {
  it("is valid", () => {
    expect(manifestFaults(each)).toEqual([]);
  });

  it("asks for no network", () => {
    expect(Object.keys(each.requiredPermissions).sort()).toEqual(["localFileSystem", "webview"]);
  });

  it("may ask the user where to save a file, and has no other way to the disk", () => {
    expect(each.requiredPermissions.localFileSystem).toBe("request");
  });

  it("names icons that exist", () => {
    const icons = [...each.icons, ...each.entrypoints.flatMap((entrypoint) => entrypoint.icons)];
    expect(icons.filter((icon) => !existsSync(`manifests/${icon.path}`))).toEqual([]);
  });

  it("has an icon for every theme on every panel", () => {
    for (const { icons } of each.entrypoints) {
      expect(icons.flatMap((icon) => icon.theme).sort()).toEqual(["dark", "darkest", "light", "lightest", "medium"]);
    }
  });
});

describe("the plugins of the suite", () => {
  it("differ in id, name and host, and in nothing else", () => {
    const { id, name, host } = manifest;
    expect({ ...beta, id, name, host }).toEqual(manifest);
    expect(new Set([beta.id, id]).size).toBe(2);
  });

  it("ask After Effects for 27.0, as one host and not as a list", () => {
    expect(beta.host).toEqual({ app: "aftereffects", minVersion: "27.0.0" });
  });

  it("say of a beta that it is one: in the list of plugins, and in the package's name", () => {
    expect(beta.name).toMatch(/beta/);
    expect(hostPlugins.map(packageName)).toEqual(["com.trimbin.premiere_premierepro.ccx", "com.trimbin.aftereffects_aftereffects-beta.ccx"]);
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
