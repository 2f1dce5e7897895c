import type { CutClip, CutList, CutMedia } from "../../shared/interchange/cut-list";
import { fcp7XmlText } from "../../shared/interchange/fcp7/fcp7-xml-text";
import { FRAME_RATES, frameStart } from "../../shared/time/frame-rate";
import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";

jest.setTimeout(60_000);

const RATE = FRAME_RATES["24"];
const SAMPLE = "test/workbench/sample";

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

describe("Open timeline…", () => {
  it("asks for the folder, finds the media in it by name, and shows their frames where the timeline has them", async () => {
    const frameOfSample = await frameHash(60);
    await chooseTimeline(timelineOf(["edit_graded.mp4", "edit_clean.mp4", "lost.mov"]));
    const dialog = workbench.page.getByRole("dialog", { name: "Where are the media of selects.xml?" });
    await dialog.getByText('"Selects" uses 3 media files.').waitFor();
    await dialog.getByLabel("Folder of the media").setInputFiles(SAMPLE);
    const notices = workbench.page.locator(".notices");
    await notices.getByText('"Selects" from selects.xml is open: 3 clips on 1 track, 2 of 3 media files found.').waitFor();
    expect(await notices.getByText("Not found in the folder, so offline: lost.mov.").count()).toBe(1);
    expect(await frameHash(10)).toBe(frameOfSample);
    expect(await workbench.page.getByRole("group", { name: "Track V1" }).getByRole("button").allInnerTexts()).toEqual(["bite of edit_graded.mp4", "bite of edit_clean.mp4", "bite of lost.mov"]);
    await workbench.panel.getByLabel("Reference: the look to match").locator("option", { hasText: "bite of edit_clean.mp4" }).waitFor({ state: "attached" });
    expect(await workbench.undoLabels()).toEqual(["Open timeline"]);
  });

  it("says what is wrong with a file that is no timeline, and opens nothing", async () => {
    const before = await workbench.stateText();
    await chooseTimeline("<html></html>");
    await workbench.page.locator(".notices").getByText("selects.xml was not opened. It begins with <html>, FCP7 XML with <xmeml>.").waitFor();
    expect(await workbench.page.getByRole("dialog").count()).toBe(0);
    expect(await workbench.stateText()).toBe(before);
  });
});

async function chooseTimeline(text: string): Promise<void> {
  await workbench.page.getByLabel("Open timeline").setInputFiles([{ name: "selects.xml", mimeType: "text/xml", buffer: Buffer.from(text) }]);
}

function frameHash(frame: number): Promise<string> {
  return workbench.page.evaluate((each) => window.trimbinWorkbench!.frameHash(each), frame);
}

/** Clips of 20 frames end to end, each from frame 50 of its file. */
function timelineOf(files: readonly string[]): string {
  const media = files.map((name, index): CutMedia => ({
    id: `media-${index}`,
    name,
    path: `D:\\Shoot\\${name.toUpperCase()}`,
    frameRate: RATE,
    counting: "non-drop",
    startTimecode: 0n,
    duration: frameStart(400, RATE),
    reel: null,
    hasVideo: true,
    hasAudio: false,
  }));
  const clips = media.map(({ id, name }, index): CutClip => {
    const at = { start: frameStart(20 * index, RATE), end: frameStart(20 * (index + 1), RATE) };
    return { name: `bite of ${name}`, mediaId: id, at, source: { start: frameStart(50, RATE), end: frameStart(70, RATE) }, speed: 1, comment: "" };
  });
  const cut: CutList = { name: "Selects", frameRate: RATE, counting: "non-drop", startTimecode: 0n, widthPx: 640, heightPx: 360, media, tracks: [{ kind: "video", name: "Video 1", clips }], markers: [] };
  return fcp7XmlText(cut).text;
}
