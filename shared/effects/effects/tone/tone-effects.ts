import type { Effect } from "../../effect-drawing";

/** Effects that change brightness and contrast. */
export const TONE_EFFECTS: readonly Effect[] = [];
