import { source as axeSource, type AxeResults } from "axe-core";
import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { eventually } from "./eventually";
import { applyTicked, findMatches } from "./main-job-steps";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";
import { panelFrame } from "./panel-focus";

jest.setTimeout(150_000);

/** All sixteen shots are sampled and compared; two busy cores take their time. */
const WHOLE_SEQUENCE = { timeout: 100_000 };

const THEMES = ["dark", "light"] as const;
const WIDTHS_PX = [320, 900] as const;

declare global {
  interface Window {
    axe?: { readonly run: (context: Document) => Promise<AxeResults> };
  }
}

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
  workbench = await browser.open();
});
afterAll(() => browser.close());

/** Looks at the panel in every theme and width; lists what axe finds and what scrolls sideways, nothing when all is well. */
async function flaws(): Promise<string[]> {
  const frame = panelFrame(workbench);
  await frame.evaluate(axeSource);
  const found: string[] = [];
  for (const theme of THEMES) {
    await workbench.setTheme(theme);
    await eventually(`the panel is ${theme}`, () => frame.evaluate((wanted) => document.documentElement.dataset["theme"] === wanted, theme));
    for (const widthPx of WIDTHS_PX) {
      await workbench.setDockWidth(widthPx);
      await eventually(`the panel is ${widthPx} px wide`, () => frame.evaluate((wanted) => Math.abs(innerWidth - wanted) < 8, widthPx));
      await settled();
      found.push(...[...(await violations()), ...(await sidewaysScrollers())].map((flaw) => `${theme}, ${widthPx} px: ${flaw}`));
    }
  }
  return found;
}

/** Colours fade from one theme to the other; axe must see the end of it. */
async function settled(): Promise<void> {
  await panelFrame(workbench).evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().filter((each) => each.effect?.getComputedTiming().iterations !== Infinity).map((each) => each.finished));
  });
}

function violations(): Promise<string[]> {
  return panelFrame(workbench).evaluate(async () => {
    const { violations: broken } = await window.axe!.run(document);
    return broken.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.target.join(" ")} ${node.failureSummary ?? ""}`));
  });
}

function sidewaysScrollers(): Promise<string[]> {
  return panelFrame(workbench).evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll("*")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && (element === document.documentElement || ["auto", "scroll"].includes(getComputedStyle(element).overflowX)))
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} is ${element.scrollWidth} px wide in ${element.clientWidth} px`),
  );
}

function spoken(): Promise<string | null> {
  // Not the values that sliders keep in statuses of their own.
  return workbench.panel.locator("div[role=status]").textContent();
}

// One panel, from empty to a problem: each test goes on where the one before it ended.
describe("the panel for every eye and ear", () => {
  it("has no flaw while it is empty", async () => {
    await workbench.panel.getByText("Select the shots in the timeline").waitFor();
    expect(await flaws()).toEqual([]);
  });

  it("has no flaw in the map of colour jumps, with a cut open, and says that it is there", async () => {
    await workbench.panel.getByRole("button", { name: /^Jump map/ }).click();
    const map = workbench.panel.getByRole("region", { name: "Colour jumps at the cuts" });
    await map.waitFor(WHOLE_SEQUENCE);
    expect(await spoken()).toBe("15 cuts measured, worst first");
    await map.getByRole("button").first().click();
    await workbench.panel.getByRole("region", { name: /^Cut at/ }).waitFor();
    expect(await flaws()).toEqual([]);
    await workbench.panel.getByRole("button", { name: "Back to the shots" }).click();
  });

  it("has no flaw with scenes, and says how many", async () => {
    await workbench.panel.getByLabel("Shots to match").selectOption("scenes");
    await workbench.panel.getByRole("button", { name: "Find scenes in 16 shots" }).click();
    await workbench.panel.getByRole("region", { name: "Scenes" }).waitFor(WHOLE_SEQUENCE);
    expect(await spoken()).toMatch(/^Found \d scenes$/);
    expect(await flaws()).toEqual([]);
    await workbench.panel.getByLabel("Shots to match").selectOption("selection");
  });

  it("has no flaw with results, and says them", async () => {
    await findMatches(workbench);
    expect(await spoken()).toMatch(/^Done: .*(good match|fair match|guess)/);
    expect(await flaws()).toEqual([]);
  });

  it("has no flaw with the list of keys open", async () => {
    await workbench.panel.getByRole("button", { name: "? Keyboard help" }).click();
    await workbench.panel.getByRole("dialog").waitFor();
    expect(await flaws()).toEqual([]);
    await workbench.panel.getByRole("button", { name: "Close" }).click();
  });

  it("has no flaw with one shot large", async () => {
    await workbench.panel.getByRole("grid").getByRole("group").first().press("Enter");
    await workbench.panel.getByRole("button", { name: "All shots" }).waitFor();
    for (const folded of ["This is that", "Scopes", "Export this shot"]) await workbench.panel.getByText(folded, { exact: true }).click();
    expect(await flaws()).toEqual([]);
    await workbench.panel.getByRole("button", { name: "All shots" }).click();
  });

  it("has no flaw after Apply, and says what was done", async () => {
    await applyTicked(workbench);
    expect(await spoken()).toMatch(/Applied to 2 shots, \d+ undo steps/);
    expect(await flaws()).toEqual([]);
  });

  it("has no flaw with a problem, and says it", async () => {
    await workbench.page.evaluate(() => window.trimbinWorkbench!.setSwitches({ ignoreTransactions: 5 }));
    await workbench.panel.getByRole("button", { name: /^Revert all 2, Match 2 shots/ }).click();
    await workbench.panel.getByRole("alert").waitFor();
    expect(await spoken()).toMatch(/did nothing/);
    expect(await flaws()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
