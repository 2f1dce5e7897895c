/** How a look comes onto a layer: all of it at once, or by keyframes. */
export type Fade =
  | { readonly kind: "none" }
  | { readonly kind: "fades"; readonly way: FadeWay; readonly seconds: number; readonly ease: FadeEase };

/** At the layer's beginning, at its end, or both. */
export type FadeWay = "in" | "out" | "in-and-out";

/** "easy" is After Effects' Easy Ease: slow at both ends. */
export type FadeEase = "linear" | "easy";

/** What of a fading look is shown: the first of its keyframes, half way to the second, the second. */
export type FadeMoment = "beginning" | "middle" | "full";

/** The look is there from the first to the last frame. */
export const NO_FADE: Fade = { kind: "none" };

/** Fades that are offered, in seconds. */
export const FADE_SECONDS = [0.25, 0.5, 1, 2, 3, 5] as const;
