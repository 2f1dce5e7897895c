import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { eventually } from "./eventually";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";
import { focusedName, panelFrame, tabTo, watchFocus } from "./panel-focus";
import { panelFlaws } from "./panel-flaws";

jest.setTimeout(90_000);

const POLICY_AT = "**/premiere/trimbin-policy.json";

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
});
afterAll(() => browser.close());

async function openPanel({ page }: WorkbenchPage, label: string): Promise<void> {
  await page.getByRole("complementary", { name: "Panels" }).getByRole("button", { name: label }).click();
}

async function atSettings(machine: "used" | "fresh" = "used"): Promise<WorkbenchPage> {
  const workbench = await browser.open(machine);
  await openPanel(workbench, "Settings");
  await workbench.panel.getByText("Check these files").waitFor();
  return workbench;
}

function themeOf(workbench: WorkbenchPage): Promise<string | undefined> {
  return panelFrame(workbench).evaluate(() => document.documentElement.dataset["theme"]);
}

describe("Settings over the plugin that ships", () => {
  it("keeps theme and name by keyboard alone, for every panel, and something always has the focus", async () => {
    const workbench = await atSettings();
    const { page, panel } = workbench;
    await panel.getByLabel("Part of the settings").focus();
    const lost = await watchFocus(workbench);
    await tabTo(workbench, /^As the host$/);
    await page.keyboard.press("ArrowRight");
    await eventually("the panel is light", async () => (await themeOf(workbench)) === "light");
    await tabTo(workbench, /^Name$/);
    await page.keyboard.type("Ada");
    await page.keyboard.press("Enter");
    await eventually("the name is kept", async () => (await panel.locator("div[role=status]").first().textContent()) === "Kept");
    expect(await lost()).toEqual([]);
    await openPanel(workbench, "Effect Previews");
    await panel.getByRole("main").waitFor();
    await eventually("another panel is light too", async () => (await themeOf(workbench)) === "light");
    expect(workbench.errors).toEqual([]);
  });

  it("counts what is kept, erases it, and says how it is then", async () => {
    const workbench = await atSettings();
    const { page, panel } = workbench;
    await panel.getByRole("button", { name: "Erase Settings…" }).click();
    await tabTo(workbench, /^Erase for good$/);
    await page.keyboard.press("Enter");
    await panel.getByText("Erased: Settings.").waitFor();
    expect(await panel.getByRole("button", { name: "Erase Settings…" }).count()).toBe(0);
    expect(workbench.errors).toEqual([]);
  });

  it("finds every model exactly as it ships", async () => {
    const { panel, errors } = await atSettings();
    await panel.getByRole("button", { name: "Check these files" }).click();
    await eventually("all four are checked", async () => (await panel.getByText("Checked: exactly as it ships with this version.").count()) === 4);
    expect(errors).toEqual([]);
  });

  it("shows diagnostics without the names of what is open", async () => {
    const workbench = await atSettings();
    await workbench.panel.getByRole("button", { name: "Show the diagnostics" }).click();
    const text = await workbench.panel.getByRole("textbox", { name: "Diagnostics, all that is saved" }).inputValue();
    expect(text).toContain("Trimbin");
    for (const name of ["A001", "Anna", "editor", "/Users", "/Volumes"]) expect(text).not.toContain(name);
    expect(workbench.errors).toEqual([]);
  });

  it("has no flaw in either theme and width", async () => {
    const workbench = await atSettings();
    expect(await panelFlaws(workbench)).toEqual([]);
  });

  it("chooses the studio folder and forgets it again", async () => {
    const { panel, errors } = await atSettings();
    const part = panel.getByRole("region", { name: "Studio folder" });
    await part.getByRole("button", { name: "Choose a studio folder" }).click();
    await part.getByText("Looks", { exact: true }).first().waitFor();
    await part.getByRole("button", { name: /^Forget/ }).click();
    await part.getByText("No folder was chosen.").waitFor();
    expect(errors).toEqual([]);
  });
});

describe("a policy beside the plugin", () => {
  /** Opens Settings in a plugin that was packed with this policy. */
  async function withPolicy(text: string): Promise<WorkbenchPage> {
    const workbench = await browser.open();
    const { page } = workbench;
    await page.route("**/premiere/plugin-files.json", async (route) => {
      const response = await route.fetch();
      const files = (await response.json()) as unknown[];
      await route.fulfill({ json: [...files, { path: "trimbin-policy.json", bytes: text.length }] });
    });
    await page.route(POLICY_AT, (route) => route.fulfill({ body: text, contentType: "application/json" }));
    await page.reload();
    await page.waitForFunction(() => window.trimbinWorkbench !== undefined);
    await page.evaluate(() => window.trimbinWorkbench!.ready);
    return workbench;
  }

  it("locks what it decides, and switches the panel off that it names", async () => {
    const policy = { format: "trimbin-policy/1", studio: { name: "Post house Nord", contact: "it@nord.example" }, panels: { "shot-match": "off" }, language: "en" };
    const workbench = await withPolicy(JSON.stringify(policy));
    expect(await workbench.panel.getByRole("alert").innerText()).toContain("Post house Nord has switched Shot Match off.");
    await openPanel(workbench, "Settings");
    const language = workbench.panel.getByRole("region", { name: "Language" });
    await language.getByText("Locked by Post house Nord (it@nord.example).").waitFor();
    expect(await panelFlaws(workbench)).toEqual([]);
  });

  it("that cannot be followed closes the helpers, and is said in Settings", async () => {
    const workbench = await withPolicy("{ not json");
    expect(await workbench.panel.getByRole("alert").innerText()).toMatch(/The studio's policy file .*\s+No helper runs/);
    await openPanel(workbench, "Settings");
    await workbench.panel.getByRole("region", { name: "Studio policy" }).getByRole("alert").waitFor();
    expect(await panelFlaws(workbench)).toEqual([]);
  });
});

describe("the first run", () => {
  it("shows three cards once for all panels, and again when Settings is asked to", async () => {
    const workbench = await browser.open("fresh");
    const { panel } = workbench;
    const tour = panel.getByRole("region", { name: "First steps" });
    await tour.waitFor();
    await panel.getByText("Select the shots in the timeline").waitFor();
    expect(await panelFlaws(workbench)).toEqual([]);
    await openPanel(workbench, "Settings");
    await tour.waitFor();
    await tour.getByRole("button", { name: "Close" }).click();
    await tour.waitFor({ state: "detached" });
    await openPanel(workbench, "Shot Match");
    await panel.getByText("Select the shots in the timeline").waitFor();
    await tour.waitFor({ state: "detached" });
    await openPanel(workbench, "Settings");
    await panel.getByRole("button", { name: "Show the first steps again" }).click();
    await tour.waitFor();
    expect(await focusedName(workbench)).toBe("Show the first steps again");
    expect(workbench.errors).toEqual([]);
  });
});
