import type { Browser, FrameLocator, Page } from "playwright-core";
import type { FrameBytes } from "../../test/workbench/session/automation";
import { ranBeforeAddress } from "../../test/workbench/session/ran-before";

const START_TIMEOUT_MS = 30_000;
const HASHES_PER_CALL = 50;

/** The workbench in a browser, as the check drives and asks it: the host's side through window.trimbinWorkbench, the panel through its own page. */
export class WorkbenchPage {
  /** The panel's page inside its webview. */
  readonly panel: FrameLocator;

  private constructor(
    readonly page: Page,
    /** Everything that was thrown or logged as an error, in words. */
    readonly errors: readonly string[],
  ) {
    this.panel = page.frameLocator("iframe.plugin-document").frameLocator("webview iframe:visible");
  }

  /** Opens the workbench and waits until the plugin runs in it; rejects with the plugin's own problem when it does not. Panels show their first steps on a "fresh" machine only. */
  static async open(browser: Browser, url: string, machine: "used" | "fresh" = "used"): Promise<WorkbenchPage> {
    const context = await browser.newContext({ viewport: { width: 1600, height: 1000 } });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(`page error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.location().url.endsWith("/favicon.ico")) errors.push(`console: ${message.text()} (${message.location().url})`);
    });
    await page.goto(machine === "used" ? ranBeforeAddress(url) : url);
    await page.waitForFunction(() => window.trimbinWorkbench !== undefined, undefined, { timeout: START_TIMEOUT_MS });
    await page.evaluate(() => window.trimbinWorkbench!.ready);
    return new WorkbenchPage(page, errors);
  }

  select(names: readonly string[]): Promise<void> {
    return this.page.evaluate((each) => window.trimbinWorkbench!.select(each), names);
  }

  setPlayhead(frame: number): Promise<void> {
    return this.page.evaluate((each) => window.trimbinWorkbench!.setPlayhead(each), frame);
  }

  undo(): Promise<boolean> {
    return this.page.evaluate(() => window.trimbinWorkbench!.undo());
  }

  redo(): Promise<boolean> {
    return this.page.evaluate(() => window.trimbinWorkbench!.redo());
  }

  /** Labels of Edit > Undo, oldest first. */
  undoLabels(): Promise<string[]> {
    return this.page.evaluate(() => window.trimbinWorkbench!.history().undo.map((entry) => entry.label));
  }

  stateText(): Promise<string> {
    return this.page.evaluate(() => window.trimbinWorkbench!.stateText());
  }

  /** A frame of the sequence as the host renders it now. */
  frame(number: number): Promise<FrameBytes> {
    return this.page.evaluate((each) => window.trimbinWorkbench!.frameBytes(each), number);
  }

  /** The same frame as it was before anybody graded it badly. */
  cleanFrame(number: number): Promise<FrameBytes> {
    return this.page.evaluate((each) => window.trimbinWorkbench!.cleanBytes(each), number);
  }

  /** SHA-256 of each of the first `count` frames of the sequence as rendered now. */
  async frameHashes(count: number): Promise<string[]> {
    const hashes: string[] = [];
    for (let from = 0; from < count; from += HASHES_PER_CALL) {
      const to = Math.min(count, from + HASHES_PER_CALL);
      hashes.push(...(await this.page.evaluate(hashRange, { from, to })));
    }
    return hashes;
  }

  async setDockWidth(widthPx: 320 | 400 | 900): Promise<void> {
    await this.page.getByRole("group", { name: "Width of the panels" }).getByRole("button", { name: String(widthPx) }).click();
  }

  async setTheme(theme: "light" | "dark" | "darkest"): Promise<void> {
    await this.page.getByRole("tab", { name: "Host" }).click();
    await this.page.getByLabel("Theme").selectOption(theme);
    await this.page.getByRole("tab", { name: "History" }).click();
  }
}

async function hashRange({ from, to }: { readonly from: number; readonly to: number }): Promise<string[]> {
  const hashes: string[] = [];
  for (let frame = from; frame < to; frame++) hashes.push(await window.trimbinWorkbench!.frameHash(frame));
  return hashes;
}
