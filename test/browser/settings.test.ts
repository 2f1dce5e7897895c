import { readFileSync } from "node:fs";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { launchChromium } from "../../scripts/check/launch-chromium";
import { toJsonText } from "../../shared/basics/json-text";
import type { HostProblem } from "../../shared/host/host-problem";
import { PROTOCOL_VERSION } from "../../shared/host/protocol/message-limits";
import type { KeptData, SettingsReport } from "../../shared/host/settings-port";
import { sampleDescription } from "../unit/protocol/sample-messages";
import { NORD, UNDECIDED } from "../unit/settings/seat-host";
import type { HostAnswers } from "./host-answers";
import { requireBuilt } from "./open-workbench";
import { flawsOf } from "./panel-flaws";
import { panelStage } from "./panel-stage";

jest.setTimeout(60_000);

const SETTINGS = "dist/premiere/settings.html";
const PREVIEWS = "dist/premiere/effect-previews.html";

const KEPT: readonly KeptData[] = [
  { kind: "selects", files: 12, bytes: 340_000 },
  { kind: "ledger", files: 2, bytes: 5_200_000 },
  { kind: "looks", files: 0, bytes: 0 },
];

/** Everything that a studio can lock is locked. */
const LOCKED: SettingsReport = {
  language: { value: "en", lockedBy: "Post house Nord" },
  theme: { value: "dark", lockedBy: "Post house Nord" },
  person: { value: "Ada", lockedBy: "Post house Nord" },
  tourSeen: true,
  studioFolder: { value: "Nord", lockedBy: "Post house Nord" },
  policy: { kind: "in-force", policy: NORD, foundIn: "both" },
};

const CLOSED: SettingsReport = { ...UNDECIDED, policy: { kind: "closed", why: "The studio's policy file is damaged (line 4).", advice: "Ask it@nord.example to mend trimbin-policy.json." } };

let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  requireBuilt(SETTINGS);
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1000, height: 760 } });
  page.setDefaultTimeout(15_000);
  errors.length = 0;
  page.on("pageerror", ({ message }) => errors.push(message));
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

type Staged = { readonly panel: FrameLocator; readonly frame: Frame };

/** The panel over a host with these settings; other answers may be changed. */
async function stage(settings: SettingsReport, changed: HostAnswers = {}, document = SETTINGS): Promise<Staged> {
  const answers = {
    hello: { protocol: PROTOCOL_VERSION },
    describe: fine({ ...sampleDescription, settings }),
    readSettings: fine(settings),
    changeSettings: fine({ ...settings, tourSeen: true }),
    listFiles: fine({ folder: settings.studioFolder.value, names: settings.studioFolder.value === null ? [] : ["trimbin-policy.json", "house.looks.json"] }),
    readFile: fine({ base64: "YWJj", totalBytes: 3, nextOffset: null }),
    measureData: fine(KEPT),
    eraseData: fine(KEPT.map((each) => (each.kind === "selects" ? { ...each, files: 0, bytes: 0 } : each))),
    readDiagnostics: fine({ lines: [{ name: "Trimbin", value: "0.1.0" }], kept: KEPT }),
    readMeasuredHost: fine(null),
    ...changed,
  };
  await page.setContent(panelStage(readFileSync(document, "utf8"), JSON.parse(toJsonText(answers)) as HostAnswers));
  const frame = page.frames().at(-1);
  if (!frame) throw new Error("The panel has no frame.");
  return { panel: page.frameLocator("iframe"), frame };
}

function fine(value: unknown): unknown {
  return { ok: true, value };
}

function refused(problem: HostProblem): unknown {
  return { ok: false, problem };
}

/** What axe finds and what scrolls sideways, narrow and wide. */
async function flawsAtBothWidths({ frame }: Staged): Promise<string[]> {
  const found: string[] = [];
  for (const widthPx of [320, 900]) {
    await page.evaluate((width) => document.querySelector("iframe")!.style.setProperty("width", `${width}px`), widthPx);
    found.push(...(await flawsOf(frame)).map((flaw) => `${widthPx} px: ${flaw}`));
  }
  return found;
}

/** What has the focus, as it is called: its label, or the words in it. */
function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const host = document.activeElement;
    const label = host instanceof HTMLInputElement || host instanceof HTMLSelectElement || host instanceof HTMLTextAreaElement ? (host.getAttribute("aria-label") ?? host.labels?.[0]?.querySelector("span")?.textContent ?? "") : "";
    return (label || host?.getAttribute("aria-label") || (host && "label" in host && typeof host.label === "string" ? host.label : "") || host?.textContent || element?.tagName || "").trim();
  });
}

