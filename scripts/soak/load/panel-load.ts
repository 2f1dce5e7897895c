import type { Browser, Frame } from "playwright-core";
import type { HostAnswers } from "../../../test/browser/host-answers";
import { panelStage } from "../../../test/browser/panel-stage";

/** What was done to a panel, and the longest task of its page meanwhile: 0 where none was over 50 ms, as the browser reports them. */
export type PanelSlice = { readonly doing: string; readonly longestMs: number; readonly over100: number };

declare global {
  interface Window {
    /** Tasks over 50 ms of this page. */
    trimbinSlices?: { readonly name: string; readonly ms: number }[];
  }
}

const SETTLED_MS = 1500;
const PATIENCE_MS = 45_000;

/** Opens a panel over the first answers, then tells it of a new selection with the second ones, then scrolls everything that scrolls. */
export async function panelLoad(browser: Browser, html: string, unselected: HostAnswers, selected: HostAnswers): Promise<readonly PanelSlice[]> {
  const page = await browser.newPage();
  try {
    await page.addInitScript(watchLongTasks);
    const slices: PanelSlice[] = [];
    await page.setContent(panelStage(html, unselected));
    const frame = page.frames().at(-1);
    if (!frame) throw new Error("The panel has no frame.");
    await frame.locator("#root").locator("button, sp-button, input, select, sp-textfield").first().waitFor({ state: "attached", timeout: PATIENCE_MS });
    slices.push(await settled("open", frame));
    // The stage's own names, in its page's script.
    await page.evaluate(`answers.readProject = ${JSON.stringify(selected.readProject)};
      panel.contentWindow.postMessage({ mark, text: JSON.stringify(JSON.stringify({ jsonrpc: "2.0", method: "event", params: { kind: "selection-changed" } })) }, "*");`);
    slices.push(await settled("select all", frame));
    const scrolled = await frame.evaluate(scrollEverything);
    slices.push(await settled(`scroll ${scrolled} list${scrolled === 1 ? "" : "s"}`, frame));
    return slices;
  } finally {
    await page.close();
  }
}

/** Waits until the page has had no long task for a while, and tells the longest since the last time. */
async function settled(doing: string, frame: Frame): Promise<PanelSlice> {
  const until = Date.now() + PATIENCE_MS;
  let seen = -1;
  for (;;) {
    const now = await frame.evaluate(() => window.trimbinSlices?.length ?? 0);
    if (now === seen || Date.now() > until) break;
    seen = now;
    await frame.page().waitForTimeout(SETTLED_MS);
  }
  const own = (await frame.evaluate(() => window.trimbinSlices?.splice(0) ?? [])).filter(({ name }) => !name.includes("ancestor"));
  return { doing, longestMs: Math.max(0, ...own.map(({ ms }) => ms)), over100: own.filter(({ ms }) => ms > 100).length };
}

function watchLongTasks(): void {
  const found: { readonly name: string; readonly ms: number }[] = [];
  window.trimbinSlices = found;
  new PerformanceObserver((list) => found.push(...list.getEntries().map((entry) => ({ name: entry.name, ms: entry.duration })))).observe({ type: "longtask" });
}

// Runs in the panel: scrolls each list down by a third of itself a frame, for two seconds at the most, and tells how many there are.
async function scrollEverything(): Promise<number> {
  const lists = [...document.querySelectorAll("*")].filter((each) => each.scrollHeight > each.clientHeight + 50 && /auto|scroll/.test(getComputedStyle(each).overflowY));
  for (const list of lists) {
    for (let frame = 0; frame < 120; frame++) {
      list.scrollBy(0, list.clientHeight / 3);
      await new Promise(requestAnimationFrame);
    }
  }
  return lists.length;
}
