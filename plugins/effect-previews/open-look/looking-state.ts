import type { WipePosition } from "../../../shared/panel/wipe-position";

/** How the large pictures are held against each other; stays from look to look. */
export type LookingState = { readonly by: LookingBy; readonly wipe: WipePosition };

/** The ways to compare. */
export type LookingBy = "wipe" | "side-by-side" | "flicker" | "full-size";

/** The wipe, in the middle. */
export const START_LOOKING: LookingState = { by: "wipe", wipe: 0.5 };
