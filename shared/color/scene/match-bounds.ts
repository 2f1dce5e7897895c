/** Below this two shots pass for one another in a cut (CIEDE2000). */
export const MATCHES_BELOW = 1.5;
