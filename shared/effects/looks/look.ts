import type { Params, ParamValue } from "../effect-spec";

/** The shelves that looks stand on, in the order the panel shows them. */
export const LOOK_FAMILIES = ["correction", "creative", "film", "night", "dream", "graphic", "stylise", "blur", "legibility"] as const;
export type LookFamily = (typeof LOOK_FAMILIES)[number];

/** A look: host effects in order, with their settings, and what it is for. Plain data, so that an artist can write one. */
export type Look = {
  /** Unique where it comes from: lower-case words with hyphens, "warm-fade". */
  readonly id: string;
  readonly name: string;
  /** When an editor would choose it, in a sentence. */
  readonly intent: string;
  readonly family: LookFamily;
  readonly tags: readonly string[];
  readonly stack: readonly LookEffect[];
  readonly from: LookOrigin;
};

/** Where a look comes from: shipped with Trimbin, written by this editor, handed out by the studio; a variation stands for the look it was made from. */
export type LookOrigin = { readonly kind: "built-in" } | { readonly kind: "yours" | "studio"; readonly file: string } | { readonly kind: "variation"; readonly of: string };

/** One effect of a look, by its names in both hosts. */
export type LookEffect = {
  /** After Effects match name. */
  readonly effect: string;
  /** Premiere's match name; null where Premiere has no such effect, and the look is for After Effects only. */
  readonly premiere: string | null;
  /** What differs from a new effect, by After Effects' parameter match names and in its units. */
  readonly params: Params;
  /** How far a variation may move a number: its lowest and highest value. */
  readonly ranges: Readonly<Record<string, readonly [number, number]>>;
  /** What a parameter holds at strength 0, where that is not the value at which the effect changes nothing. */
  readonly atZero: Readonly<Record<string, ParamValue>>;
};

/** The hosts that looks are applied in. */
export type LookHost = "premiere" | "after-effects";
