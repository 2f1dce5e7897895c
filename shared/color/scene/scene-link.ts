import type { Correspondences } from "../correspond/color-pair";

/** The same things seen in two shots of a scene. In its pairs `nearer` (to the hero, or the hero itself) plays the hero and `further` the target. */
export type SceneLink = { readonly nearer: string; readonly further: string; readonly pairs: Correspondences };
