import type { Transport } from "./transport";

/** What a page sees of the UXP plugin around it (documented: HTMLWebViewElement.postMessage); absent in a plain browser. */
type UxpHost = { readonly postMessage: (message: string) => void };

/** A panel page's window, as far as the bridge goes. */
export type PageWindow = Pick<Window, "addEventListener" | "removeEventListener"> & { readonly uxpHost?: UxpHost };

/** The page's end of the bridge, or null where the page is not inside a host. */
export function pageTransport(page: PageWindow): Transport | null {
  const { uxpHost } = page;
  if (!uxpHost) return null;
  return {
    send: (text) => uxpHost.postMessage(text),
    onMessage: (listener) => {
      const hear = (event: MessageEvent<unknown>): void => {
        if (typeof event.data === "string") listener(event.data);
      };
      page.addEventListener("message", hear);
      return () => page.removeEventListener("message", hear);
    },
  };
}
