import { source as axeSource, type AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import type { WorkbenchPage } from "../../scripts/check/workbench-page";
import { eventually } from "./eventually";
import { panelFrame } from "./panel-focus";

const THEMES = ["dark", "light"] as const;
const WIDTHS_PX = [320, 900] as const;

declare global {
  interface Window {
    axe?: { readonly run: (context: Document) => Promise<AxeResults> };
  }
}

/** Looks at the panel in every theme and width; lists what axe finds and what scrolls sideways, nothing when all is well. */
export async function panelFlaws(workbench: WorkbenchPage): Promise<string[]> {
  const frame = panelFrame(workbench);
  const found: string[] = [];
  for (const theme of THEMES) {
    await workbench.setTheme(theme);
    await eventually(`the panel is ${theme}`, () => frame.evaluate((wanted) => document.documentElement.dataset["theme"] === wanted, theme));
    for (const widthPx of WIDTHS_PX) {
      await workbench.setDockWidth(widthPx);
      await eventually(`the panel is ${widthPx} px wide`, () => frame.evaluate((wanted) => Math.abs(innerWidth - wanted) < 8, widthPx));
      found.push(...(await flawsOf(frame)).map((flaw) => `${theme}, ${widthPx} px: ${flaw}`));
    }
  }
  return found;
}

/** What axe finds in a panel's document as it is now, and what scrolls sideways. */
export async function flawsOf(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  await settled(frame);
  return [...(await violations(frame)), ...(await sidewaysScrollers(frame))];
}

/** Colours fade from one theme to the other; axe must see the end of it. What moves in a part that is folded away never ends, so the wait does. */
async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const fades = document.getAnimations().filter((each) => each.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.race([Promise.allSettled(fades.map((each) => each.finished)), new Promise((resolve) => setTimeout(resolve, 2000))]);
  });
}

function violations(frame: Frame): Promise<string[]> {
  return frame.evaluate(async () => {
    const { violations: broken } = await window.axe!.run(document);
    return broken.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.target.join(" ")} ${node.failureSummary ?? ""}`));
  });
}

function sidewaysScrollers(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll("*")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && (element === document.documentElement || ["auto", "scroll"].includes(getComputedStyle(element).overflowX)))
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} is ${element.scrollWidth} px wide in ${element.clientWidth} px`),
  );
}
