import { installSimulatedWebviews } from "../../hosts/uxp/simulated-webview";

type SimulatedWebviewOptions = Parameters<typeof installSimulatedWebviews>[1];

declare global {
  interface Window {
    /** Set in the plugin's document only: gives it UXP's <webview>. */
    trimbinPluginRealm?: (options: SimulatedWebviewOptions) => void;
  }
}

/** Where the plugin's document loads this same bundle from. */
export const PLUGIN_DOCUMENT_URL = "index.html?plugin-document";

/** Is this page the plugin's document, and not the workbench itself? */
export function isPluginDocument(): boolean {
  return window !== window.top && location.search === "?plugin-document";
}

/**
 * Readies the plugin's document. The webviews are installed by a script of this very document: a page checks that messages come from its parent,
 * and a message counts as coming from the window whose script sent it.
 */
export function preparePluginRealm(): void {
  document.title = "Trimbin plugin";
  const style = document.createElement("style");
  style.textContent = "html,body{margin:0;height:100%;overflow:hidden}";
  document.head.append(style);
  document.getElementById("root")?.remove();
  window.trimbinPluginRealm = (options) => void installSimulatedWebviews(window, options);
}
