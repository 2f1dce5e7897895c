import { PANEL_IDS, type PanelId } from "../../policy/policy";
import type { HostPort } from "../host-port";
import { serveHost } from "../host-server";
import type { Timer } from "../protocol/timer";
import { webviewTransport, type PluginWindow } from "../protocol/webview-transport";
import { noticeSilence } from "./notice-silence";
import { panelNotice } from "./panel-notice";
import { createPanelWebview, fillPanel } from "./panel-webview";

/** One panel as the main script knows it: its entrypoint's id is also its page's name. */
export type FramedPanel = { readonly id: string; readonly label: string };

/** Where panels are framed: the plugin's document, window and timer, the host as each panel may use it; `updateAdvice` is what to do where web views are missing. */
export type FrameGround = { readonly document: Document; readonly window: PluginWindow; readonly timer: Timer; readonly hostFor: (panel: PanelId) => HostPort; readonly updateAdvice: string };

/** What entrypoints.setup() takes for a panel. */
export type PanelEntry = { readonly create: (root: HTMLElement) => void; readonly show: (root: HTMLElement) => void };

/**
 * Frames a panel's page the first time the host creates or shows the panel, and never again: Premiere calls either or both, once or for all
 * panels at start. Throws nothing; where the page cannot load or stays silent, native text says so.
 */
export function panelEntry(panel: FramedPanel, ground: FrameGround): PanelEntry {
  let started = false;
  const start = (root: HTMLElement): void => {
    if (started) return;
    started = true;
    try {
      framePage(root, panel, ground);
    } catch (error) {
      explain(root, panel, ground, error instanceof Error ? error.message : String(error));
    }
  };
  return { create: start, show: start };
}

function framePage(root: HTMLElement, panel: FramedPanel, ground: FrameGround): void {
  const page = `${panel.id}.html`;
  const webview = createPanelWebview(ground.document, page);
  if (!webview) return explain(root, panel, ground, "This version of the host has no web views.");
  const transport = webviewTransport(ground.window, webview, page);
  const stopServing = serveHost(ground.hostFor(knownId(panel)), transport);
  noticeSilence(webview, transport, ground.timer, () => panelNotice(ground.document, panel.label, "Its page does not answer.", ground.updateAdvice));
  webview.addEventListener("loaderror", (event) => {
    stopServing();
    webview.remove();
    explain(root, panel, ground, `The panel's page did not load (${describeLoadError(event)}).`);
  });
  fillPanel(webview, root);
  root.appendChild(webview);
}

/** Rules are made for the panels that they name: one that they do not know gets no host. */
function knownId({ id }: FramedPanel): PanelId {
  const known = PANEL_IDS.find((each) => each === id);
  if (known === undefined) throw new Error(`There is no panel ${id}.`);
  return known;
}

function explain(root: HTMLElement, panel: FramedPanel, ground: FrameGround, reason: string): void {
  root.appendChild(panelNotice(ground.document, panel.label, reason, ground.updateAdvice));
}

// Documented members of the event; their texts differ between Windows and macOS.
function describeLoadError(event: Event & { readonly code?: unknown; readonly message?: unknown }): string {
  return `${String(event.message ?? "no reason given")}, code ${String(event.code)}`;
}
