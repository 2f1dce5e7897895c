import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { compile } from "../../scripts/build/compile";
import { launchChromium } from "../../scripts/check/launch-chromium";
import { panelConfig } from "../../webpack.config";
import { writeTree } from "../structure/write-tree";
import { eventually } from "./eventually";

jest.setTimeout(60_000);

/** A page that starts its worker, and a worker that says what it is allowed to do. */
const TINY = {
  "tsconfig.json": readFileSync("tsconfig.json"),
  "plugins/tiny/index.tsx": `
    import { startWorker } from "${resolve("shared/panel/start-worker")}";
    const say = (words: unknown): void => void document.documentElement.setAttribute("data-said", JSON.stringify(words));
    void startWorker().then((worker) => {
      if (worker === null) return say("no worker");
      worker.addEventListener("message", ({ data }) => say(data));
      worker.postMessage("go");
    });`,
  "plugins/tiny/worker.ts": `
    const refused = (way: () => unknown): Promise<string> => Promise.resolve().then(way).then(() => "allowed", () => "refused");
    addEventListener("message", async () => {
      const wasm = await refused(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
      const network = await refused(() => fetch("data:,x"));
      const evaluated = await refused(() => new Function("return 1")());
      postMessage({ wasm, network, evaluated });
    });`,
};

let browser: Browser;
let page: Page;
let built: string;

beforeAll(async () => {
  const root = writeTree(TINY);
  try {
    await compile([{ ...panelConfig(root, { id: "tiny", label: "Tiny" }), cache: false, optimization: { minimize: false } }]);
    built = readFileSync(join(root, "dist/premiere/tiny.html"), "utf8");
  } finally {
    rmSync(root, { recursive: true });
  }
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

/** What the page says about its worker, in a frame of an opaque origin like a webview's. */
async function said(html: string): Promise<unknown> {
  await page.setContent(`<iframe sandbox="allow-scripts"></iframe>`);
  await page.evaluate((text) => void window.document.querySelector("iframe")?.setAttribute("srcdoc", text), html);
  let words: string | null = null;
  await eventually("the page says something", async () => {
    words = await innerFrame().locator("html").getAttribute("data-said");
    return words !== null;
  });
  return JSON.parse(words ?? "null");
}

function innerFrame(): Frame {
  const frame = page.frames().at(-1);
  if (!frame) throw new Error("The page has no frame.");
  return frame;
}

describe("a panel's worker", () => {
  it("starts from the page's own text, may run WebAssembly, and has no network and no eval", async () => {
    expect(await said(built)).toEqual({ wasm: "allowed", network: "refused", evaluated: "refused" });
  });

  it("is none where the webview refuses workers, and the page goes on", async () => {
    expect(await said(built.replace("worker-src blob:", "worker-src 'none'"))).toBe("no worker");
  });

  it("is none where its script cannot be read", async () => {
    expect(await said(built.replace(/(<script type="text\/plain" id="worker-script">)[\s\S]*?(<\/script>)/, "$1}$2"))).toBe("no worker");
  });

  it("is none where the page was built without one", async () => {
    expect(await said(built.replace(`id="worker-script"`, ""))).toBe("no worker");
  });
});
