import type { Look } from "../../../shared/effects/looks/look";
import type { LookFlaw } from "../../../shared/effects/looks/look-flaw";
import { BUILT_IN_LOOKS } from "../../../shared/effects/looks/built-in-looks";

/** All looks that can be shown, and what was wrong with others. */
export type Library = {
  readonly looks: readonly Look[];
  /** Files of looks that hold flaws, each with every flaw by line. */
  readonly flawed: readonly FlawedFile[];
  /** The studio's folder as the editor knows it; null where none was chosen. */
  readonly studio: { readonly name: string; readonly looks: number } | null;
  /** Why the studio's looks or the editor's own could not be read, in a sentence. */
  readonly unread: string | null;
};

/** A file with flaws, and whose it is. */
export type FlawedFile = { readonly file: string; readonly from: "yours" | "studio"; readonly flaws: readonly LookFlaw[] };

/** What comes with Trimbin. */
export const BUILT_IN_LIBRARY: Library = { looks: BUILT_IN_LOOKS, flawed: [], studio: null, unread: null };
