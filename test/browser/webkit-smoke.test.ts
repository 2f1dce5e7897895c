import { serveFolder, type ServedFolder } from "../../scripts/serve";
import { eventually } from "./eventually";
import { PARROTS } from "./main-job-steps";
import { requireBuilt } from "./open-workbench";
import { startWebKit, type WebKitBrowser } from "./webkit-browser";

jest.setTimeout(120_000);

const PANEL = ["iframe.plugin-document", "webview iframe"] as const;
const FRAME_OF_A_TARGET = 262;

/** Waits in the panel for a button whose words begin so and that can be pressed, marks it, and answers with its words. */
const MARK_BUTTON = `
  const [words] = args;
  for (let tries = 0; tries < 400; tries++) {
    const button = [...document.querySelectorAll("sp-button")].find((each) => each.textContent.trim().startsWith(words));
    if (button && !button.disabled) {
      document.querySelector("[data-pressed-next]")?.removeAttribute("data-pressed-next");
      button.setAttribute("data-pressed-next", "");
      return button.textContent.trim();
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The panel shows no button " + words + ", but: " + document.getElementById("root").innerText);`;

let webkit: WebKitBrowser;
let served: ServedFolder;
beforeAll(async () => {
  requireBuilt("dist/workbench/index.html");
  served = await serveFolder("dist/workbench");
  webkit = await startWebKit();
});
afterAll(async () => {
  await webkit?.close();
  await served?.close();
});

/** Presses the panel's button whose words begin so, as soon as it can be pressed; answers with all its words. */
async function press(words: string): Promise<string> {
  const { session } = webkit;
  await session.enterFrame(...PANEL);
  const text = await session.run(MARK_BUTTON, words);
  await session.click("[data-pressed-next]");
  return String(text);
}

/** Asks the workbench itself. */
async function ask(body: string, ...args: readonly unknown[]): Promise<unknown> {
  await webkit.session.enterFrame();
  return webkit.session.run(body, ...args);
}

// macOS shows panels in WebKit; this is its Linux port, and the sample's H.264 is decoded by the system's GStreamer.
describe("the main job in WebKit", () => {
  it("lists the clips, finds matches, applies them, and Edit > Undo brings the picture back", async () => {
    await webkit.session.open(served.url);
    const start = await ask(
      `while (!window.trimbinWorkbench) await new Promise((resolve) => setTimeout(resolve, 100));
       const workbench = window.trimbinWorkbench;
       await workbench.ready;
       workbench.select(args[0]);
       return { state: workbench.stateText(), frame: await workbench.frameHash(args[1]) };`,
      [PARROTS.hero, ...PARROTS.targets],
      FRAME_OF_A_TARGET,
    );
    expect(await press("Find matches")).toBe("Find matches for 2 shots");
    expect(await press("Apply to")).toMatch(/^Apply to [12] shots? · \d undo steps?$/);
    expect(await press("Match other shots")).toBe("Match other shots");
    await webkit.session.enterFrame(...PANEL);
    expect(await webkit.session.run(`return [...document.querySelectorAll("option")].map((option) => option.textContent)`)).toEqual(expect.arrayContaining([expect.stringContaining(PARROTS.hero)]));
    const applied = await ask(
      `const workbench = window.trimbinWorkbench;
       return { state: workbench.stateText(), frame: await workbench.frameHash(args[0]) };`,
      FRAME_OF_A_TARGET,
    );
    expect(applied).not.toEqual(start);
    const undone = await ask(
      `const workbench = window.trimbinWorkbench;
       while (workbench.undo());
       return { state: workbench.stateText(), frame: await workbench.frameHash(args[0]) };`,
      FRAME_OF_A_TARGET,
    );
    expect(undone).toEqual(start);
    expect(await ask(`return window.trimbinWorkbench.session.view().notices.map((notice) => notice.text)`)).toEqual([]);
  });

  it("lets the panel have a worker that runs WebAssembly", async () => {
    await webkit.session.open(served.url);
    await eventually("the panel is there", () => webkit.session.enterFrame(...PANEL).then(() => true, () => false));
    expect(
      await webkit.session.run(
        `const script = "WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => postMessage('runs'), (problem) => postMessage(String(problem)))";
         const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
         return new Promise((resolve) => {
           worker.onmessage = ({ data }) => resolve(data);
           worker.onerror = () => resolve("refused");
         });`,
      ),
    ).toBe("runs");
  });
});

describe("Effect Previews in WebKit", () => {
  it("draws looks on the clip's own frame and says what each does, while the project stays as it is", async () => {
    await webkit.session.open(served.url);
    const start = await ask(
      `while (!window.trimbinWorkbench) await new Promise((resolve) => setTimeout(resolve, 100));
       const workbench = window.trimbinWorkbench;
       await workbench.ready;
       workbench.select(args[0]);
       [...document.querySelectorAll("button")].find((button) => button.textContent.trim() === "Effect Previews").click();
       return { state: workbench.stateText(), revision: workbench.revision() };`,
      [PARROTS.hero],
    );
    await eventually("the panel is there", () => webkit.session.enterFrame("iframe.plugin-document", "#panel-effect-previews webview iframe").then(() => true, () => false));
    const tiles = await webkit.session.run(
      `for (let tries = 0; tries < 400; tries++) {
         const grid = document.querySelector("[role=grid][aria-label=Looks]");
         const drawn = grid ? grid.querySelectorAll("canvas").length : 0;
         if (drawn >= 12 && grid.getAttribute("aria-busy") === "false") return [...grid.querySelectorAll("[role=group]")].map((tile) => tile.getAttribute("aria-label"));
         await new Promise((resolve) => setTimeout(resolve, 100));
       }
       throw new Error("No tiles, but: " + document.getElementById("root").innerText);`,
    );
    expect(tiles).toEqual(expect.arrayContaining([expect.stringMatching(/brighter|darker|warmer|cooler/)]));
    expect(await ask("return { state: window.trimbinWorkbench.stateText(), revision: window.trimbinWorkbench.revision() };")).toEqual(start);
  });
});
