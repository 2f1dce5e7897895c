import { readFileSync } from "node:fs";
import type { Browser, Frame } from "playwright-core";
import { launchChromium } from "../../scripts/check/launch-chromium";
import { adapterLoad } from "../../scripts/soak/load/adapter-load";
import { eventually } from "./eventually";
import { panelStage } from "./panel-stage";

jest.setTimeout(120_000);

const CLIPS = 400;

let browser: Browser;
let frame: Frame;
beforeAll(async () => {
  browser = await launchChromium();
  const { unselected } = await adapterLoad(CLIPS);
  const page = await browser.newPage({ viewport: { width: 400, height: 853 } });
  await page.setContent(panelStage(readFileSync("dist/premiere/transcript-selects.html", "utf8"), unselected));
  const panel = page.frames().at(-1);
  if (!panel) throw new Error("The panel has no frame.");
  frame = panel;
  await frame.getByRole("grid").getByRole("group").first().waitFor();
});
afterAll(() => browser.close());

/** What the focused line says. */
function focused(): Promise<string> {
  return frame.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
}

describe("a list of hundreds of lines", () => {
  it("draws what is in or near sight, and says how many there are", async () => {
    const grid = frame.getByRole("grid");
    expect(await grid.getAttribute("aria-rowcount")).toBe(String(CLIPS));
    expect(await grid.getByRole("row").count()).toBeLessThan(CLIPS / 2);
  });

  it("goes to its last and its first line by keyboard", async () => {
    await frame.getByRole("grid").getByRole("group").first().focus();
    const first = await focused();
    await frame.page().keyboard.press("End");
    expect(await frame.evaluate(() => document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex"))).toBe(String(CLIPS));
    await frame.page().keyboard.press("ArrowUp");
    expect(await frame.evaluate(() => document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex"))).toBe(String(CLIPS - 1));
    await frame.page().keyboard.press("Home");
    expect(await focused()).toBe(first);
  });

  it("shows lines wherever it is scrolled to", async () => {
    await frame.locator(".zone-look").evaluate((zone) => zone.scrollTo(0, zone.scrollHeight / 2));
    await eventually("lines stand in the middle of what is seen", () =>
      frame.locator(".zone-look").evaluate((zone) => {
        const { left, top, width, height } = zone.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.closest("[role=row]") !== null;
      }),
    );
  });
});
