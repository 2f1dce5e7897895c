import type { BasicSlider } from "../sliders/basic-correction";

/** The alternatives an editor picks from, in the order of keys 1 to 4. */
export const MANNERS = ["match", "gentle", "exposure-and-balance", "skin-first"] as const;
export type Manner = (typeof MANNERS)[number];

/** What an editor can hold still. */
export const LOCK_GROUPS = ["exposure", "balance", "contrast", "saturation"] as const;
export type LockGroup = (typeof LOCK_GROUPS)[number];

/** The sliders that a lock keeps where they are. */
export const LOCKED_SLIDERS: { readonly [group in LockGroup]: readonly BasicSlider[] } = {
  exposure: ["exposure"],
  balance: ["temperature", "tint"],
  contrast: ["contrast", "highlights", "shadows", "whites", "blacks"],
  saturation: ["saturation"],
};

/** How a match is to be made of the evidence. */
export type MatchChoice = { readonly manner: Manner; readonly locks: readonly LockGroup[] };

export const FULL_MATCH: MatchChoice = { manner: "match", locks: [] };
