/** Display-encoded colour, channels 0..1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Clipping hides a true colour: "blown" is at least this bright, "crushed" at most this bright. */
export type Clip = "none" | "blown" | "crushed";

/** What one small piece of the scene looks like in the hero and in the target. */
export type ColorPair = {
  readonly hero: Rgb;
  readonly target: Rgb;
  /** How far to trust it as evidence for a fit, 0..1. */
  readonly weight: number;
  readonly heroClip: Clip;
  readonly targetClip: Clip;
  /** How likely it is a person's skin, 0..1; 0 where nobody looked for skin. */
  readonly skin: number;
};

/** Evidence for a fit, and evidence kept from it to judge it by; the two come from different places of the picture. */
export type Correspondences = {
  readonly fit: readonly ColorPair[];
  readonly heldOut: readonly ColorPair[];
  /** Where both shots show the same thing, how much of the target's frame that is, 0..1. */
  readonly overlap: number;
};
