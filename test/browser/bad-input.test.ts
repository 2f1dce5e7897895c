import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import type { HostSwitches } from "../hosts/premiere/switches";
import { eventually } from "./eventually";
import { announcedApply, chooseShots, findMatches, PARROTS } from "./main-job-steps";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";

jest.setTimeout(60_000);

const [FIRST, SECOND] = PARROTS.targets;

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workbench = await browser.open();
});
afterEach(() => expect(workbench.errors).toEqual([]));

function setSwitches(switches: Partial<HostSwitches>): Promise<void> {
  return workbench.page.evaluate((each) => window.trimbinPremiere!.setSwitches(each), switches);
}

async function chooseFromMenu(menu: string, item: string): Promise<void> {
  await workbench.page.getByRole("button", { name: menu, exact: true }).click();
  await workbench.page.getByRole("menuitem", { name: item }).click();
}

/** The project's contents and its undo steps, to be compared. */
async function project(): Promise<{ state: string; labels: string[] }> {
  return { state: await workbench.stateText(), labels: await workbench.undoLabels() };
}

async function problem(): Promise<string> {
  const alert: Locator = workbench.panel.getByRole("alert");
  await alert.waitFor();
  return alert.innerText();
}

function file(name: string, buffer: Buffer): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: "video/mp4", buffer };
}

describe("bad input, as the editor sees it", () => {
  it("says what a sequence without clips needs", async () => {
    await chooseFromMenu("Edit", "Select all clips");
    await chooseFromMenu("Clip", "Delete selected clips");
    const before = await project();
    await workbench.panel.getByText("This sequence has no clips yet: put two shots or more on a video track.").waitFor();
    await workbench.panel.getByRole("button", { name: "Refresh" }).click();
    await workbench.panel.getByText("This sequence has no clips yet").waitFor();
    expect(await project()).toEqual(before);
  });

  it("says that no sequence is open, and goes on when one is", async () => {
    const before = await project();
    const open = await workbench.page.evaluate(() => {
      const { session } = window.trimbinPremiere!;
      const guid = session.view().activeSequenceGuid!;
      // Closing the last sequence is nothing that the workbench offers; the simulated host knows it as null.
      session.setActiveSequence(null as unknown as string);
      return guid;
    });
    await workbench.panel.getByText("Open a sequence in the timeline and select the shots that should look alike.").waitFor();
    await workbench.page.evaluate((guid) => window.trimbinPremiere!.session.setActiveSequence(guid), open);
    await workbench.panel.getByLabel("Reference: the look to match").waitFor();
    expect(await project()).toEqual(before);
  });

  it("never takes the reference for one of its own targets, and says when nothing else is selected", async () => {
    const before = await project();
    await chooseShots(workbench, { hero: FIRST, targets: [PARROTS.hero, SECOND] });
    await workbench.panel.getByRole("button", { name: "Find matches for 2 shots" }).waitFor();
    const listed = await workbench.panel.getByRole("region", { name: "2 shots to match" }).getByRole("listitem").allInnerTexts();
    expect(listed.map((line) => line.split("\n")[0]?.trim())).toEqual([expect.stringContaining(PARROTS.hero), expect.stringContaining(SECOND)]);
    await workbench.select([FIRST]);
    await workbench.panel.getByText("Only the reference is selected: select the shots that should look like it too.").waitFor();
    expect(await workbench.panel.getByRole("button", { name: /^Find matches/ }).count()).toBe(0);
    expect(await project()).toEqual(before);
  });

  it("changes nothing when a clip was deleted between preview and Apply, and names it", async () => {
    await findMatches(workbench);
    await workbench.select([FIRST]);
    await chooseFromMenu("Clip", "Delete selected clips");
    const before = await project();
    await (await announcedApply(workbench)).button.click();
    const said = await problem();
    expect(said).toContain("The project changed since this preview");
    expect(said).toContain(FIRST);
    expect(said).toContain("Nothing was changed in your project.");
    expect(await project()).toEqual(before);
    await workbench.panel.getByRole("alert").getByRole("button", { name: "Refresh" }).click();
    await workbench.panel.getByLabel("Reference: the look to match").waitFor();
    expect(await project()).toEqual(before);
  });

  it("takes everything back when the host says yes and does nothing", async () => {
    await findMatches(workbench);
    const before = await project();
    await setSwitches({ ignoreTransactions: 5 });
    await (await announcedApply(workbench)).button.click();
    const said = await problem();
    expect(said).toMatch(/The host said yes to "Match 2 shots to C001 parrots.*" and did nothing\./);
    expect(said).toContain("your project reads as it did before");
    expect(said).toContain("Save, restart the host and try again.");
    expect(await project()).toEqual(before);
  });

  it("leaves out the shot whose frame never appears, says so on it, and goes on with the others", async () => {
    const before = await project();
    await chooseShots(workbench, PARROTS);
    await workbench.panel.getByRole("button", { name: "Find matches for 2 shots" }).click();
    await workbench.panel.getByRole("img", { name: `Reference, ${PARROTS.hero}` }).waitFor();
    await setSwitches({ frameExport: "missing" });
    const missed = workbench.panel.getByRole("gridcell", { name: /can't tell, The host did not write the frame at [\d:]+ \(waited [\d.]+ s\)\. Try again\./ });
    // Three seconds for each try of the file, on a machine that does other things as well.
    await missed.waitFor({ timeout: 40_000 });
    await setSwitches({ frameExport: "prompt" });
    await workbench.panel.getByRole("button", { name: "Start over" }).waitFor();
    expect(await missed.count()).toBe(1);
    expect(await workbench.panel.getByRole("gridcell", { name: /good match|fair match|guess|matches already/ }).count()).toBe(1);
    expect(await project()).toEqual(before);
  });

  it("says that the disk is full, and what to do", async () => {
    const before = await project();
    await chooseShots(workbench, PARROTS);
    await setSwitches({ frameExport: "disk-full" });
    await workbench.panel.getByRole("button", { name: "Find matches for 2 shots" }).click();
    const said = await problem();
    expect(said).toMatch(/The disk is full \(the frame at [\d:]+\)\./);
    expect(said).toContain("Nothing was changed in your project.");
    expect(said).toContain("Free some space on the system disk, then try again.");
    expect(await project()).toEqual(before);
  });

  it("names a video that cannot be decoded, with its reason, and opens the others", async () => {
    const before = await project();
    const film = readFileSync("test/workbench/sample/edit_clean.mp4");
    const broken = file("torn.mp4", film.subarray(0, 3000));
    const notices = workbench.page.locator(".notices");
    const media = workbench.page.getByLabel("Open media");
    await media.setInputFiles([broken]);
    await notices.getByText(/^torn\.mp4 was left out\. It .+\. Convert it to H\.264 in an MP4 file\./).waitFor();
    expect(await project()).toEqual(before);
    await media.setInputFiles([broken, file("whole.mp4", film)]);
    await notices.getByText("1 of 2 files are on a new sequence: whole.mp4.").waitFor();
    expect(await notices.getByText("torn.mp4 was left out.").count()).toBe(2);
    await eventually("the panel lists the clip of the new sequence", async () => (await workbench.panel.getByLabel("Reference: the look to match").locator("option").allTextContents()).join().startsWith("whole.mp4"));
  });
});
