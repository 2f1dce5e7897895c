import { source as axeSource, type AxeResults } from "axe-core";
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
  await frame.evaluate(axeSource);
  const found: string[] = [];
  for (const theme of THEMES) {
    await workbench.setTheme(theme);
    await eventually(`the panel is ${theme}`, () => frame.evaluate((wanted) => document.documentElement.dataset["theme"] === wanted, theme));
    for (const widthPx of WIDTHS_PX) {
      await workbench.setDockWidth(widthPx);
      await eventually(`the panel is ${widthPx} px wide`, () => frame.evaluate((wanted) => Math.abs(innerWidth - wanted) < 8, widthPx));
      await settled(workbench);
      found.push(...[...(await violations(workbench)), ...(await sidewaysScrollers(workbench))].map((flaw) => `${theme}, ${widthPx} px: ${flaw}`));
    }
  }
  return found;
}

/** Colours fade from one theme to the other; axe must see the end of it. What moves in a part that is folded away never ends, so the wait does. */
async function settled(workbench: WorkbenchPage): Promise<void> {
  await panelFrame(workbench).evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const fades = document.getAnimations().filter((each) => each.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.race([Promise.allSettled(fades.map((each) => each.finished)), new Promise((resolve) => setTimeout(resolve, 2000))]);
  });
}

function violations(workbench: WorkbenchPage): Promise<string[]> {
  return panelFrame(workbench).evaluate(async () => {
    const { violations: broken } = await window.axe!.run(document);
    return broken.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.target.join(" ")} ${node.failureSummary ?? ""}`));
  });
}

function sidewaysScrollers(workbench: WorkbenchPage): Promise<string[]> {
  return panelFrame(workbench).evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll("*")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && (element === document.documentElement || ["auto", "scroll"].includes(getComputedStyle(element).overflowX)))
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} is ${element.scrollWidth} px wide in ${element.clientWidth} px`),
  );
}
