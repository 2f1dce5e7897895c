import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { LookMeasures, LookSignature } from "../../../shared/effects/choice/look-measures";

/** What is known of looks on the frame at hand, by key; a new frame empties it. */
export type SeenLooks = ReadonlyMap<string, SeenLook>;

/** A look compared on the frame, or why it cannot be drawn, in a sentence. */
export type SeenLook =
  /** On a very small picture: enough to compare. `tile` comes when the look is shown. */
  | { readonly kind: "seen"; readonly measures: LookMeasures; readonly signature: LookSignature; readonly tile: RgbaImage | null }
  | { readonly kind: "undrawn"; readonly why: string };

/** The tiles in the order shown, which stays while pictures stream in. */
export type Sheet = {
  readonly keys: readonly string[];
  /** Looks left out because they look like one that is shown, by that one's key. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
  /** Why a look was found, for looks that a search brought. */
  readonly why: ReadonlyMap<string, string>;
  /** Looks that fit the wish, unlike those shown and each other, that further pages bring. */
  readonly more: number;
  /** Looks that fit the wish and look like one that is shown or would come. */
  readonly similar: number;
  /** Looks that this host cannot carry and that are not shown. */
  readonly unfit: number;
  /** The search as it was understood, in words; null where nothing was asked. */
  readonly understood: string | null;
  readonly doing: SheetWork | null;
};

/** Work under way: looks compared on a small picture, then tiles drawn. */
export type SheetWork = { readonly kind: "comparing" | "drawing"; readonly done: number; readonly of: number };

/** Before anything was compared. */
export const NO_SHEET: Sheet = { keys: [], alike: new Map(), why: new Map(), more: 0, similar: 0, unfit: 0, understood: null, doing: null };
