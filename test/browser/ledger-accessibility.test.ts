import { readFileSync } from "node:fs";
import { source as axeSource } from "axe-core";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { launchChromium } from "../../scripts/check/launch-chromium";
import { assistanceReport } from "../../shared/ledger/report/assistance-report";
import { reportHtml } from "../../shared/ledger/report/report-html";
import { DRAWN_PROJECT } from "../simulated-host/adapter/open-adapter";
import { bookOf, matched, revertOf, seen } from "../unit/ledger-panel/entries";
import { answersFor, type HostAnswers } from "./host-answers";
import { requireBuilt } from "./open-workbench";
import { panelStage } from "./panel-stage";

jest.setTimeout(90_000);

const DOCUMENT = "dist/premiere/ledger.html";
const PROJECT = { guid: DRAWN_PROJECT, name: "Film.prproj" };

const FIRST = matched("one", ["kitchen", "garden", "street"], { label: "Match 2 shots to kitchen", decisions: { street: "refused", garden: "adjusted" }, project: PROJECT });
const SECOND = matched("two", ["beach", "sea"], { label: "Match 2 shots to beach", at: "2026-11-03T10:00:00Z", person: null, project: PROJECT });
const ENTRIES = [FIRST, SECOND, revertOf(SECOND, ["sea"], "2026-11-04T10:00:00Z")];
const LISTED = { ok: true, value: { books: [{ name: "book.jsonl", place: "seat", own: true, bytes: 100, head: null }], problem: null } };

let browser: Browser;
let page: Page;
let panel: FrameLocator;
let frame: Frame;
let answers: HostAnswers;
let html: string;

beforeAll(async () => {
  requireBuilt(DOCUMENT);
  html = readFileSync(DOCUMENT, "utf8");
  answers = await answersFor("V1: beach 0-4, street 4-9");
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

function book(text: string): HostAnswers {
  return { listLedger: LISTED, readLedgerPart: { ok: true, value: { base64: Buffer.from(text).toString("base64"), totalBytes: text.length, nextOffset: null } } };
}

/** A fresh page: a second panel in one would meet the first one's host. */
async function stage(changed: HostAnswers): Promise<void> {
  await page.close();
  page = await browser.newPage();
  await page.setContent(panelStage(html, { ...answers, ...changed }));
  panel = page.frameLocator("iframe");
  const found = page.frames().at(-1);
  if (!found) throw new Error("The panel has no frame.");
  frame = found;
  await panel.getByRole("textbox").or(panel.getByRole("searchbox")).first().waitFor();
}

/** What axe finds in light and dark, at the narrow and the wide panel; nothing when all is well. */
async function flaws(): Promise<readonly string[]> {
  await frame.evaluate(axeSource);
  const found: string[] = [];
  for (const theme of ["dark", "light"] as const) {
    for (const widthPx of [320, 900]) {
      await page.setViewportSize({ width: widthPx + 40, height: 800 });
      await page.locator("iframe").evaluate((element, width) => (element.style.width = `${width}px`), widthPx);
      await frame.evaluate((wanted) => (document.documentElement.dataset["theme"] = wanted), theme);
      await frame.evaluate((wanted) => document.querySelector("sp-theme")?.setAttribute("color", wanted), theme);
      await page.waitForTimeout(400);
      found.push(...(await violations(frame)).map((flaw) => `${theme}, ${widthPx} px: ${flaw}`));
    }
  }
  return found;
}

function violations(where: Frame | Page): Promise<string[]> {
  return where.evaluate(async () => {
    const { violations: broken } = await window.axe!.run(document);
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth + 1 ? ["the page scrolls sideways"] : [];
    return [...wide, ...broken.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`))];
  });
}

function focused(): Promise<string> {
  return frame.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.tagName ?? "");
}

describe("the Ledger panel for every eye, ear and hand", () => {
  it("has no flaw with its list, its filters, the report and an open change", async () => {
    await stage(book(bookOf(...ENTRIES)));
    await panel.getByRole("grid", { name: "Changes" }).waitFor();
    expect(await flaws()).toEqual([]);
    await panel.getByRole("button", { name: "Filters" }).click();
    await panel.getByText("AI assistance report…").click();
    expect(await flaws()).toEqual([]);
    await panel.getByText("AI assistance report…").click();
    await panel.getByRole("button", { name: "Open Match 2 shots to kitchen" }).click();
    await panel.getByRole("heading", { name: "Match 2 shots to kitchen" }).waitFor();
    expect(await flaws()).toEqual([]);
  });

  it("has no flaw where there is nothing, where a book was tampered with, and where the ledger cannot be read", async () => {
    await stage({ listLedger: { ok: true, value: { books: [], problem: null } } });
    await panel.getByText(/Nothing was applied yet/).waitFor();
    expect(await flaws()).toEqual([]);
    await stage(book(bookOf(...ENTRIES).replace("beach", "bench").slice(0, -50)));
    await panel.getByRole("region", { name: "About the ledger's books" }).waitFor();
    expect(await flaws()).toEqual([]);
    await stage({ listLedger: { ok: false, problem: { kind: "disconnected" } } });
    await panel.getByRole("alert").waitFor();
    expect(await flaws()).toEqual([]);
  });

  it("is walked by keyboard: from the search field to a change, into it, through its lines, and back to where one was", async () => {
    await stage(book(bookOf(...ENTRIES)));
    await panel.getByRole("grid", { name: "Changes" }).waitFor();
    await panel.getByLabel("Search the ledger").focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toMatch(/^Revert "Match 2 shots to beach"/);
    await page.keyboard.press("End");
    expect(await focused()).toMatch(/^Match 2 shots to kitchen, .*Shot Match, Ada, 1 undo step/);
    await page.keyboard.press("Enter");
    await panel.getByRole("grid", { name: "Lines of Match 2 shots to kitchen" }).waitFor();
    expect(await focused()).toMatch(/^kitchen, accepted/);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toMatch(/^garden, adjusted/);
    await page.keyboard.press("End");
    expect(await focused()).toMatch(/^street, refused, not applied/);
    await page.keyboard.press("Escape");
    await panel.getByRole("grid", { name: "Changes" }).waitFor();
    expect(await focused()).toMatch(/^Match 2 shots to kitchen/);
    await page.keyboard.press("/");
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  });
});

describe("the AI assistance report as a page", () => {
  it.each(["light", "dark"] as const)("has no flaw in %s, narrow and wide", async (colorScheme) => {
    const report = assistanceReport(
      { entries: seen(...ENTRIES), faults: [{ book: "book.jsonl", kind: "changed", line: 3, text: "The line is not as it was written." }], standings: null },
      { title: "Reel 1", projects: null, sequences: null, from: null, until: null },
      { by: "Cleo", at: "2026-11-20T09:30:00Z", trimbin: "0.1.0" },
    );
    const file = reportHtml(report).replace(/<meta http-equiv[^>]*>\n/, "");
    await page.emulateMedia({ colorScheme });
    for (const width of [360, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      await page.setContent(file);
      await page.evaluate(axeSource);
      expect(await violations(page)).toEqual([]);
    }
  });
});
