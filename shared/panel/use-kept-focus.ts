import { useEffect, type RefObject } from "react";

/** When the focused element goes or is disabled (a button that did its work, a line that was reverted), focus goes into `place` and not to the top of the page: to its current grid cell, else to what is marked by `data-keeps-focus`, else to itself. */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = (event: FocusEvent): void => {
      last = event.target instanceof Element ? event.target : null;
    };
    const keep = (): void => {
      if (!last || (last.isConnected && !last.hasAttribute("disabled")) || document.activeElement !== document.body) return;
      last = null;
      const inside = (selector: string): HTMLElement | null => place.current?.querySelector<HTMLElement>(selector) ?? null;
      (inside("[data-cell][tabindex='0']") ?? inside("[data-keeps-focus]") ?? place.current)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    document.addEventListener("focusin", remember);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, [place]);
}
