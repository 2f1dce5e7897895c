import type { Timer } from "../protocol/timer";
import type { Transport } from "../protocol/transport";
import type { PanelWebview } from "./panel-webview";

// A page of the plugin's own is there in a second or two.
const SILENCE_MS = 20_000;

/** Shows something native above a webview that stays silent (no page, no error, not a word), until the page is heard of after all. */
export function noticeSilence(webview: PanelWebview, transport: Transport, timer: Timer, makeNotice: () => HTMLElement): void {
  let notice: HTMLElement | null = null;
  const stopTimer = timer(SILENCE_MS, () => {
    notice = makeNotice();
    webview.parentNode?.insertBefore(notice, webview);
  });
  const hear = (): void => {
    stopTimer();
    stopListening();
    notice?.remove();
  };
  const stopListening = transport.onMessage(hear);
  webview.addEventListener("loadstop", hear);
  webview.addEventListener("loaderror", hear);
}
