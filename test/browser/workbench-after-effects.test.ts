import type { Locator } from "playwright-core";
import { matchScene } from "../../scripts/check/match-scene";
import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { hostWords } from "../../shared/panel/host-words";
import { eventually } from "./eventually";
import { PARROTS } from "./main-job-steps";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";

jest.setTimeout(90_000);

/** In the middle of the first target. */
const FRAME_OF_TARGET = 262;

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
beforeAll(async () => {
  browser = await startWorkbenchBrowser("after-effects");
  workbench = await browser.open();
});
afterAll(() => browser.close());
// One page for all of them: each test finds the project as it was opened.
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.page.evaluate(() => {
    while (window.trimbinWorkbench?.undo());
    window.trimbinAfterEffects?.openComp("Rough cut");
  });
});

function layerNames(): Promise<string[]> {
  return timeline().locator(".layer-name").evaluateAll((buttons) => buttons.map((button) => button.getAttribute("title") ?? ""));
}

function timeline(): Locator {
  return workbench.page.getByRole("region", { name: "Timeline" });
}

/** The name of a layer, which is what one clicks; its exact name, for some begin alike. */
function layer(name: string): Locator {
  return timeline().getByRole("group", { name: new RegExp(`^Layer \\d+, ${name}$`) }).locator(".layer-name");
}

function selected(): Promise<string[]> {
  return timeline().locator(".layer-name[aria-pressed=true]").evaluateAll((buttons) => buttons.map((button) => button.getAttribute("title") ?? ""));
}

async function openTitles(): Promise<void> {
  await workbench.page.getByRole("tab", { name: "Project" }).click();
  await workbench.page.getByRole("button", { name: /^Titles/ }).dblclick();
  await layer("Camera 1").waitFor();
}

async function chooseFromMenu(menu: string, item: string | RegExp): Promise<void> {
  await workbench.page.getByRole("button", { name: menu, exact: true }).click();
  await workbench.page.getByRole("menuitem", { name: item }).click();
}

function frameHash(frame: number): Promise<string> {
  return workbench.page.evaluate((number) => window.trimbinWorkbench!.frameHash(number), frame);
}

