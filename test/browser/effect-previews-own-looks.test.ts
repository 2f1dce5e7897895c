import { eventually } from "./eventually";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";
import { focusedName } from "./panel-focus";
import { panelFlaws } from "./panel-flaws";
import { openPreviewsPanel } from "./previews-steps";

jest.setTimeout(120_000);

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
});
afterAll(() => browser.close());

describe("a look of one's own", () => {
  it("is saved by Enter with any note, folds its form and says so, and asks before it goes for good", async () => {
    const workbench = await browser.open();
    await openPreviewsPanel(workbench);
    const { panel, page } = workbench;
    await panel.getByRole("grid", { name: "Looks" }).getByRole("group").first().focus();
    await page.keyboard.press("Enter");
    await panel.getByText("Save as my look").click();
    await panel.getByLabel("Name", { exact: true }).fill("My gold");
    await panel.getByLabel("When to use it").fill("w");
    await page.keyboard.press("Enter");
    await panel.getByText("My gold is on your shelf.").last().waitFor();
    await eventually("the form is folded", async () => (await panel.getByLabel("When to use it").count()) === 0);
    expect(await focusedName(workbench)).toContain("Save as my look");

    await panel.getByText("All looks", { exact: true }).first().click();
    await panel.getByText(/^Looks: \d+ built in, 1 of yours/).click();
    await panel.getByText(/^Taste:/).click();
    await panel.getByText("1 look saved here").click();
    await panel.getByRole("button", { name: /^Take it off/ }).click();
    await eventually("the safe answer has the focus", async () => (await focusedName(workbench)) === "Keep");
    expect(await panelFlaws(workbench)).toEqual([]);
    await panel.getByRole("button", { name: "Keep", exact: true }).press("Enter");
    await eventually("the question is gone, the look is not", async () => /^Take it off/.test(await focusedName(workbench)));
    await page.keyboard.press("Enter");
    await panel.getByRole("button", { name: "Take off for good" }).click();
    await panel.getByText(/^Looks: \d+ built in, 0 of yours/).waitFor();
    expect(workbench.errors).toEqual([]);
  });
});
