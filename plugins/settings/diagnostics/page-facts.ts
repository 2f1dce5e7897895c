import type { PageFacts } from "./diagnostics-text";
import { say } from "../../../shared/words/say";

/** The web view as it says it is, the panel's size, and how large text is; nothing of a person. */
export function pageFacts(): PageFacts {
  return {
    webView: navigator.userAgent,
    size: say`${innerWidth} x ${innerHeight} px, ${devicePixelRatio} device pixels a pixel`,
    text: getComputedStyle(document.documentElement).fontSize,
  };
}
