import type { Transport } from "./transport";

/** UXP's <webview>, as far as the bridge goes. */
export type MessagingWebview = { readonly postMessage: (message: string) => void };

/** The plugin's window: messages of all its webviews arrive there (documented: HTMLWebViewElement.postMessage). */
export type PluginWindow = {
  addEventListener(type: "message", listener: (event: WebviewMessage) => void): void;
  removeEventListener(type: "message", listener: (event: WebviewMessage) => void): void;
};

export type WebviewMessage = { readonly data: unknown; readonly origin?: unknown; readonly source?: unknown; readonly target?: unknown };

/** The plugin's end of the bridge to one page, whose file is called `page`; messages of other webviews are not heard. */
export function webviewTransport(plugin: PluginWindow, webview: MessagingWebview, page: string): Transport {
  return {
    send: (text) => webview.postMessage(text),
    onMessage: (listener) => {
      const hear = (event: WebviewMessage): void => {
        if (typeof event.data === "string" && isFrom(event, webview, page)) listener(event.data);
      };
      plugin.addEventListener("message", hear);
      return () => plugin.removeEventListener("message", hear);
    },
  };
}

// Documented are `source`, the webview, and `origin`, the page's address; not seen in a real host yet, so one of them will do, but neither may
// speak against it: a webview that was led elsewhere (a dropped link or file) is not our page any more.
function isFrom(event: WebviewMessage, webview: MessagingWebview, page: string): boolean {
  const address = typeof event.origin === "string" ? (event.origin.split(/[?#]/)[0] ?? "") : "";
  const isElsewhere = /^https?:/i.test(address) || (/\.x?html?$/i.test(address) && !address.endsWith(`/${page}`));
  if (isElsewhere) return false;
  return event.source === webview || event.target === webview || address.endsWith(`/${page}`);
}
