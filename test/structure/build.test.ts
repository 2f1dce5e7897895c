import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { hostPlugins } from "../../manifests/host-plugins";
import { bundledPackages } from "../../scripts/build/bundled-packages";
import { compile } from "../../scripts/build/compile";
import { mainConfig, panelConfig } from "../../webpack.config";
import { writeTree } from "./write-tree";

const tiny = {
  "tsconfig.json": readFileSync("tsconfig.json"),
  "plugins/tiny/index.tsx": `
    import * as v from "valibot";
    import "./tiny.css";
    const later = import("./later");
    document.body.append("ä </script> " + import.meta.url, String(v.is(v.string(), later)));`,
  "plugins/tiny/later.ts": `export const later = "later";`,
  "plugins/tiny/worker.ts": `
    import { JSONRPCClient } from "json-rpc-2.0";
    import { later } from "./later";
    addEventListener("message", () => postMessage("<!-- </script> " + later + import.meta.url + JSONRPCClient.name));`,
  "plugins/tiny/tiny.css": ".tiny { color: red; }",
  ...Object.fromEntries(hostPlugins.map(({ host, module }) => [`shared/host/${host}/main.ts`, `import * as host from "${module}"; import { entrypoints } from "uxp"; entrypoints.setup(host?.name ?? 2 ** 3);`])),
};
const panel = { id: "tiny", label: "Tiny" };

async function build(): Promise<{ page: string; mains: readonly string[]; packages: readonly string[] }> {
  const root = writeTree(tiny);
  try {
    const stats = await compile([...hostPlugins.map((plugin) => mainConfig(root, plugin)), panelConfig(root, panel)].map((config) => ({ ...config, cache: false })));
    return {
      page: readFileSync(join(root, "dist/premiere/tiny.html"), "utf8"),
      mains: hostPlugins.map(({ host }) => readFileSync(join(root, "dist", host, "main.js"), "utf8")),
      packages: bundledPackages(root, stats.stats.map((each) => each.compilation)).map((entry) => entry.name),
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe("the build", () => {
  let first: Awaited<ReturnType<typeof build>>;
  let second: Awaited<ReturnType<typeof build>>;

  beforeAll(async () => {
    first = await build();
    second = await build();
  }, 60_000);

  it("gives the same bytes in another folder", () => {
    expect(second).toEqual(first);
  });

  it("writes no path of this machine into what ships", () => {
    expect(first.page + first.mains.join("")).not.toMatch(/file:\/\/|trimbin-|node_modules/);
  });

  it("allows the page its own script by hash, and no other", () => {
    const script = /<script>([\s\S]*)<\/script>/.exec(first.page)?.[1] ?? "";
    const hash = createHash("sha256").update(script).digest("base64");
    expect(first.page).toContain(`; script-src 'sha256-${hash}' 'wasm-unsafe-eval'; worker-src blob:; style-src`);
    expect(first.page.match(/<script>/g)).toHaveLength(1);
  });

  it("puts the panel's worker into the page as text that the browser does not run", () => {
    const worker = /<script type="text\/plain" id="worker-script">([\s\S]*?)<\/script><script>/.exec(first.page)?.[1] ?? "";
    expect(() => new Script(worker)).not.toThrow();
    expect(worker).toContain("later");
    expect(worker).not.toMatch(/\beval\(|new Function|<!--|\bimport\(/);
  });

  it("gives the page a character set, a policy without network, and all its code", () => {
    expect(first.page).toMatch(/^<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
    expect(first.page).toContain("; connect-src 'none'; form-action 'none'; base-uri 'none'\">");
    expect(first.page).toContain("color: red");
    expect(first.page).toContain(`"later"`);
  });

  it.each(hostPlugins.map(({ host, module }, at) => [host, module, at] as const))("makes the main script for %s one classic script that asks its host, and no other, for its modules", (_, module, at) => {
    const main = first.mains[at] ?? "";
    expect([...main.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name).sort()).toEqual([module, "uxp"].sort());
    expect(main).not.toMatch(/\beval\b|new Function|\bimport\b|^export /m);
  });

  it("names the packages it bundled", () => {
    expect(first.packages).toEqual(["css-loader", "json-rpc-2.0", "style-loader", "valibot", "webpack"]);
  });
});
