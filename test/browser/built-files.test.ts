import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { hostPlugins } from "../../manifests/host-plugins";
import { panels } from "../../manifests/panels";
import { requireBuilt } from "./open-workbench";

/** What makes code of text. React's own name for raw HTML is in its library; that nobody of ours uses it, the source scan in test/structure/safe-sources.test.ts says. */
const CODE_FROM_TEXT = /(?<![\w.$])eval\(|\bnew Function\b|(?<![\w.$])Function\(|\bset(?:Timeout|Interval)\(["'`]/;

const folders = hostPlugins.map(({ host }) => join("dist", host));
const built = (): readonly string[] => folders.flatMap((folder) => readdirSync(folder).filter((name) => /\.(html|js)$/.test(name)).map((name) => join(folder, name)));

beforeAll(() => folders.forEach((folder) => requireBuilt(join(folder, "main.js"))));

describe("what was built", () => {
  it("is a page for every panel and a main script, for every host", () => {
    const names = [...panels.map(({ id }) => `${id}.html`), "main.js"];
    expect([...built()].sort()).toEqual(folders.flatMap((folder) => names.map((name) => join(folder, name))).sort());
  });

  it("makes code of no text, in pages, workers and main scripts", () => {
    expect(built().filter((file) => CODE_FROM_TEXT.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  it("allows every page its own script by hash and nothing from the network; its one exception is WebAssembly", () => {
    for (const file of built().filter((name) => name.endsWith(".html"))) {
      const head = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(readFileSync(file, "utf8").slice(0, 2000))?.[1] ?? "";
      expect([file, head]).toEqual([file, expect.stringMatching(/^default-src 'none'; script-src 'sha256-[\w+/=]{44}' 'wasm-unsafe-eval'; worker-src blob:; style-src 'unsafe-inline'; img-src data: blob:; connect-src 'none'; form-action 'none'; base-uri 'none'$/)]);
    }
  });

  it("asks for no network in any manifest", () => {
    for (const folder of folders) expect(readFileSync(join(folder, "manifest.json"), "utf8")).not.toContain('"network"');
  });
});
