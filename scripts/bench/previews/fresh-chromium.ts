import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../check/launch-chromium";
import type { DrawTimes } from "./draw-times";
import type { Run } from "./racer";

/** Runs one racer in a browser of its own. Its memory is the most that the page's and the card's processes held, in MB, above what they held of an empty page. */
export async function inFreshChromium(name: string, url: string, run: (page: Page) => Promise<DrawTimes[]>): Promise<Run> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${url}index.html`);
    const empty = await peakMbOf(browser);
    const rounds = await run(page);
    return { name, rounds, peakMb: (await peakMbOf(browser)) - empty };
  } finally {
    await browser.close();
  }
}

async function peakMbOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo.filter(({ type }) => type === "renderer" || type === "GPU").map(({ id }) => peakKbOf(id));
  return peaks.reduce((sum, peak) => sum + peak, 0) / 1024;
}

// Linux tells the most a process ever held.
function peakKbOf(processId: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, "utf8"))?.[1] ?? NaN);
}
