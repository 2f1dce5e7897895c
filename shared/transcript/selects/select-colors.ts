import type { SelectColor } from "./select";

/** The colours of selects with their names, in the order of the keys that choose them. */
export const SELECT_COLORS: readonly SelectColor[] = ["yellow", "green", "blue", "pink", "orange", "purple"];

/** Premiere's marker colour for each, by its index (green 0, red 1, magenta 2, orange 3, yellow 4, blue 6: measured in Premiere 26.3.2 by others). It has no pink. */
export const MARKER_COLORS: Readonly<Record<SelectColor, number>> = { yellow: 4, green: 0, blue: 6, pink: 1, orange: 3, purple: 2 };
