import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { openHostCheckPanel, setGroup } from "./host-check-steps";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";
import { panelFlaws } from "./panel-flaws";

jest.setTimeout(240_000);

/** What the check provokes on purpose: the browser says on its console that the page's own policy and the sandbox held. */
const PROVOKED = /Content Security Policy|sandboxed|WebGL|WebGPU|GPU/i;

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
  workbench = await browser.open();
  await openHostCheckPanel(workbench);
});
afterAll(() => browser.close());

// One panel, from its questions to a saved page: each test goes on where the one before it ended.
describe("Host Check in the workbench", () => {
  it("has no flaw with its questions unfolded", async () => {
    for (const summary of await workbench.panel.locator("summary").all()) await summary.click();
    expect(await panelFlaws(workbench)).toEqual([]);
  });

  it("asks host and page by keyboard alone, and leaves the project as it was", async () => {
    const { page, panel } = workbench;
    const before = await workbench.stateText();
    await setGroup(workbench, "With you at the keyboard", false);
    await setGroup(workbench, "Lumetri calibration", false);
    await page.keyboard.press("Control+Enter");
    await panel.getByRole("progressbar", { name: /Question \d+ of \d+/ }).waitFor();
    await panel.getByRole("heading", { name: "Findings" }).waitFor({ timeout: 120_000 });
    expect(await panel.getByRole("row").count()).toBeGreaterThan(30);
    expect(await panel.getByRole("row", { name: /Does WebAssembly have SIMD/ }).textContent()).toContain("yes");
    expect(await panel.getByRole("row", { name: /ban on connections/ }).textContent()).toContain("yes");
    expect(await workbench.stateText()).toBe(before);
    expect(await workbench.undoLabels()).toEqual([]);
  });

  it("has no flaw with its findings", async () => {
    expect(await panelFlaws(workbench)).toEqual([]);
  });

  it("saves the page and the profile where the person says", async () => {
    const { page, panel } = workbench;
    for (const [button, extension] of [["Save page", "html"], ["Save profile", "json"]] as const) {
      const download = page.waitForEvent("download");
      await panel.getByRole("button", { name: button }).click();
      expect((await download).suggestedFilename()).toMatch(new RegExp(`^Trimbin host check Premiere.*\\.${extension}$`));
      await panel.getByText(/^Saved as/).waitFor();
    }
  });

  it("asks for keys in the panel, ticks those that arrive, and goes on", async () => {
    const { page, panel } = workbench;
    await panel.getByRole("button", { name: "Back to the questions" }).click();
    for (const group of ["The host", "This page and its bridge"]) await setGroup(workbench, group, false);
    await panel.getByText("The questions", { exact: true }).last().click();
    await panel.getByRole("checkbox", { name: "Which keys reach the panel?" }).setChecked(true);
    await page.keyboard.press("Control+Enter");
    await panel.getByRole("heading", { name: "Press these keys" }).waitFor();
    await panel.getByLabel("Press the keys here").focus();
    for (const key of ["k", "Space", "ArrowRight", "/", "Control+a", "Escape"]) await page.keyboard.press(key);
    await panel.getByText("not yet").first().waitFor({ state: "detached" });
    expect(await panelFlaws(workbench)).toEqual([]);
    await panel.getByRole("button", { name: "Continue" }).click();
    expect(await panel.getByRole("row", { name: /Which keys reach the panel/ }).textContent()).toContain("all");
  });

  it("calibrates Lumetri, says how sure it is, and can be stopped and taken up again", async () => {
    const { panel, page } = workbench;
    await panel.getByRole("button", { name: "Back to the questions" }).click();
    await setGroup(workbench, "With you at the keyboard", false);
    await setGroup(workbench, "Lumetri calibration", true);
    await page.keyboard.press("Control+Enter");
    await panel.getByRole("progressbar", { name: /Render \d+ of 78/ }).waitFor({ timeout: 60_000 });
    expect(await panelFlaws(workbench)).toEqual([]);
    await panel.getByRole("button", { name: "Cancel" }).click();
    await panel.getByText("Nothing leaves this machine.").or(panel.getByRole("heading", { name: "Findings" })).first().waitFor({ timeout: 60_000 });
  });

  it("provoked nothing but what it meant to", () => {
    expect(workbench.errors.filter((error) => !PROVOKED.test(error))).toEqual([]);
  });
});
