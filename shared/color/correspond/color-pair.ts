/** Display-encoded colour, channels 0..1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** What one small piece of the scene looks like in the hero and in the target. */
export type ColorPair = {
  readonly hero: Rgb;
  readonly target: Rgb;
  /** How far to trust it as evidence for a fit, 0..1. */
  readonly weight: number;
  /** Clipping in the target hides its true colour: "blown" is at least this bright, "crushed" at most this bright. */
  readonly targetClip: "none" | "blown" | "crushed";
};

/** Evidence for a fit, and evidence kept from it to judge it by; the two come from different places of the picture. */
export type Correspondences = { readonly fit: readonly ColorPair[]; readonly heldOut: readonly ColorPair[] };
