import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { eventually } from "./eventually";
import { findMatches, PARROTS } from "./main-job-steps";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";
import { focusedElement, focusedName, tabTo, watchFocus } from "./panel-focus";

jest.setTimeout(60_000);

const [FIRST, SECOND] = PARROTS.targets;

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
});
afterAll(() => browser.close());

/** The workbench with the scene selected and the focus on the panel's tab, from where Tab leads into the panel. */
async function atThePanel(): Promise<WorkbenchPage> {
  const workbench = await browser.open();
  await workbench.select([PARROTS.hero, ...PARROTS.targets]);
  await workbench.panel.getByRole("button", { name: "Find matches for 2 shots" }).waitFor();
  await workbench.page.getByRole("complementary", { name: "Panels" }).getByRole("button", { name: "Shot Match" }).focus();
  return workbench;
}

describe("the main job, by keyboard alone", () => {
  it("goes from the reference to the last revert, and something always has the focus", async () => {
    const workbench = await atThePanel();
    const { panel, page } = workbench;
    const { keyboard } = page;
    const start = await workbench.stateText();
    const reference = panel.getByLabel("Reference: the look to match");

    await tabTo(workbench, /^Reference/);
    const lost = await watchFocus(workbench);
    const hero = await reference.inputValue();
    await keyboard.press("ArrowDown");
    expect(await reference.inputValue()).not.toBe(hero);
    await keyboard.press("ArrowUp");
    expect(await reference.inputValue()).toBe(hero);
    await tabTo(workbench, /^Find matches for 2 shots$/);
    await keyboard.press("Enter");
    await panel.getByRole("button", { name: "Start over" }).waitFor();
    expect(await focusedName(workbench)).toMatch(new RegExp(`^Shot 1, ${FIRST}`));

    // The grid: arrows move, Space ticks, Enter opens, Esc comes back to the same shot.
    await keyboard.press("End");
    expect(await focusedName(workbench)).toMatch(new RegExp(`^Shot 2, ${SECOND}`));
    await keyboard.press("Home");
    await keyboard.press("ArrowDown");
    const before = await focusedName(workbench);
    expect(before).toMatch(new RegExp(`^Shot 2, ${SECOND}.*, ticked$`));
    await keyboard.press(" ");
    expect(await focusedName(workbench)).toBe(before.replace(/, ticked$/, ", not ticked"));
    await keyboard.press(" ");
    expect(await focusedName(workbench)).toBe(before);
    await keyboard.press("Enter");
    const wipe = panel.getByRole("slider", { name: /^Wipe/ });
    await wipe.waitFor();
    expect(await focusedName(workbench)).toBe(`Wipe between before and after, ${SECOND}`);
    await keyboard.press("ArrowRight");
    expect(await wipe.getAttribute("aria-valuenow")).toBe("52");
    await keyboard.down("b");
    await eventually("B shows all before", async () => (await wipe.getAttribute("aria-valuetext")) === "all before");
    await keyboard.up("b");
    await eventually("the wipe is back", async () => (await wipe.getAttribute("aria-valuenow")) === "52");
    await keyboard.press("ArrowUp");
    expect(await focusedName(workbench)).toBe(`Wipe between before and after, ${FIRST}`);
    await keyboard.press("Escape");
    await eventually("the grid has the focus on the shot that was open", async () => (await focusedName(workbench)).startsWith(`Shot 1, ${FIRST}`));

    await keyboard.press("?");
    await panel.getByRole("dialog", { name: "Keyboard" }).waitFor();
    await keyboard.press("Escape");
    await panel.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focusedName(workbench)).toMatch(/^Shot 1/);

    await tabTo(workbench, /^Strength of all shots$/);
    await keyboard.press("ArrowLeft");
    await eventually("the strength of all shots is 99 %", async () => (await panel.getByRole("slider", { name: "Strength of all shots" }).inputValue()) === "99");
    expect(await workbench.stateText()).toBe(start);
    await keyboard.press("Control+Enter");
    await panel.getByRole("button", { name: "Match other shots" }).waitFor();
    expect(await workbench.stateText()).not.toBe(start);
    expect(await focusedName(workbench)).not.toBe("body");

    await tabTo(workbench, new RegExp(`^Revert this shot, ${FIRST}`));
    await keyboard.press("Enter");
    await panel.getByText("1 of 2 reverted.").waitFor();
    expect(await focusedName(workbench)).not.toBe("body");
    await tabTo(workbench, /^Revert, Match 2 shots/);
    await keyboard.press(" ");
    await panel.getByRole("region", { name: "Receipt" }).getByText(/ Reverted\.$/).waitFor();
    expect(await workbench.stateText()).toBe(start);
    await tabTo(workbench, /^Match other shots$/);
    await keyboard.press("Enter");
    await panel.getByRole("button", { name: "Find matches for 2 shots" }).waitFor();

    expect(await focusedName(workbench)).not.toBe("body");
    expect(await lost()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  it("shows where the focus is at every stop", async () => {
    const workbench = await atThePanel();
    await workbench.page.keyboard.press("Tab");
    expect(await unseenStops(workbench, /^Find matches/)).toEqual([]);
    await findMatches(workbench);
    await workbench.page.getByRole("complementary", { name: "Panels" }).getByRole("button", { name: "Shot Match" }).focus();
    await workbench.page.keyboard.press("Tab");
    expect(await unseenStops(workbench, /^Apply to/)).toEqual([]);
  });
});

/** Tabs through the panel up to the last stop; names the stops whose surroundings look the same with and without the focus. */
async function unseenStops(workbench: WorkbenchPage, last: RegExp): Promise<string[]> {
  const { page } = workbench;
  const unseen: string[] = [];
  for (let name = ""; !last.test(name); ) {
    await eventually("Tab leads into the panel", async () => {
      name = await focusedName(workbench);
      if (name === "body") await page.keyboard.press("Tab");
      return name !== "body";
    });
    const clip = await surroundings(workbench);
    const focused = await page.screenshot({ clip, animations: "disabled" });
    await page.keyboard.press("Tab");
    if (focused.equals(await page.screenshot({ clip, animations: "disabled" }))) unseen.push(name);
  }
  return unseen;
}

async function surroundings(workbench: WorkbenchPage): Promise<{ x: number; y: number; width: number; height: number }> {
  const ringPx = 6;
  const box = await (await focusedElement(workbench)).boundingBox();
  if (!box) throw new Error("What has the focus is not on screen.");
  return { x: box.x - ringPx, y: box.y - ringPx, width: box.width + 2 * ringPx, height: box.height + 2 * ringPx };
}
