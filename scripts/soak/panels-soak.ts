import { existsSync } from "node:fs";
import { PANEL_IDS } from "../../shared/policy/policy";
import { launchChromium } from "../check/launch-chromium";
import { WorkbenchPage } from "../check/workbench-page";
import { serveFolder } from "../serve";
import { openAndClose } from "./panels/open-and-close";
import { soakServing } from "./panels/soak-serving";
import { soakOptions } from "./soak-options";

/** What one opening may leave behind on the average of the later ones: less than one kept page, node or listener would. */
const MOST_PER_OPENING = { heapBytes: 10 * 1024, nodes: 1, listeners: 0.5 } as const;

/** Run: npm run soak -- panels. Opens and closes the page of each panel, and measures what the workbench and the main script keep of it. */
async function main(): Promise<void> {
  const { times } = soakOptions();
  const served = await soakServing(times);
  console.log("The main script, one panel served (simulated):");
  console.table([served]);
  if (served.subscriptions !== 1 || served.listeners !== 1 || served.subscriptionsAfter + served.listenersAfter + served.unanswered > 0) process.exitCode = 1;
  if (!existsSync("dist/workbench/index.html")) throw new Error("dist/workbench is not there. Run npm run build first.");
  const folder = await serveFolder("dist/workbench");
  const browser = await launchChromium();
  try {
    const { page, errors } = await WorkbenchPage.open(browser, folder.url);
    const rows = [];
    for (const panel of PANEL_IDS) {
      const started = performance.now();
      const { openings, measured, growth, last } = await openAndClose(page, panel, times);
      const over = Object.entries(MOST_PER_OPENING).filter(([what, most]) => !(growth[what as keyof typeof growth] <= most)).map(([what]) => what);
      rows.push({
        panel,
        openings,
        measured,
        "heap, bytes each": Math.round(growth.heapBytes),
        "nodes each": rounded(growth.nodes),
        "listeners each": rounded(growth.listeners),
        "heap, MB": rounded(last.heapBytes / 1024 / 1024),
        over: over.join(", "),
        seconds: Math.round((performance.now() - started) / 1000),
      });
      if (over.length > 0) process.exitCode = 1;
    }
    console.log(`Chromium, garbage collected, the panel closed; at most ${JSON.stringify(MOST_PER_OPENING)} an opening:`);
    console.table(rows);
    for (const error of errors) console.error(error);
    if (errors.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await folder.close();
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

await main();
