/** Marks the envelopes of the simulated bridge, so that other window messages are left alone. */
export const BRIDGE_MARK = "simulated-uxp-webview";

/**
 * The first script of a page in a simulated webview: window.uxpHost.postMessage(), and host messages as `message` events with data, origin (the plugin's id)
 * and source (uxpHost), as documented. Everything crosses as JSON text.
 */
function hostShim(pluginId: string): string {
  return `(() => {
  const mark = ${scriptText(BRIDGE_MARK)};
  const uxpHost = { postMessage(message) { parent.postMessage({ mark, text: JSON.stringify(message) }, "*"); } };
  Object.defineProperty(window, "uxpHost", { value: uxpHost });
  addEventListener("message", (raw) => {
    if (raw.source !== parent || !raw.data || raw.data.mark !== mark) return;
    raw.stopImmediatePropagation();
    const event = new MessageEvent("message", { data: JSON.parse(raw.data.text), origin: ${scriptText(pluginId)} });
    Object.defineProperty(event, "source", { value: uxpHost });
    dispatchEvent(event);
  }, true);
})();`;
}

/**
 * A page's HTML with the host shim as its first script. It stands before any Content-Security-Policy <meta>, which by the standard binds only what comes
 * after it: so the page's own policy stays as strict as it is shipped and the shim still runs.
 */
export function pageWithHostShim(html: string, pluginId: string): string {
  const script = `<script>${hostShim(pluginId)}</script>`;
  const opening = /^(?:\s|<!--[\s\S]*?-->|<!doctype[^>]*>|<html(?=[\s>])[^>]*>|<head(?=[\s>])[^>]*>)*/i.exec(html)?.[0] ?? "";
  return opening + script + html.slice(opening.length);
}

/** A string as a JavaScript literal that cannot end its script element. */
function scriptText(text: string): string {
  return JSON.stringify(text).replace(/</g, "\\u003c");
}
