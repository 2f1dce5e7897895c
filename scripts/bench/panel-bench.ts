import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { panels } from "../../manifests/panels";
import { answersFor } from "../../test/browser/host-answers";
import { panelStage } from "../../test/browser/panel-stage";
import { launchChromium } from "../check/launch-chromium";
import { percentile } from "./match/percentile";

const ROUNDS = 7;
const DRAWING = "V1: beach 0-4, street 4-9, kitchen 9-12";
const LAST_CLIP = "kitchen";
const RENDERED_BAR_MS = 400;
const PAGE_BAR_KB = 450;
/** Raised on purpose with the second panel; see scripts/size-budgets.ts. */
const MAIN_BAR_KB = 92;

type Rendered = { readonly script: number; readonly rendered: number };

declare global {
  interface Window {
    /** Set in the panel's frame when the last clip's name is in the page and two animation frames have passed. */
    panelRendered?: Promise<Rendered>;
  }
}

/** Run: npm run bench -- panel. Times each built panel's page in Chromium, from its navigation to real content on screen, and weighs what ships. */
async function main(): Promise<void> {
  if (!existsSync("dist/premiere/main.js")) throw new Error("dist/premiere is not there. Run npm run build first.");
  const browser = await launchChromium();
  try {
    const rows = [];
    for (const { id } of panels) {
      const html = readFileSync(`dist/premiere/${id}.html`);
      const times = await timeRenders(browser, html.toString("utf8"));
      const rendered = times.map((time) => time.rendered);
      rows.push(row(`${id}: navigation to rendered, ms (median of ${ROUNDS}, ${Math.round(Math.min(...rendered))} to ${Math.round(Math.max(...rendered))})`, percentile(rendered, 0.5), RENDERED_BAR_MS));
      rows.push({ measure: `${id}: of which until its script runs, ms`, value: Math.round(percentile(times.map((time) => time.script), 0.5)), bar: "", kept: "" });
      rows.push(row(`${id}: page, kB gzip`, gzipSync(html, { level: 9 }).length / 1000, PAGE_BAR_KB));
    }
    rows.push(row("main script, kB raw", readFileSync("dist/premiere/main.js").length / 1000, MAIN_BAR_KB));
    console.table(rows);
  } finally {
    await browser.close();
  }
}

/** Fresh pages in one browser; the first is not counted, for the browser itself is cold then. */
async function timeRenders(browser: Browser, html: string): Promise<Rendered[]> {
  const stage = panelStage(html, await answersFor(DRAWING));
  const times: Rendered[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(watchForContent, LAST_CLIP);
    await page.setContent(stage);
    const frame = page.frames().at(-1);
    if (!frame) throw new Error("The panel has no frame.");
    await frame.waitForFunction((name) => document.getElementById("root")?.textContent?.includes(name), LAST_CLIP);
    times.push(await frame.evaluate(() => window.panelRendered!));
    await context.close();
  }
  return times.slice(1);
}

// Runs in every frame before its own scripts; times count from the frame's navigation.
function watchForContent(lastClip: string): void {
  if (window === window.top) return;
  window.panelRendered = new Promise((resolve) => {
    let script = 0;
    const observer = new MutationObserver(() => {
      const root = document.getElementById("root");
      if (root && script === 0) script = performance.now();
      if (!root?.textContent?.includes(lastClip)) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve({ script, rendered: performance.now() })));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

function row(measure: string, value: number, bar: number): { measure: string; value: number; bar: string; kept: string } {
  return { measure, value: Math.round(value * 10) / 10, bar: `<= ${bar}`, kept: value <= bar ? "yes" : "no" };
}

await main();
