import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { eventually } from "./eventually";
import { findMatches, PARROTS } from "./main-job-steps";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";

jest.setTimeout(90_000);

const [FIRST] = PARROTS.targets;

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
  workbench = await browser.open();
  await findMatches(workbench);
  await workbench.panel.getByRole("grid").getByRole("group").first().press("Enter");
  await workbench.panel.getByRole("button", { name: "All shots" }).waitFor();
});
afterAll(() => browser.close());

describe("one shot open", () => {
  it("takes the alternatives from the keys 1 to 3, and comes back to the same picture", async () => {
    const { panel, page } = workbench;
    const isChosen = (name: string): Promise<boolean> => panel.getByRole("radiogroup", { name: "How to match this shot" }).getByRole("radio", { name }).isChecked();
    const facts = (): Promise<string> => panel.getByRole("region", { name: /^Shot 1 of 2/ }).innerText();
    const full = await facts();
    await page.keyboard.press("2");
    await eventually("2 is Gentle", () => isChosen("Gentle"));
    await eventually("Gentle says other changes", async () => (await facts()) !== full);
    await page.keyboard.press("3");
    await eventually("3 is Exposure + balance only", () => isChosen("Exposure + balance only"));
    await page.keyboard.press("1");
    await eventually("1 is Match", async () => (await isChosen("Match")) && (await facts()) === full);
  });

  it("shows before, after and the reference side by side, and flickers", async () => {
    const { panel } = workbench;
    const modes = panel.getByRole("radiogroup", { name: "Compare by" });
    await modes.getByText("Side by side").click();
    for (const side of ["before", "preview"]) await panel.getByRole("img", { name: `${FIRST}, ${side}` }).waitFor();
    expect(await panel.getByRole("region", { name: /^Shot 1 of 2/ }).getByRole("img", { name: new RegExp(PARROTS.hero) }).count()).toBe(1);
    await modes.getByText("Flicker").click();
    const label = panel.locator(".flicker-view").getByText(/^(Before|Preview)$/);
    const first = await label.innerText();
    await eventually("the picture turns by itself", async () => (await label.innerText()) !== first);
    await modes.getByText("Wipe").click();
    await panel.getByRole("slider", { name: /^Wipe/ }).waitFor();
  });

  it("saves a LUT, a CDL and a report and names each, and changes nothing in the project", async () => {
    const { panel } = workbench;
    const before = await workbench.stateText();
    await panel.getByText("Export this shot", { exact: true }).click();
    for (const [button, fileName] of [
      [`LUT (.cube), ${FIRST}`, `${FIRST}.cube`],
      [`CDL (.cdl), ${FIRST}`, `${FIRST}.cdl`],
      ["Report (.json) of the whole run", "Rough cut match report.json"],
    ] as const) {
      await panel.getByRole("button", { name: button }).first().click();
      await panel.locator("div[role=status]").getByText(`Saved ${fileName}`).waitFor();
    }
    expect(await workbench.stateText()).toBe(before);
    expect(workbench.errors).toEqual([]);
  });
});
