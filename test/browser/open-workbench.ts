import { existsSync } from "node:fs";
import { launchChromium } from "../../scripts/check/launch-chromium";
import { WorkbenchPage } from "../../scripts/check/workbench-page";
import { serveFolder } from "../../scripts/serve";
import { workbenchAddress } from "../../scripts/workbench-address";
import { speakingAddress } from "../workbench/session/ran-before";

const BUILT = "dist/workbench";

/** Enough for every wait on two busy cores; what takes longer is broken. */
const PATIENCE_MS = 20_000;

/** One browser over the built workbench; each `open` is a fresh project in a fresh page, and ends the one before. */
export type WorkbenchBrowser = { readonly open: (machine?: "used" | "fresh") => Promise<WorkbenchPage>; readonly close: () => Promise<void> };

/** Throws an Error that says what to run when the build is not there. */
export function requireBuilt(path: string): void {
  if (!existsSync(path)) throw new Error(`${path} is not there. Run npm run build -- --beta first.`);
}

/** Starts Chromium and serves the build to it; the workbench plays this host, and the panels speak this language. */
export async function startWorkbenchBrowser(host = "premiere", language = "en"): Promise<WorkbenchBrowser> {
  requireBuilt(`${BUILT}/${host}/plugin-files.json`);
  const served = await serveFolder(BUILT);
  const browser = await launchChromium();
  const english = workbenchAddress(served.url, host);
  const address = language === "en" ? english : speakingAddress(english, language);
  return {
    open: async (machine) => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      const workbench = await WorkbenchPage.open(browser, address, machine);
      workbench.page.setDefaultTimeout(PATIENCE_MS);
      return workbench;
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
