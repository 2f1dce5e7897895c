import type { ColorPair } from "../correspond/color-pair";
import type { BasicCorrection } from "../sliders/basic-correction";

/**
 * What is known of one shot beside its hero: plain data (it crosses from a worker), enough to propose a match in any manner without looking at pictures again.
 */
export type ShotEvidence = {
  readonly current: BasicCorrection;
  readonly found: Found;
  /** How the look changes inside the shot (mean CIEDE2000 between the same things of its own frames), where one correction cannot fit all of it. */
  readonly drift: { readonly difference: number } | null;
};

export type Found =
  /** The same things were seen in both. `hero` colours of the pairs are what the target's should become. */
  | {
      readonly kind: "same-things";
      readonly fit: readonly ColorPair[];
      readonly heldOut: readonly ColorPair[];
      /** Keys of the shots it was reached through, nearest the hero first; empty when hero and target share things themselves. */
      readonly through: readonly string[];
      /** How much of the target's frame could be compared, 0..1. */
      readonly overlap: number;
    }
  /** Nothing in common: only what both pictures are like as a whole. */
  | { readonly kind: "statistics"; readonly guess: BasicCorrection }
  /** Nothing can be said. */
  | { readonly kind: "nothing"; readonly why: string }
  /** Matching would be wrong before a person has answered. */
  | { readonly kind: "ask"; readonly question: ColorSpaceQuestion };

/** Which of the two looks like camera log: flat, lifted blacks, little colour. */
export type ColorSpaceQuestion = "hero-looks-log" | "target-looks-log";
