import type { EffectRef, MarkerOwnerRef } from "../project/references";

/** What must be read of the project to know whether an edit fits and what became of it. */
export type EditReads = {
  readonly effects?: readonly WantedEffect[];
  readonly markersOf?: readonly MarkerOwnerRef[];
  readonly bins?: Partial<BinReads>;
};

/** An effect with the parameters that matter. */
export type WantedEffect = { readonly effect: EffectRef; readonly params: readonly { readonly index: number; readonly displayName: string }[] };

/** What is asked for of the bins. */
export type BinReads = {
  readonly names: readonly string[];
  /** Ids of clips that subclips may be made of. */
  readonly sources: readonly string[];
  /** GUIDs of sequences that are to be cloned. */
  readonly templates: readonly string[];
  /** Names of which it matters where they are used: every sequence is searched for them, which is slow. */
  readonly usesOf: readonly string[];
};