describe("Settings where nobody decided anything", () => {
  it.each(["dark", "light"] as const)("has no flaw in any part, %s", async (theme) => {
    const staged = await stage({ ...UNDECIDED, theme: { value: theme, lockedBy: null } });
    const { panel } = staged;
    await panel.getByText("Check these files").waitFor();
    for (const folded of await panel.locator("summary").all()) await folded.click();
    expect(await staged.frame.evaluate(() => document.documentElement.dataset["theme"])).toBe(theme);
    expect(await flawsAtBothWidths(staged)).toEqual([]);
  });

  it("is one list of headings, each reached by keyboard from the list of parts", async () => {
    const { panel, frame } = await stage(UNDECIDED);
    await panel.getByText("Check these files").waitFor();
    const titles = await panel.getByRole("heading", { level: 2 }).allTextContents();
    expect(titles).toEqual(["Language", "Theme", "Your name in the ledger", "Studio folder", "Studio policy", "Models", "What is kept on this machine", "Diagnostics", "This host", "Help"]);
    await frame.locator("body").click({ position: { x: 380, y: 400 } });
    for (const title of titles) {
      await page.keyboard.press("/");
      expect(await focused(frame)).toBe("Part of the settings");
      await panel.getByLabel("Part of the settings").selectOption({ label: title });
      await page.keyboard.press("Enter");
      expect(await focused(frame)).toBe(title);
    }
  });

  it("lets every control be reached with Tab alone, in the order of the parts", async () => {
    const { panel, frame } = await stage(UNDECIDED);
    await panel.getByText("Check these files").waitFor();
    await panel.getByLabel("Part of the settings").focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 40 && stops.at(-1) !== "Guides, versions and licences"; stop++) {
      await page.keyboard.press("Tab");
      stops.push(await focused(frame));
    }
    const wanted = ["Go to this part", "? Keyboard help", "Language of the panels", "As the host", "Name", "Choose a studio folder", "Check these files", "Erase Highlights and stories…", "Erase Ledger…", "Erase everything: 14 files, 5.5 MB…", "Show the diagnostics", "Keyboard", "Show the first steps again", "What each panel does", "Guides, versions and licences"];
    expect(stops.filter((stop) => wanted.includes(stop))).toEqual(wanted);
  });
});

describe("Settings that a studio locked", () => {
  it("says at each of them by whom, and offers nothing that could not be kept", async () => {
    const staged = await stage(LOCKED);
    const { panel } = staged;
    await panel.getByText("Check these files").waitFor();
    for (const part of ["Language", "Theme", "Your name in the ledger", "Studio folder"]) {
      const region = panel.getByRole("region", { name: part, exact: true });
      expect(await region.innerText()).toContain("Locked by Post house Nord (it@nord.example).");
      expect(await region.locator("input, select, sp-action-button").count()).toBe(0);
    }
    expect(await panel.getByRole("region", { name: "Studio policy" }).innerText()).toContain("Off: Effect Previews. The others are on.");
    const kept = panel.getByRole("region", { name: "What is kept on this machine" });
    expect(await kept.innerText()).toContain("Post house Nord keeps it: it cannot be erased here. Ask it@nord.example.");
    expect(await kept.getByRole("button").allTextContents()).toEqual(["Erase…", "Erase everything but the ledger: 12 files, 340 kB…"]);
    expect(await flawsAtBothWidths(staged)).toEqual([]);
  });
});

describe("a policy that cannot be followed", () => {
  it("is said in Settings, with what it means, what to do and another try", async () => {
    const staged = await stage(CLOSED);
    const region = staged.panel.getByRole("region", { name: "Studio policy" });
    expect(await region.getByRole("alert").innerText()).toMatch(/The studio's policy file is damaged \(line 4\)\.\s+No helper runs until the studio's policy can be followed\..*\s+Ask it@nord\.example to mend trimbin-policy\.json\./);
    await region.getByRole("button", { name: "Try again" }).click();
    await region.getByText("Looking for the policy").waitFor({ state: "detached" });
    expect(await flawsAtBothWidths(staged)).toEqual([]);
  });

  it("closes the other panels, which say the same", async () => {
    const staged = await stage(CLOSED, {}, PREVIEWS);
    expect(await staged.panel.getByRole("alert").innerText()).toContain("Ask it@nord.example to mend trimbin-policy.json.");
    expect(await staged.panel.getByRole("button").allTextContents()).toEqual(["Try again"]);
    expect(await flawsAtBothWidths(staged)).toEqual([]);
  });

  it("that switches a panel off says who decided and whom to ask", async () => {
    const { panel } = await stage(LOCKED, {}, PREVIEWS);
    const said = await panel.getByRole("alert").innerText();
    expect(said).toContain("Post house Nord has switched Effect Previews off.");
    expect(said).toContain("Ask it@nord.example if you need it");
  });
});

