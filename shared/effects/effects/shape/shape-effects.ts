import type { Effect } from "../../effect-drawing";

/** Effects that move, mask or break up the picture. */
export const SHAPE_EFFECTS: readonly Effect[] = [];
