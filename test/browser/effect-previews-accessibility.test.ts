import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { eventually } from "./eventually";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";
import { panelFlaws } from "./panel-flaws";
import { openPreviewsPanel } from "./previews-steps";

jest.setTimeout(150_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
  workbench = await browser.open();
  await openPreviewsPanel(workbench);
});
afterAll(() => browser.close());

// One panel, from the contact sheet to a receipt: each test goes on where the one before it ended.
describe("Effect Previews for every eye and ear", () => {
  it("has no flaw as a contact sheet, with looks and taste unfolded", async () => {
    const { panel } = workbench;
    await panel.getByText(/^Looks: \d+ built in/).click();
    await panel.getByText(/^Taste:/).click();
    expect(await panelFlaws(workbench)).toEqual([]);
  });

  it("says on a tile what a sighted person sees there", async () => {
    const tile = workbench.panel.getByRole("grid", { name: "Looks" }).getByRole("group").first();
    const said = (await tile.getAttribute("aria-label")) ?? "";
    const seen = await tile.locator(".look-changes").innerText();
    expect(said).toContain(await tile.locator(".look-name").innerText());
    expect(said.toLowerCase()).toContain(seen.split(",")[0]?.toLowerCase());
  });

  it("has no flaw with a look open, its variations and its recipe", async () => {
    const { panel, page } = workbench;
    await panel.getByRole("grid", { name: "Looks" }).getByRole("group").first().focus();
    await page.keyboard.press("Enter");
    await panel.getByText("What it does").click();
    await panel.getByText("Save as my look").click();
    await panel.getByRole("button", { name: "Refine around this look" }).click();
    await eventually("variations are drawn", async () => (await panel.getByRole("grid", { name: "Variations of this look" }).locator("canvas").count()) > 1);
    expect(await panelFlaws(workbench)).toEqual([]);
  });

  it.each(["Side by side", "Flicker", "Full size"])("has no flaw compared by: %s", async (way) => {
    const { panel } = workbench;
    await panel.getByText(way, { exact: true }).click();
    if (way === "Full size") await panel.getByText(/^Middle of the frame;/).waitFor();
    expect(await panelFlaws(workbench)).toEqual([]);
  });

  it("has no flaw after Apply, and says what was done", async () => {
    const { panel } = workbench;
    await panel.getByRole("button", { name: /^Apply/ }).click();
    await panel.getByRole("region", { name: "Receipt" }).waitFor();
    expect(await panel.locator("div[role=status]").first().textContent()).toMatch(/^Applied: .* on 1 clip, \d+ undo steps?$/);
    expect(await panelFlaws(workbench)).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
