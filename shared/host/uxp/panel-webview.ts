import type { MessagingWebview } from "../protocol/webview-transport";

/** UXP's <webview> element. */
export type PanelWebview = HTMLElement & MessagingWebview & { src: string };

/** A webview for a page of the plugin, not yet in the document; null where this host has none. The page loads once it is in the document. */
export function createPanelWebview(plugin: Document, page: string): PanelWebview | null {
  const element = plugin.createElement("webview");
  if (!isWebview(element)) return null;
  element.src = `plugin:/${page}`;
  return element;
}

/** Keeps the webview as large as the panel. In pixels: webviews sized in percent were seen unpainted (Photoshop 27). */
export function fillPanel(webview: HTMLElement, root: HTMLElement): void {
  const fit = (): void => {
    setSide(webview, "width", root.clientWidth);
    setSide(webview, "height", root.clientHeight);
  };
  root.style.width = "100%";
  root.style.height = "100%";
  fit();
  if (typeof ResizeObserver === "function") new ResizeObserver(fit).observe(root);
}

// A panel that was not laid out yet has no size; it gets one from the observer.
function setSide(webview: HTMLElement, side: "width" | "height", px: number): void {
  const size = px > 0 ? `${px}px` : "100%";
  webview.setAttribute(side, size);
  webview.style[side] = size;
}

function isWebview(element: HTMLElement): element is PanelWebview {
  return "postMessage" in element && typeof element.postMessage === "function";
}
