import { eventually } from "./eventually";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";
import { focusedName, tabTo, watchFocus } from "./panel-focus";
import { openPreviewsPanel, PREVIEWED } from "./previews-steps";

jest.setTimeout(120_000);

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
});
afterAll(() => browser.close());

describe("a look, by keyboard alone", () => {
  it("goes from words to an applied look and back, something always has the focus, and nothing changes before Apply", async () => {
    const workbench = await browser.open();
    await openPreviewsPanel(workbench);
    const { page, panel } = workbench;
    const { keyboard } = page;
    const project = (): Promise<{ state: string; revision: number }> => page.evaluate(() => ({ state: window.trimbinWorkbench!.stateText(), revision: window.trimbinWorkbench!.revision() }));
    const before = await project();
    await tabTo(workbench, /^Search looks$/);
    const lost = await watchFocus(workbench);

    // From words to the best answer.
    await keyboard.type("faded print");
    await panel.getByText(/^Looked for:/).waitFor();
    await eventually("the tiles are drawn", async () => (await panel.getByRole("grid", { name: "Looks" }).getAttribute("aria-busy")) === "false");
    await keyboard.press("ArrowDown");
    await eventually("the best answer has the focus", async () => (await focusedName(workbench)).startsWith("Faded print,"));
    await keyboard.press("f");
    await eventually("it is a favourite", async () => (await focusedName(workbench)).includes("favourite"));

    // Large, at another strength, with variations.
    await keyboard.press("Enter");
    await eventually("the wipe has the focus", async () => (await focusedName(workbench)).startsWith("Wipe between before and after, Faded print"));
    await keyboard.press("2");
    await eventually("the look keeps the focus when it is compared otherwise", async () => /^Look \d+ of \d+, Faded print/.test(await focusedName(workbench)));
    await keyboard.press("1");
    await keyboard.press("[");
    await keyboard.press("[");
    await panel.getByRole("button", { name: /^Apply Faded print at 80 % to 1 clip · \d+ undo steps?$/ }).waitFor();
    await keyboard.press("r");
    const variations = panel.getByRole("grid", { name: "Variations of this look" });
    await eventually("variations are drawn", async () => (await variations.locator("canvas").count()) > 1);
    await keyboard.press("Escape");
    await eventually("the variations are closed", async () => (await variations.count()) === 0);
    expect(await project()).toEqual(before);

    // Applied, and taken back.
    await keyboard.press("Control+Enter");
    await panel.getByRole("region", { name: "Receipt" }).waitFor();
    const labels = await workbench.undoLabels();
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(label).toContain("Faded print 80 % on 1 clip");
    await eventually("the way back has the focus", async () => (await focusedName(workbench)).startsWith("Revert, Faded print"));
    await keyboard.press("Enter");
    await eventually("the clip is as it was", async () => (await workbench.stateText()) === before.state);

    expect(await lost()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  it("moves through the looks with arrows and comes back to the one that was open", async () => {
    const workbench = await browser.open();
    await openPreviewsPanel(workbench);
    const { panel, page } = workbench;
    const { keyboard } = page;
    const grid = panel.getByRole("grid", { name: "Looks" });
    await grid.getByRole("group").first().focus();
    await keyboard.press("ArrowRight");
    const second = (await focusedName(workbench)).split(",")[0] ?? "";
    await keyboard.press("Enter");
    await panel.getByRole("heading", { name: second, exact: true }).waitFor();
    await keyboard.press("ArrowDown");
    await eventually("the next look is open", async () => (await panel.getByRole("heading", { name: second, exact: true }).count()) === 0);
    const third = await panel.getByRole("heading", { level: 2 }).first().innerText();
    await keyboard.press("Escape");
    await eventually("the focus is where it was", async () => (await focusedName(workbench)).startsWith(`${third},`) || (await focusedName(workbench)).startsWith(`${second},`));
    expect(await panel.getByText(PREVIEWED).count()).toBeGreaterThan(0);
    expect(workbench.errors).toEqual([]);
  });
});
