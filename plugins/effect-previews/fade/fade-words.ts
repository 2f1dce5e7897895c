import type { Fade, FadeWay } from "./fade";

const WAYS: { readonly [way in FadeWay]: string } = { in: "in", out: "out", "in-and-out": "in and out" };

/** "fading in", as undo labels and buttons say it; null for a look that does not fade. */
export function fadeInWords(fade: Fade): string | null {
  return fade.kind === "none" ? null : `fading ${WAYS[fade.way]}`;
}
