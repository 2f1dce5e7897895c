import type { Allowed } from "./pseudo-flaws";

/** What is no text of ours, or is none for people. */
export const ALLOWED: readonly Allowed[] = [];
