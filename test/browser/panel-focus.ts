import type { ElementHandle, Frame } from "playwright-core";
import type { WorkbenchPage } from "../../scripts/check/workbench-page";

const MOST_STOPS = 30;

declare global {
  interface Window {
    /** What had the focus just before nothing in the panel had it, each time that a frame was drawn so. */
    lostFocusAfter?: string[];
  }
}

/** The panel's own document, for questions that locators do not answer: of the panel that was opened last. */
export function panelFrame({ page }: WorkbenchPage): Frame {
  const frame = page.frames().filter((each) => each.parentFrame()?.parentFrame() === page.mainFrame()).at(-1);
  if (!frame) throw new Error("The panel is not in the page.");
  return frame;
}

/** Presses Tab until what has the focus is called so; throws with the stops on the way when nothing is. */
export async function tabTo(workbench: WorkbenchPage, name: RegExp): Promise<void> {
  const stops: string[] = [];
  while (stops.length < MOST_STOPS) {
    await workbench.page.keyboard.press("Tab");
    const stop = await focusedName(workbench);
    if (name.test(stop)) return;
    stops.push(stop);
  }
  throw new Error(`Tab does not reach ${String(name)}. It stopped at: ${stops.join(" | ")}`);
}

/** What has the focus in the panel, as a screen reader would call it; "body" when nothing has. */
export function focusedName(workbench: WorkbenchPage): Promise<string> {
  return panelFrame(workbench).evaluate(() => {
    const chain: Element[] = [];
    for (let element = document.activeElement; element; element = element.shadowRoot?.activeElement ?? null) chain.unshift(element);
    if (chain[0] === document.body) return "body";
    const label = (element: Element): string => {
      if (element.tagName === "MAIN") return "main";
      if (element instanceof HTMLSelectElement) return element.labels[0]?.querySelector("span")?.textContent ?? "";
      if (element instanceof HTMLInputElement && !element.hasAttribute("aria-label")) return element.labels?.[0]?.querySelector("span")?.textContent ?? "";
      // Spectrum's elements keep what they are called in a property.
      const own = "label" in element && typeof element.label === "string" ? element.label : "";
      return element.getAttribute("aria-label") ?? (own || (element.textContent ?? ""));
    };
    return chain.map((element) => label(element).trim()).find((each) => each !== "") ?? chain[0]?.tagName ?? "";
  });
}

/** The innermost element that has the focus in the panel. */
export async function focusedElement(workbench: WorkbenchPage): Promise<ElementHandle<Element>> {
  const handle = await panelFrame(workbench).evaluateHandle(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  });
  const element = handle.asElement();
  if (!element) throw new Error("Nothing has the focus.");
  return element;
}

/** Watches from now on, at every frame that is drawn, whether something in the panel has the focus; the returned function lists the losses. */
export async function watchFocus(workbench: WorkbenchPage): Promise<() => Promise<readonly string[]>> {
  const frame = panelFrame(workbench);
  await frame.evaluate(() => {
    const lost: string[] = [];
    window.lostFocusAfter = lost;
    let last: Element | null = null;
    const look = (): void => {
      const now = document.activeElement;
      if (now === document.body && last !== null) lost.push(last.outerHTML.slice(0, 200));
      last = now === document.body ? null : now;
      requestAnimationFrame(look);
    };
    look();
  });
  return () => frame.evaluate(() => window.lostFocusAfter ?? []);
}
