import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { eventually } from "./eventually";
import { startWorkbenchBrowser, type WorkbenchBrowser } from "./open-workbench";
import { focusedName, panelFrame, tabTo, watchFocus } from "./panel-focus";
import { openSelectsPanel } from "./selects-steps";

jest.setTimeout(90_000);

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await startWorkbenchBrowser();
});
afterAll(() => browser.close());

async function atThePanel(): Promise<WorkbenchPage> {
  const workbench = await browser.open();
  await openSelectsPanel(workbench);
  return workbench;
}

/** The words that the browser's own selection covers in the panel. */
function selectedText(workbench: WorkbenchPage): Promise<string> {
  return panelFrame(workbench).evaluate(() => document.getSelection()?.toString() ?? "");
}

describe("a radio cut, by keyboard alone", () => {
  it("goes from a question to a sequence and back, and something always has the focus", async () => {
    const workbench = await atThePanel();
    const { panel, page } = workbench;
    const { keyboard } = page;
    await tabTo(workbench, /^Search what people say$/);
    const lost = await watchFocus(workbench);

    // From the question to the best answer.
    await keyboard.type("why did you leave the island");
    await panel.getByRole("grid", { name: "Best bites" }).getByRole("group").first().waitFor();
    await keyboard.press("ArrowDown");
    await eventually("the first result has the focus", async () => (await focusedName(workbench)).startsWith("Result 1, Anna"));
    await keyboard.press("Enter");
    await eventually("it is kept", async () => (await focusedName(workbench)).includes("kept as a select"));
    await keyboard.press(" ");
    await eventually("it is heard in the source monitor", () => page.evaluate(() => window.trimbinWorkbench!.heard().some(({ key }) => key === "source")));
    await keyboard.press("Escape");
    await eventually("it is silent", () => page.evaluate(() => window.trimbinWorkbench!.heard().length === 0));

    // In the transcript: by sentence, with Shift, highlight, add to the story.
    await keyboard.press("o");
    const transcript = panel.getByRole("feed");
    await transcript.waitFor();
    await tabTo(workbench, /^Anna interview, \d+ paragraphs$/);
    await keyboard.press("Control+Home");
    await keyboard.press("ArrowDown");
    await keyboard.press("Shift+ArrowRight");
    await keyboard.press("Shift+ArrowRight");
    expect((await selectedText(workbench)).trim().split(/\s+/)).toHaveLength(3);
    await keyboard.press("Shift+Control+ArrowRight");
    const sentence = (await selectedText(workbench)).trim();
    expect(sentence).toMatch(/[.?!]$/);
    await keyboard.press("2");
    await panel.locator("mark.mark-color-2").first().waitFor();
    await keyboard.press("a");

    // The story: order, a note, the string-out.
    await keyboard.press("Alt+3");
    await panel.getByRole("grid", { name: "Selects" }).waitFor();
    await eventually("a select has the focus", async () => (await focusedName(workbench)).startsWith("green select"));
    await keyboard.press("End");
    await eventually("the other select has the focus", async () => (await focusedName(workbench)).startsWith("yellow select"));
    await keyboard.press("4");
    await eventually("the select is rated", async () => (await focusedName(workbench)).includes("rated 4 of 5"));
    await keyboard.press("a");
    await keyboard.press("Alt+5");
    await panel.getByRole("grid", { name: "Story" }).waitFor();
    await eventually("the story has the focus", async () => (await focusedName(workbench)).startsWith("Heading 1"));
    await keyboard.press("End");
    const last = await focusedName(workbench);
    await keyboard.press("Alt+ArrowUp");
    await keyboard.press("End");
    await eventually("the last bite moved up", async () => (await focusedName(workbench)) !== last);
    const before = await workbench.stateText();
    const steps = (await workbench.undoLabels()).length;
    const promise = /Make string-out: 2 bites, \d+:\d\d · (\d+) undo steps?/.exec((await panel.getByRole("button", { name: /^Make string-out/ }).textContent()) ?? "");
    await keyboard.press("Control+Enter");
    await panel.getByRole("region", { name: "Receipt" }).waitFor();
    expect((await workbench.undoLabels()).length - steps).toBe(Number(promise?.[1]));
    expect(await workbench.stateText()).not.toBe(before);
    await tabTo(workbench, /^Revert, String-out/);
    await keyboard.press("Enter");
    await panel.getByRole("region", { name: "Receipt" }).getByText(/Reverted\.$/).waitFor();
    expect(await workbench.stateText()).toBe(before);

    expect(await lost()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  it("comes back with Ctrl+Z in the panel, and lists its keys", async () => {
    const workbench = await atThePanel();
    const { panel, page } = workbench;
    await panel.getByRole("tab", { name: "Transcript" }).click();
    await panel.getByRole("feed").focus();
    await page.keyboard.press("Enter");
    await panel.locator("mark.mark-select").first().waitFor();
    await page.keyboard.press("Control+z");
    await panel.locator("mark.mark-select").first().waitFor({ state: "detached" });
    await page.keyboard.press("?");
    await panel.getByRole("dialog", { name: "Keyboard" }).waitFor();
    await page.keyboard.press("Escape");
    expect(workbench.errors).toEqual([]);
  });
});

describe("by mouse", () => {
  it("selects words of the text as in any other text, and highlights exactly those", async () => {
    const workbench = await atThePanel();
    const { panel, page } = workbench;
    await panel.getByRole("tab", { name: "Transcript" }).click();
    const text = panel.getByRole("article").nth(1).locator("p");
    const box = await text.boundingBox();
    if (!box) throw new Error("The text is not on screen.");
    await page.mouse.move(box.x + 2, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 10, { steps: 5 });
    await page.mouse.up();
    await panel.getByRole("button", { name: "Highlight", exact: true }).click();
    const selected = await selectedText(workbench);
    await panel.locator("mark.mark-select").first().waitFor();
    expect(await selectedText(workbench)).toBe(selected);
    const marked = await panel.locator("mark.mark-select").first().textContent();
    const whole = (await text.textContent()) ?? "";
    expect(selected).toContain((marked ?? "-").trim());
    expect(whole.startsWith(marked ?? "-")).toBe(true);
    expect(whole.slice(marked?.length)).toMatch(/^(\W|$)/);
  });
});
