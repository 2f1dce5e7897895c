import { existsSync, readFileSync } from "node:fs";
import { launchChromium } from "../check/launch-chromium";
import { adapterLoad } from "./load/adapter-load";
import { largeLedger } from "./load/large-ledger";
import { panelLoad } from "./load/panel-load";
import { soakOptions } from "./soak-options";

/** A person feels longer ones. */
const MOST_MS = 100;
const PANELS = ["shot-match", "transcript-selects", "effect-previews", "ledger"] as const;

/** Run: npm run soak -- load. Reads a large project through Premiere's adapter and opens panels over it: nothing may hold a thread for long. */
async function main(): Promise<void> {
  const { clips } = soakOptions();
  const { reads, unselected, selected } = await adapterLoad(clips);
  console.log(`The adapter and its simulated Premiere together, ${clips} clips; at most ${MOST_MS} ms at once:`);
  console.table(reads.map(({ read, longestMs, totalMs, answerMB }) => ({ read, "longest, ms": rounded(longestMs), "in all, ms": rounded(totalMs), "answer, MB": rounded(answerMB) })));
  const worst = reads.filter(({ longestMs }) => longestMs > MOST_MS).map(({ read, longestMs }) => `${read}: ${rounded(longestMs)} ms`);

  if (!existsSync("dist/premiere/ledger.html")) throw new Error("dist/premiere is not there. Run npm run build first.");
  const ledger = largeLedger(clips);
  const browser = await launchChromium();
  const rows = [];
  try {
    for (const panel of PANELS) {
      for (const { doing, longestMs, over100 } of await panelLoad(browser, readFileSync(`dist/premiere/${panel}.html`, "utf8"), { ...unselected, ...ledger }, { ...selected, ...ledger })) {
        rows.push({ panel, doing, "longest, ms (0: none over 50)": rounded(longestMs), "over 100 ms": over100 });
        if (longestMs > MOST_MS) worst.push(`${panel}, ${doing}: ${rounded(longestMs)} ms`);
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`Panels in Chromium over the same project, a host that answers at once (simulated); long tasks of the page:`);
  console.table(rows);
  if (worst.length === 0) return;
  console.error(`Over ${MOST_MS} ms:\n  ${worst.join("\n  ")}`);
  process.exitCode = 1;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

await main();