describe("erasing", () => {
  it("asks in the panel first, names what is lost, and can be put away with Esc", async () => {
    const staged = await stage(UNDECIDED);
    const { panel, frame } = staged;
    const button = panel.getByRole("button", { name: "Erase Highlights and stories…" });
    await button.focus();
    await page.keyboard.press("Enter");
    const question = panel.getByRole("group", { name: "Erase Highlights and stories?" });
    expect(await question.innerText()).toMatch(/12 files, 340 kB.*cannot be undone[\s\S]*All highlights, ratings, notes and stories of all projects on this machine/);
    expect(await focused(frame)).toBe("Erase Highlights and stories?");
    expect(await flawsAtBothWidths(staged)).toEqual([]);
    await page.keyboard.press("Escape");
    await question.waitFor({ state: "detached" });
    expect(await focused(frame)).toBe("Erase Highlights and stories…");
    await page.keyboard.press("Enter");
    await question.getByRole("button", { name: "Erase for good" }).click();
    await panel.getByText("Erased: Highlights and stories.").waitFor();
    expect(await panel.getByRole("button", { name: /^Erase Highlights/ }).count()).toBe(0);
  });

  it("of the ledger needs a tick more", async () => {
    const { panel } = await stage(UNDECIDED);
    await panel.getByRole("button", { name: "Erase Ledger…" }).click();
    const question = panel.getByRole("group", { name: "Erase Ledger?" });
    const erase = question.locator("sp-button", { hasText: "Erase for good" });
    expect(await erase.evaluate((element) => element.hasAttribute("disabled"))).toBe(true);
    await question.getByRole("checkbox", { name: "I have what I need of the ledger" }).click();
    await expect(erase.evaluate((element) => element.hasAttribute("disabled"))).resolves.toBe(false);
  });

  it("that fails says so where it was asked, with another try", async () => {
    const staged = await stage(UNDECIDED, { eraseData: refused({ kind: "host-refused", during: "erasing data", message: "EBUSY." }) });
    await staged.panel.getByRole("button", { name: "Erase Highlights and stories…" }).click();
    await staged.panel.getByRole("button", { name: "Erase for good" }).click();
    expect(await staged.panel.getByRole("alert").innerText()).toMatch(/The host refused erasing data: EBUSY\.[\s\S]*Some of it may be erased[\s\S]*Try again/);
    expect(await flawsAtBothWidths(staged)).toEqual([]);
  });
});

describe("the diagnostics", () => {
  it("are read before they go anywhere", async () => {
    const staged = await stage(UNDECIDED, { saveFile: refused({ kind: "disk-full", during: "saving Trimbin diagnostics.txt" }) });
    const { panel, frame } = staged;
    await panel.getByRole("button", { name: "Show the diagnostics" }).click();
    const text = panel.getByRole("textbox", { name: "Diagnostics, all that is saved" });
    expect(await text.inputValue()).toMatch(/^Trimbin diagnostics\n.*\n\nTrimbin: 0\.1\.0\nWeb view: /);
    expect(await focused(frame)).toBe("Diagnostics, all that is saved");
    await panel.getByRole("button", { name: "Save this text…" }).click();
    await panel.getByRole("alert").getByText("The disk is full").waitFor();
    expect(await flawsAtBothWidths(staged)).toEqual([]);
  });
});

describe("the models", () => {
  it("are checked on request, and one that is not what ships is named with what to do", async () => {
    const staged = await stage(UNDECIDED);
    await staged.panel.getByRole("button", { name: "Check these files" }).click();
    await staged.panel.getByText("This is not the file that ships with this version. Reinstall the plugin.").first().waitFor();
    expect(await flawsAtBothWidths(staged)).toEqual([]);
  });
});

describe("a setting that cannot be kept", () => {
  it("says so at its part, in three sentences with another try", async () => {
    const { panel } = await stage(UNDECIDED, { changeSettings: refused({ kind: "disk-full", during: "keeping the settings" }) });
    await panel.getByText("Darkest", { exact: true }).click();
    const note = panel.getByRole("region", { name: "Theme" }).getByRole("alert");
    expect(await note.innerText()).toMatch(/The disk is full \(keeping the settings\)\.\s+The setting is as it was\.\s+Free some space/);
    expect(await note.getByRole("button", { name: "Try again" }).count()).toBe(1);
  });
});

describe("the first steps", () => {
  const FIRST_RUN: SettingsReport = { ...UNDECIDED, tourSeen: false };

  it("stand above the panel, which works meanwhile; by keyboard from card to card, and away with Esc", async () => {
    const staged = await stage(FIRST_RUN);
    const { panel, frame } = staged;
    const tour = panel.getByRole("region", { name: "First steps" });
    expect(await tour.getByRole("heading").innerText()).toBe("A helper proposes, you decide");
    expect(await panel.getByText("Check these files").isEnabled()).toBe(true);
    expect(await flawsAtBothWidths(staged)).toEqual([]);
    await tour.getByRole("button", { name: "Next" }).focus();
    await page.keyboard.press("Enter");
    expect(await focused(frame)).toBe("Everything can be taken back");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await focused(frame)).toBe("Nothing leaves this machine");
    expect(await tour.innerText()).toContain("Card 3 of 3");
    await page.keyboard.press("Escape");
    await tour.waitFor({ state: "detached" });
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  });

  it("are not there for somebody who has seen them", async () => {
    const { panel } = await stage(UNDECIDED);
    await panel.getByText("Check these files").waitFor();
    expect(await panel.getByRole("region", { name: "First steps" }).count()).toBe(0);
  });
});
