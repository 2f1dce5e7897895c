/** Below this two shots pass for one another in a cut (CIEDE2000). */
export const MATCHES_BELOW = 1.5;

/** Below this an editor would hardly reach for the sliders, so "no better setting" means "fine as it is". */
export const CLOSE_BELOW = 3;
