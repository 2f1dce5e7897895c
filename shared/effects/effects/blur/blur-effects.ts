import type { Effect } from "../../effect-drawing";

/** Effects that blur, sharpen or glow. */
export const BLUR_EFFECTS: readonly Effect[] = [];
