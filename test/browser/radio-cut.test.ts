import { readFileSync } from "node:fs";
import { eventually } from "./eventually";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";
import { openSelectsPanel, search } from "./selects-steps";

jest.setTimeout(90_000);

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
});
afterAll(() => browser.close());

describe("a radio cut of the sample interview", () => {
  it("leaves as a file, is heard from the words that were chosen, and taken back step by step by Edit > Undo", async () => {
    const workbench = await browser.open();
    const { page, panel } = workbench;
    await openSelectsPanel(workbench);
    for (const words of ["foghorn", "copper nails"]) {
      await search(workbench, words);
      await panel.getByRole("button", { name: "Add to story" }).first().click();
    }
    await panel.getByRole("tab", { name: /^Story/ }).click();
    await panel.getByText("Export…").click();
    const download = page.waitForEvent("download");
    await panel.getByRole("button", { name: /\(\.edl\)/ }).click();
    const edl = readFileSync(await (await download).path(), "utf8");
    expect(edl).toMatch(/^TITLE: [^]*FROM CLIP NAME: Anna interview[^]*FROM CLIP NAME: Ben interview/);

    const before = await workbench.stateText();
    const stepsBefore = (await workbench.undoLabels()).length;
    const known = await page.evaluate(() => [...window.trimbinPremiere!.session.view().project.sequences.keys()]);
    await panel.getByRole("button", { name: /^Make string-out: 2 bites/ }).click();
    await panel.getByRole("region", { name: "Receipt" }).waitFor();

    const cut = await page.evaluate((old) => {
      const { session } = window.trimbinPremiere!;
      const made = [...session.view().project.sequences.values()].find(({ guid }) => !old.includes(guid))!;
      session.setActiveSequence(made.guid);
      return made.audioTracks.flatMap((track) => track.items.map(({ id, source }) => ({ id, fromS: Number(source.start) / 254_016_000_000 })));
    }, known);
    expect(cut).toHaveLength(2);
    await page.getByRole("region", { name: "Program monitor" }).getByRole("button", { name: "Play" }).click();
    const [first] = cut;
    await eventually("the first bite is heard from its first word on", async () => {
      const heard = await page.evaluate(() => window.trimbinWorkbench!.heard());
      return heard.some(({ key, atS }) => key === first?.id && atS > first.fromS + 0.5);
    });
    await page.getByRole("region", { name: "Program monitor" }).getByRole("button", { name: "Pause" }).click();
    await eventually("it is silent", () => page.evaluate(() => window.trimbinWorkbench!.heard().length === 0));

    for (let left = (await workbench.undoLabels()).length - stepsBefore; left > 0; left--) await page.evaluate(() => window.trimbinWorkbench!.undo());
    expect(await workbench.stateText()).toBe(before);
    expect(workbench.errors).toEqual([]);
  });
});
