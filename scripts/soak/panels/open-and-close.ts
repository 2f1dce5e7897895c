import type { Page } from "playwright-core";
import { PageScale, type PageWeight } from "./page-weight";

/** How much each opening left behind, over the later ones. */
export type Growth = { readonly [Each in keyof PageWeight]: number };

/** A panel opened so often: it was measured over the last four fifths. */
export type PanelRun = { readonly openings: number; readonly measured: number; readonly growth: Growth; readonly last: PageWeight };

const OPEN_TIMEOUT_MS = 30_000;

/**
 * Opens a panel and closes it so many times. A host shows a panel once and keeps its web view (documented: hide and destroy never come), so what
 * is closed and opened is the page in it; the main script serves all of them over one transport.
 */
export async function openAndClose(page: Page, panelId: string, times: number): Promise<PanelRun> {
  await page.evaluate((id) => window.trimbinWorkbench!.openPanel(id), panelId);
  const scale = await PageScale.of(page);
  const first = Math.floor(times / 5);
  let before: PageWeight | null = null;
  for (let opening = 0; opening < times; opening++) {
    if (opening === first) before = await weighClosed(page, panelId, scale);
    await loadAnew(page, panelId);
  }
  const last = await weighClosed(page, panelId, scale);
  // An opened panel again, for whoever comes next.
  await loadAnew(page, panelId);
  if (before === null) throw new Error("No opening was asked for.");
  const measured = times - first;
  const per = (what: keyof PageWeight): number => (last[what] - before[what]) / measured;
  return { openings: times, measured, growth: { heapBytes: per("heapBytes"), nodes: per("nodes"), listeners: per("listeners") }, last };
}

async function weighClosed(page: Page, panelId: string, scale: PageScale): Promise<PageWeight> {
  await page.evaluate(setDocument, { panelId, isOpen: false });
  return scale.weigh();
}

/** Closes the panel's page and opens it, until it shows something to use. */
async function loadAnew(page: Page, panelId: string): Promise<void> {
  await page.evaluate(setDocument, { panelId, isOpen: false });
  await page.evaluate(setDocument, { panelId, isOpen: true });
  const panel = page.frameLocator("iframe.plugin-document").frameLocator(`#panel-${panelId} webview iframe`);
  await panel.locator("#root").locator("button, sp-button, input, select, sp-textfield").first().waitFor({ state: "attached", timeout: OPEN_TIMEOUT_MS });
}

// Runs in the workbench: takes the panel's document away, or brings it back as the web view loaded it.
function setDocument({ panelId, isOpen }: { readonly panelId: string; readonly isOpen: boolean }): Promise<void> {
  const plugin = document.querySelector<HTMLIFrameElement>("iframe.plugin-document")?.contentDocument;
  const frame = plugin?.querySelector<HTMLIFrameElement>(`#panel-${panelId} webview iframe`);
  if (!frame) throw new Error(`The panel ${panelId} has no page.`);
  frame.dataset.loaded ??= frame.srcdoc;
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve(), { once: true });
    frame.srcdoc = isOpen ? (frame.dataset.loaded ?? "") : "<!doctype html>";
  });
}
