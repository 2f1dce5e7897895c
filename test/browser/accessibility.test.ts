import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { applyTicked, findMatches } from "./main-job-steps";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";
import { panelFlaws } from "./panel-flaws";

jest.setTimeout(150_000);

/** All sixteen shots are sampled and compared; two busy cores take their time. */
const WHOLE_SEQUENCE = { timeout: 100_000 };

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
  workbench = await browser.open();
});
afterAll(() => browser.close());

function spoken(): Promise<string | null> {
  // Not the values that sliders keep in statuses of their own.
  return workbench.panel.locator("div[role=status]").textContent();
}

// One panel, from empty to a problem: each test goes on where the one before it ended.
describe("the panel for every eye and ear", () => {
  it("has no flaw while it is empty", async () => {
    await workbench.panel.getByText("Select the shots in the timeline").waitFor();
    expect(await panelFlaws(workbench)).toEqual([]);
  });

  it("has no flaw in the map of colour jumps, with a cut open, and says that it is there", async () => {
    await workbench.panel.getByRole("button", { name: /^Jump map/ }).click();
    const map = workbench.panel.getByRole("region", { name: "Colour jumps at the cuts" });
    await map.waitFor(WHOLE_SEQUENCE);
    expect(await spoken()).toBe("15 cuts measured, worst first");
    await map.getByRole("button").first().click();
    await workbench.panel.getByRole("region", { name: /^Cut at/ }).waitFor();
    expect(await panelFlaws(workbench)).toEqual([]);
    await workbench.panel.getByRole("button", { name: "Back to the shots" }).click();
  });

  it("has no flaw with scenes, and says how many", async () => {
    await workbench.panel.getByLabel("Shots to match").selectOption("scenes");
    await workbench.panel.getByRole("button", { name: "Find scenes in 16 shots" }).click();
    await workbench.panel.getByRole("region", { name: "Scenes" }).waitFor(WHOLE_SEQUENCE);
    expect(await spoken()).toMatch(/^Found \d scenes$/);
    expect(await panelFlaws(workbench)).toEqual([]);
    await workbench.panel.getByLabel("Shots to match").selectOption("selection");
  });

  it("has no flaw with results, and says them", async () => {
    await findMatches(workbench);
    expect(await spoken()).toMatch(/^Done: .*(good match|fair match|guess)/);
    expect(await panelFlaws(workbench)).toEqual([]);
  });

  it("has no flaw with the list of keys open", async () => {
    await workbench.panel.getByRole("button", { name: "? Keyboard help" }).click();
    await workbench.panel.getByRole("dialog").waitFor();
    expect(await panelFlaws(workbench)).toEqual([]);
    await workbench.panel.getByRole("button", { name: "Close" }).click();
  });

  it("has no flaw with one shot large", async () => {
    await workbench.panel.getByRole("grid").getByRole("group").first().press("Enter");
    await workbench.panel.getByRole("button", { name: "All shots" }).waitFor();
    for (const folded of ["This is that", "Scopes", "Export this shot"]) await workbench.panel.getByText(folded, { exact: true }).click();
    expect(await panelFlaws(workbench)).toEqual([]);
    await workbench.panel.getByRole("button", { name: "All shots" }).click();
  });

  it("has no flaw after Apply, and says what was done", async () => {
    await applyTicked(workbench);
    expect(await spoken()).toMatch(/Applied to 2 shots, \d+ undo steps/);
    expect(await panelFlaws(workbench)).toEqual([]);
  });

  it("has no flaw with a problem, and says it", async () => {
    await workbench.page.evaluate(() => window.trimbinPremiere!.setSwitches({ ignoreTransactions: 5 }));
    await workbench.panel.getByRole("button", { name: /^Revert all 2, Match 2 shots/ }).click();
    await workbench.panel.getByRole("alert").waitFor();
    expect(await spoken()).toMatch(/did nothing/);
    expect(await panelFlaws(workbench)).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
