import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { applyTicked, findMatches } from "./main-job-steps";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";

jest.setTimeout(150_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
  workbench = await browser.open();
});
afterAll(() => browser.close());

describe("the Ledger panel beside the others", () => {
  it("lists what Shot Match applied, and reverts one shot of it by keyboard in the steps that it announced", async () => {
    const { page, panel } = workbench;
    await findMatches(workbench);
    await applyTicked(workbench);
    const before = await workbench.undoLabels();
    await page.getByRole("complementary", { name: "Panels" }).getByRole("button", { name: "Ledger" }).click();
    await panel.getByRole("grid", { name: "Changes" }).getByRole("group", { name: /^Match 2 shots to C001 parrots/ }).press("Enter");
    const lines = panel.getByRole("grid", { name: /^Lines of Match 2 shots/ });
    await lines.getByRole("group", { name: /C003 parrots, .*still applied/ }).press(" ");
    const button = panel.getByRole("button", { name: /^Revert 1 line · \d+ undo steps?$/ });
    const announced = Number(/· (\d+) undo/.exec((await button.textContent()) ?? "")?.[1]);
    await page.keyboard.press("Control+Enter");
    await lines.getByRole("group", { name: /C003 parrots, .*reverted/ }).waitFor();
    expect((await workbench.undoLabels()).slice(before.length)).toHaveLength(announced);
    await lines.getByRole("group", { name: /C002 parrots, .*still applied/ }).waitFor();
    expect(workbench.errors).toEqual([]);
  });
});
