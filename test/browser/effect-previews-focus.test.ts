import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { eventually } from "./eventually";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";
import { focusedName, watchFocus } from "./panel-focus";
import { openPreviewsPanel } from "./previews-steps";

jest.setTimeout(150_000);

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
});
afterAll(() => browser.close());

async function openSecondLook(workbench: WorkbenchPage): Promise<string> {
  const { panel, page } = workbench;
  await openPreviewsPanel(workbench);
  await panel.getByRole("grid", { name: "Looks" }).getByRole("group").nth(1).focus();
  const look = (await focusedName(workbench)).split(",")[0] ?? "";
  await page.keyboard.press("Enter");
  await focusOn(workbench, /^Wipe between before and after/);
  return look;
}

async function focusOn(workbench: WorkbenchPage, name: RegExp): Promise<void> {
  await eventually(`the focus is on ${String(name)}`, async () => name.test(await focusedName(workbench)));
}

describe("the focus in Effect Previews", () => {
  it("goes to the variations, stays among them when one is taken, and back to the button that asked for them", async () => {
    const workbench = await browser.open();
    const look = await openSecondLook(workbench);
    const lost = await watchFocus(workbench);
    const { panel, page } = workbench;
    const variations = panel.getByRole("grid", { name: "Variations of this look" });
    await panel.getByRole("button", { name: "Refine around this look" }).click();
    await eventually("variations are drawn", async () => (await variations.locator("canvas").count()) === 9);
    expect(await panel.locator(".refine-grid .refine-words").first().innerText()).toMatch(/\d/);
    const top = (await variations.boundingBox())?.y;
    await variations.getByRole("group").first().focus();
    await page.keyboard.press("Enter");
    await focusOn(workbench, /^This look, in the middle/);
    await eventually("the next ones are drawn", async () => (await variations.locator("canvas").count()) === 9);
    await focusOn(workbench, /^This look, in the middle/);
    expect((await variations.boundingBox())?.y).toBe(top);

    await panel.getByRole("button", { name: "Done refining" }).click();
    await focusOn(workbench, /^Refine around this look$/);
    await page.keyboard.press("r");
    await eventually("the variations have the focus", async () => (await variations.locator(":focus").count()) === 1);
    await page.keyboard.press("Escape");
    await focusOn(workbench, /^Refine around this look$/);
    await page.keyboard.press("Escape");
    await focusOn(workbench, new RegExp(`^${look},`));
    expect(await lost()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  it("goes from Apply to the receipt, from Revert to Apply at the same strength, and from there back to the tile", async () => {
    const workbench = await browser.open();
    const look = await openSecondLook(workbench);
    const { panel, page } = workbench;
    await page.keyboard.press("[");
    const apply = panel.getByRole("button", { name: new RegExp(`^Apply ${look} at 90 %`) });
    await apply.click();
    await focusOn(workbench, /^Revert, /);
    await page.keyboard.press("Enter");
    await panel.getByText(/^Reverted: /).first().waitFor();
    await focusOn(workbench, /^Apply .* at 90/);

    await page.keyboard.press("Enter");
    await focusOn(workbench, /^Revert, /);
    await panel.getByRole("button", { name: "Look at the clip as it is now" }).click();
    await focusOn(workbench, new RegExp(`^${look},`));
    expect(workbench.errors).toEqual([]);
  });

  it("stays with the measurement that was asked for", async () => {
    const workbench = await browser.open();
    await openSecondLook(workbench);
    const { panel } = workbench;
    await panel.getByRole("button", { name: "Verify in host" }).click();
    await panel.getByText(/own frame differs from this preview/).waitFor();
    await focusOn(workbench, /own frame differs from this preview/);
    expect(workbench.errors).toEqual([]);
  });

  it("says that a look is gone that was undone in the host, and offers it again", async () => {
    const workbench = await browser.open();
    await openSecondLook(workbench);
    const { panel } = workbench;
    await panel.getByRole("button", { name: /^Apply/ }).click();
    await panel.getByRole("region", { name: "Receipt" }).waitFor();
    while (await workbench.undo());
    await panel.getByText(/^Already undone in Premiere: /).first().waitFor();
    await panel.getByRole("button", { name: /^Apply/ }).waitFor();
    expect(workbench.errors).toEqual([]);
  });
});
