import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { applyTicked, findMatches } from "../test/browser/main-job-steps";
import { openPreviewsPanel } from "../test/browser/previews-steps";
import { openSelectsPanel, search } from "../test/browser/selects-steps";
import { launchChromium } from "./check/launch-chromium";
import { WorkbenchPage } from "./check/workbench-page";
import { serveFolder } from "./serve";
import { workbenchAddress } from "./workbench-address";

// The pictures of the editor's guide, taken from the panels as they are in the workbench: npm run build, then npm run pictures.

const FOLDER = "plugins/guide-pictures";
const PATIENCE_MS = 120_000;

/** What is done before a picture is taken, by the picture's name. */
const PICTURES: Readonly<Record<string, (workbench: WorkbenchPage) => Promise<void>>> = {
  "shot-match": (workbench) => findMatches(workbench),
  "shot-match-applied": async (workbench) => {
    await findMatches(workbench);
    await applyTicked(workbench);
  },
  "transcript-selects": async (workbench) => {
    await openSelectsPanel(workbench);
    await search(workbench, "why did you leave");
  },
  "effect-previews": openPreviewsPanel,
  "effect-previews-look": async (workbench) => {
    await openPreviewsPanel(workbench);
    await workbench.panel.getByRole("grid", { name: "Looks" }).locator("[data-look]").first().focus();
    await workbench.page.keyboard.press("Enter");
    await workbench.panel.getByLabel("Strength").waitFor();
  },
  ledger: async (workbench) => {
    await findMatches(workbench);
    await applyTicked(workbench);
    await openPanel(workbench, "Ledger");
    await workbench.panel.getByText("Match 2 shots to C001 parrots").first().waitFor();
  },
  "host-check": (workbench) => openPanel(workbench, "Host Check"),
  settings: (workbench) => openPanel(workbench, "Settings"),
};

await mkdir(FOLDER, { recursive: true });
const served = await serveFolder("dist/workbench");
const browser = await launchChromium();
try {
  for (const [name, prepare] of Object.entries(PICTURES)) {
    const workbench = await WorkbenchPage.open(browser, workbenchAddress(served.url, "premiere"));
    workbench.page.setDefaultTimeout(PATIENCE_MS);
    await workbench.setDockWidth(400);
    await prepare(workbench);
    const settleMs = 400;
    await workbench.page.waitForTimeout(settleMs);
    const picture = await workbench.page.getByRole("complementary", { name: "Panels" }).screenshot();
    const small = await sharp(picture).png({ palette: true, colours: 128, effort: 10 }).toBuffer();
    await writeFile(join(FOLDER, `${name}.png`), small);
    console.log(`${FOLDER}/${name}.png: ${(small.length / 1000).toFixed(0)} kB`);
    await workbench.page.context().close();
  }
} finally {
  await browser.close();
  await served.close();
}

async function openPanel({ page }: WorkbenchPage, label: string): Promise<void> {
  await page.getByRole("complementary", { name: "Panels" }).getByRole("button", { name: label }).click();
}