describe("the workbench as After Effects", () => {
  it("says that it is simulated, opens the rough cut with a layer a shot, and docks the panels", async () => {
    await workbench.page.getByText("Simulated After Effects.").waitFor();
    const names = await layerNames();
    expect(names).toHaveLength(16);
    expect(names[0]).toBe("A001 person");
    await workbench.panel.getByLabel("Reference: the look to match").waitFor();
    expect(await workbench.undoLabels()).toEqual([]);
  });

  it("opens a composition by double click, hides its shy layers, and opens the one nested in it", async () => {
    await openTitles();
    expect(await layerNames()).not.toContain("Safe area note");
    await timeline().getByRole("button", { name: "1 shy hidden" }).click();
    expect(await layerNames()).toContain("Safe area note");
    await layer("Rough cut").dblclick();
    await layer("A001 person").waitFor();
    expect(await workbench.undoLabels()).toEqual(["Hide Shy Layers"]);
  });

  it("takes layers by click, Ctrl, Shift and arrow keys, and the panel follows", async () => {
    await layer("A001 person").click();
    await layer("C001 parrots").click({ modifiers: ["Control"] });
    expect(await selected()).toEqual(["A001 person", "C001 parrots"]);
    await layer("A001 person").click();
    await layer("C001 parrots").click({ modifiers: ["Shift"] });
    const between = (await layerNames()).slice(0, 4);
    expect(await selected()).toEqual(between);
    await workbench.panel.getByText(`Selected in the timeline (${between.length})`).waitFor({ state: "attached" });
    await workbench.page.keyboard.press("ArrowDown");
    expect(await selected()).toEqual([(await layerNames())[4]]);
  });

  it("does not let a locked layer be chosen, and says how to unlock it", async () => {
    await openTitles();
    await layer("Trimbin").click();
    await layer("Lower third plate").click();
    await workbench.page.getByText('"Lower third plate" is locked.').waitFor();
    expect(await selected()).toEqual(["Trimbin"]);
    await timeline().getByRole("button", { name: "Locked: Lower third plate" }).click();
    await layer("Lower third plate").click();
    expect(await selected()).toEqual(["Lower third plate"]);
  });

  it("keeps every edit of the person as a step of its own, and undoes them all", async () => {
    const [before, picture] = [await workbench.stateText(), await frameHash(0)];
    await timeline().getByRole("button", { name: "Visible: A001 person" }).click();
    expect(await frameHash(0)).not.toBe(picture);
    await layer("B001 bottle").click();
    await chooseFromMenu("Layer", "Move selected layers right by a second");
    await workbench.page.keyboard.press("Delete");
    expect(await layerNames()).not.toContain("B001 bottle");
    expect(await workbench.undoLabels()).toEqual(["Video Switch", "Layer Time Shift", "Clear"]);
    for (const label of ["Clear", "Layer Time Shift", "Video Switch"]) await chooseFromMenu("Edit", `Undo ${label}`);
    expect(await workbench.stateText()).toBe(before);
    expect(await frameHash(0)).toBe(picture);
  });

  it("lets Shot Match apply in one undo entry, and Edit > Undo brings the picture back", async () => {
    const [before, picture] = [await workbench.stateText(), await frameHash(FRAME_OF_TARGET)];
    const run = await matchScene(workbench, hostWords("after-effects"), PARROTS.hero, PARROTS.targets);
    expect(run.announced?.steps).toBe(1);
    const [label, ...more] = await workbench.undoLabels();
    expect(more).toEqual([]);
    expect(run.receiptSteps).toEqual([label]);
    expect(await workbench.stateText()).not.toBe(before);
    await workbench.page.getByRole("tab", { name: "History" }).click();
    await workbench.page.getByRole("list", { name: "Edit history" }).getByText(label ?? "").waitFor();
    await chooseFromMenu("Edit", `Undo ${label}`);
    expect(await workbench.stateText()).toBe(before);
    expect(await frameHash(FRAME_OF_TARGET)).toBe(picture);
  });

});

// Each of these loads the page anew.
describe("the workbench as After Effects, from its address", () => {
  it("starts without Lumetri when it is told so", async () => {
    const { page } = workbench;
    await page.getByRole("tab", { name: "Host" }).click();
    await page.getByLabel("Lumetri Color").selectOption("missing");
    await page.waitForURL(/lumetri=missing/);
    await page.waitForFunction(() => window.trimbinWorkbench !== undefined);
    await page.evaluate(() => window.trimbinWorkbench!.ready);
    await page.getByRole("tab", { name: "Host" }).click();
    expect(await page.getByLabel("Lumetri Color").inputValue()).toBe("missing");
    await eventually("the plugin's host has no Lumetri", () => hasEffect(page.locator("iframe.plugin-document"), "ADBE Lumetri").then((has) => !has));
    expect(await hasEffect(page.locator("iframe.plugin-document"), "ADBE Tint")).toBe(true);
  });

  it("names the hosts there are when it is asked for another", async () => {
    await workbench.page.goto(workbench.page.url().replace("after-effects", "resolve"));
    expect(await workbench.page.getByRole("alert").innerText()).toBe('The workbench could not start. There is no simulated host "resolve". Use ?host=premiere or ?host=after-effects.');
  });
});

/** Has the host in which the plugin runs this effect? */
function hasEffect(plugin: Locator, matchName: string): Promise<boolean> {
  return plugin.evaluate((frame, wanted) => {
    // The plugin's document gets its require from the host; the page's types know nothing of it.
    const inner = (frame as HTMLIFrameElement).contentWindow as unknown as { require(name: string): { app: { effects: readonly { matchName: string }[] } } };
    return inner.require("aftereffects").app.effects.some((effect) => effect.matchName === wanted);
  }, matchName);
}
