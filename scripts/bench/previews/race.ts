import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { encode } from "fast-png";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { scalePicture } from "../../../plugins/effect-previews/engine/scale-picture";
import { serveFolder } from "../../serve";
import { browserScript } from "./browser-script";
import type { DrawTimes } from "./draw-times";
import { inFreshChromium } from "./fresh-chromium";
import type { TilesAsk } from "./our-tiles";
import type { ProcessAnswer } from "./our-process";
import type { OurAsk } from "./our-worker";
import type { PixiAsk } from "./pixi-page";
import { racersOf, type Racer, type Run } from "./racer";
import { TILE } from "./shared-looks";
import type { SkottieAnswer } from "./skottie-process";

/** Everything the racers draw: our stacks, and the shared looks as Skottie and pixi know them. */
export type Race = { readonly frame: RgbaImage; readonly shared: TilesAsk; readonly builtIn: TilesAsk | null; readonly skottieFiles: readonly string[]; readonly pixiLooks: readonly string[] };

const ROUNDS = 6;
/** Fresh processes of each racer: a cold start happens once in each. */
const STARTS = 3;
const CANVASKIT = "node_modules/canvaskit-wasm/bin/full";

/** Draws the looks by each means, one after the other and all of it three times, each time in a process (or browser) of its own. */
export async function race(asked: Race): Promise<Racer[]> {
  const folder = mkdtempSync(join(tmpdir(), "trimbin-previews-"));
  const served = await serveFolder(folder);
  try {
    await fill(folder, asked.frame);
    const runs: Run[] = [];
    for (let start = 0; start < STARTS; start++) runs.push(...(await runAll(asked, folder, served.url)));
    return racersOf(runs);
  } finally {
    await served.close();
    rmSync(folder, { recursive: true });
  }
}

async function runAll({ frame, shared, builtIn, skottieFiles, pixiLooks }: Race, folder: string, url: string): Promise<Run[]> {
  const ours = (by: OurAsk["by"], ask: TilesAsk, address: string): OurAsk => ({ ...ask, by, rounds: ROUNDS, frame: address, widthPx: frame.widthPx, heightPx: frame.heightPx });
  const inWorker = (name: string, by: OurAsk["by"], ask: TilesAsk): Promise<Run> =>
    inFreshChromium(name, url, (page) => page.evaluate(askWorker, ours(by, ask, "/frame.rgba")));
  const inNode = (name: string, script: string, ask: object): Run => ({ name, ...inProcess(folder, script, ask) });
  return [
    ...(builtIn ? [inNode("ours, built-in looks: Node", "our-process.ts", ours("plain", builtIn, join(folder, "frame.rgba"))), await inWorker("ours, built-in looks: Chromium worker", "plain", builtIn)] : []),
    inNode("ours: Node", "our-process.ts", ours("plain", shared, join(folder, "frame.rgba"))),
    await inWorker("ours: Chromium worker", "plain", shared),
    await inWorker("ours: WebGL2 in Chromium worker", "card", shared),
    inNode("canvaskit CPU: Node", "skottie-process.ts", { files: skottieFiles, picture: join(folder, "tile.png"), rounds: ROUNDS }),
    await inFreshChromium("canvaskit CPU: Chromium", url, async (page) => {
      for (const script of ["canvaskit.js", "skottie-page.js"]) await page.addScriptTag({ url: `/${script}` });
      return page.evaluate((ask) => window.trimbinSkottie!(ask), { files: skottieFiles, picture: "/tile.png", rounds: ROUNDS });
    }),
    await inFreshChromium("pixi-filters: Chromium, WebGL", url, async (page) => {
      await page.addScriptTag({ url: "/pixi-page.js" });
      const ask: PixiAsk = { looks: pixiLooks, picture: "/tile.png", rounds: ROUNDS };
      return page.evaluate((each) => window.trimbinPixi!(each), ask);
    }),
  ];
}

async function fill(folder: string, frame: RgbaImage): Promise<void> {
  const tile = scalePicture(frame, TILE.widthPx, TILE.heightPx);
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Bench</title>");
  writeFileSync(join(folder, "frame.rgba"), frame.data);
  writeFileSync(join(folder, "tile.png"), encode({ width: tile.widthPx, height: tile.heightPx, data: tile.data, channels: 4, depth: 8 }));
  for (const file of ["canvaskit.js", "canvaskit.wasm"]) copyFileSync(join(CANVASKIT, file), join(folder, file));
  for (const script of ["our-worker", "skottie-page", "pixi-page"]) {
    writeFileSync(join(folder, `${script}.js`), await browserScript(`./scripts/bench/previews/${script}.ts`));
  }
}

function inProcess(folder: string, script: string, ask: object): Omit<Run, "name"> {
  const file = join(folder, "ask.json");
  writeFileSync(file, JSON.stringify(ask));
  const run = spawnSync(process.execPath, ["--import", "tsx", join("scripts/bench/previews", script), file], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${script} ended with ${run.status}: ${run.stderr}`);
  const { times, peakMb } = JSON.parse(run.stdout) as ProcessAnswer | SkottieAnswer;
  return { rounds: times, peakMb };
}

// Runs in the page.
function askWorker(ask: OurAsk): Promise<DrawTimes[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker("/our-worker.js");
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.addEventListener("message", ({ data }) => resolve(data));
    worker.postMessage(ask);
  });
}
