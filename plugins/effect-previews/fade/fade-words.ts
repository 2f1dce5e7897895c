import type { Fade, FadeWay } from "./fade";
import { say } from "../../../shared/words/say";

const WAYS: { readonly [way in FadeWay]: string } = { in: say`in`, out: say`out`, "in-and-out": say`in and out` };

/** "fading in", as undo labels and buttons say it; null for a look that does not fade. */
export function fadeInWords(fade: Fade): string | null {
  return fade.kind === "none" ? null : say`fading ${WAYS[fade.way]}`;
}
