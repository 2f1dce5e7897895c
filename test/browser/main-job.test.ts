import type { Locator } from "playwright-core";
import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { eventually } from "./eventually";
import { announcedApply, applyTicked, findMatches, PARROTS, pictureDigest } from "./main-job-steps";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";

jest.setTimeout(60_000);

const [FIRST, SECOND] = PARROTS.targets;

/** In the middle of the two targets. */
const FRAME_OF_FIRST = 262;
const FRAME_OF_SECOND = 551;

/** A dozen frames over the whole sequence, both targets among them. */
const SAMPLED = [0, 60, 124, 160, 200, 250, FRAME_OF_FIRST, 300, 400, 500, FRAME_OF_SECOND, 600];

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
});
afterAll(() => browser.close());

function project(workbench: WorkbenchPage): Promise<{ revision: number; state: string }> {
  return workbench.page.evaluate(() => ({ revision: window.trimbinWorkbench!.revision(), state: window.trimbinWorkbench!.stateText() }));
}

function hashes({ page }: WorkbenchPage): Promise<string[]> {
  return page.evaluate(async (frames) => {
    const found: string[] = [];
    for (const frame of frames) found.push(await window.trimbinWorkbench!.frameHash(frame));
    return found;
  }, SAMPLED);
}

function hashOf({ page }: WorkbenchPage, frame: number): Promise<string> {
  return page.evaluate((number) => window.trimbinWorkbench!.frameHash(number), frame);
}

function tile({ panel }: WorkbenchPage, shot: string): Locator {
  return panel.getByRole("gridcell", { name: shot });
}

async function hostUndo({ page }: WorkbenchPage, label: string): Promise<void> {
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await page.getByRole("menuitem", { name: `Undo ${label}` }).click();
}

describe("the main job, by mouse", () => {
  it("previews every strength without touching the project", async () => {
    const workbench = await browser.open();
    const before = await project(workbench);
    await findMatches(workbench);
    const preview = tile(workbench, FIRST).getByRole("img", { name: `${FIRST}, preview` });
    await tile(workbench, SECOND).getByRole("img", { name: `${SECOND}, before` }).waitFor();
    const full = await pictureDigest(preview);
    await workbench.panel.getByRole("slider", { name: "Strength of all shots" }).fill("40");
    await eventually("the preview follows the strength", async () => (await pictureDigest(preview)) !== full);
    await workbench.panel.getByRole("slider", { name: "Strength of all shots" }).fill("100");
    await eventually("the preview comes back", async () => (await pictureDigest(preview)) === full);
    expect(await project(workbench)).toEqual(before);
    expect(workbench.errors).toEqual([]);
  });

  it("applies what the button says, shows it in the monitor, measures it, and Edit > Undo brings every frame back", async () => {
    const workbench = await browser.open();
    const start = { frames: await hashes(workbench), ...(await project(workbench)) };
    await workbench.setPlayhead(FRAME_OF_FIRST);
    await findMatches(workbench);
    const monitor = workbench.page.getByRole("region", { name: "Program monitor" }).locator("canvas");
    const shown = await pictureDigest(monitor);
    const announced = await announcedApply(workbench);
    expect(announced.shots).toBe(2);

    await applyTicked(workbench);
    const labels = await workbench.undoLabels();
    expect(labels).toEqual(Array.from({ length: announced.steps }, (_, step) => `Match 2 shots to ${PARROTS.hero} (${step + 1}/${announced.steps})`));
    expect(await workbench.panel.getByRole("region", { name: "Receipt" }).locator("ol li").allTextContents()).toEqual(labels);
    await tile(workbench, FIRST).getByRole("group").press("Enter");
    await workbench.panel.getByText(/ΔE [\d.]+ → [\d.]+ predicted, [\d.]+ measured/).waitFor();
    await workbench.panel.getByRole("button", { name: "All shots" }).click();
    await eventually("the monitor shows the new picture", async () => (await pictureDigest(monitor)) !== shown);
    const changed = (await hashes(workbench)).flatMap((hash, index) => (hash === start.frames[index] ? [] : [SAMPLED[index]]));
    expect(changed).toEqual([250, FRAME_OF_FIRST, FRAME_OF_SECOND]);

    for (const label of [...labels].reverse()) await hostUndo(workbench, label);
    expect(await workbench.undoLabels()).toEqual([]);
    expect(await hashes(workbench)).toEqual(start.frames);
    expect(await workbench.stateText()).toBe(start.state);
    await eventually("the monitor shows the old picture", async () => (await pictureDigest(monitor)) === shown);
    expect(workbench.errors).toEqual([]);
  });

  it("reverts one shot and leaves the other, then the rest", async () => {
    const workbench = await browser.open();
    const start = { state: await workbench.stateText(), first: await hashOf(workbench, FRAME_OF_FIRST), second: await hashOf(workbench, FRAME_OF_SECOND) };
    await findMatches(workbench);
    await applyTicked(workbench);
    const applied = { second: await hashOf(workbench, FRAME_OF_SECOND), labels: await workbench.undoLabels() };
    expect(applied.second).not.toBe(start.second);

    await workbench.panel.getByRole("button", { name: `Revert this shot, ${FIRST}` }).click();
    await workbench.panel.getByText("1 of 2 reverted.").waitFor();
    expect(await hashOf(workbench, FRAME_OF_FIRST)).toBe(start.first);
    expect(await hashOf(workbench, FRAME_OF_SECOND)).toBe(applied.second);
    const added = (await workbench.undoLabels()).slice(applied.labels.length);
    expect(added.length).toBeGreaterThan(0);
    for (const label of added) expect(label).toContain(`Revert ${FIRST} of "Match 2 shots to ${PARROTS.hero}"`);

    await workbench.panel.getByRole("button", { name: new RegExp(`^Revert, Match 2 shots to ${PARROTS.hero}`) }).click();
    await workbench.panel.getByRole("region", { name: "Receipt" }).getByText(/ Reverted\.$/).waitFor();
    expect(await hashOf(workbench, FRAME_OF_SECOND)).toBe(start.second);
    expect(await workbench.stateText()).toBe(start.state);
    expect(workbench.errors).toEqual([]);
  });
});
