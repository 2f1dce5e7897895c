import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";
import { panelFlaws } from "./panel-flaws";
import { openSelectsPanel, search } from "./selects-steps";

jest.setTimeout(150_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
  workbench = await browser.open();
  await openSelectsPanel(workbench);
});
afterAll(() => browser.close());

// One panel, from the list of clips to a receipt: each test goes on where the one before it ended.
describe("Transcript Selects for every eye and ear", () => {
  it("has no flaw with the list of clips and every filter", async () => {
    await workbench.panel.getByRole("button", { name: "Filters" }).click();
    await workbench.panel.getByText(/without a transcript/).first().click();
    expect(await panelFlaws(workbench)).toEqual([]);
    await workbench.panel.getByRole("button", { name: "Filters" }).click();
  });

  it("has no flaw with results, and says how many", async () => {
    await search(workbench, "storm and lighthouse");
    expect(await workbench.panel.locator("div[role=status]").first().textContent()).toMatch(/\d+ results?/);
    await workbench.panel.getByRole("button", { name: "Keep as select" }).first().click();
    await workbench.panel.getByRole("button", { name: "Add to story" }).first().click();
    expect(await panelFlaws(workbench)).toEqual([]);
  });

  it.each(["Transcript", "Selects", "Tidy"])("has no flaw with %s open", async (name) => {
    await workbench.panel.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
    if (name === "Tidy") await workbench.panel.getByText(/shorter\. No part of a word/).waitFor();
    expect(await panelFlaws(workbench)).toEqual([]);
  });

  it("has no flaw with two versions side by side", async () => {
    const { panel } = workbench;
    await panel.getByRole("tab", { name: /^Story/ }).click();
    await panel.getByRole("button", { name: /^New version/ }).click();
    await panel.getByRole("button", { name: "Add note" }).click();
    await panel.getByRole("button", { name: "Add voice-over" }).click();
    await panel.getByLabel("Compare with").selectOption({ label: "Version 1" });
    await panel.getByText("Who speaks how long").click();
    await panel.getByText("Export…").click();
    expect(await panelFlaws(workbench)).toEqual([]);
  });

  it("has no flaw after Apply, and says what was done", async () => {
    const { panel } = workbench;
    await panel.getByRole("button", { name: /^Make string-out/ }).click();
    await panel.getByRole("region", { name: "Receipt" }).waitFor();
    expect(await panel.locator("div[role=status]").first().textContent()).toMatch(/Done: String-out .*, \d+ undo steps?|ready to be searched|results?/);
    expect(await panelFlaws(workbench)).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
