import type { Ticks } from "../../time/ticks";

/** A paper edit: a story in beats, with alternates of the whole and of a beat. Plain data; every change makes a new one. */
export type Story = {
  readonly id: string;
  /** The alternates of the whole, never empty. The one that is shown and assembled is `current`. */
  readonly versions: readonly StoryVersion[];
  readonly current: string;
};

export type StoryVersion = {
  readonly id: string;
  /** "Version 1", "Shorter, mother first". */
  readonly name: string;
  readonly beats: readonly Beat[];
};

/** A heading and what stands under it. It holds its own alternates; the one that plays is `current`. */
export type Beat = {
  readonly id: string;
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly takes: readonly BeatTake[];
  readonly current: string;
};

export type BeatTake = { readonly id: string; readonly name: string; readonly lines: readonly StoryLine[] };

/** One line of the paper edit. */
export type StoryLine =
  | ({ readonly kind: "bite"; readonly id: string } & Bite)
  | { readonly kind: "note"; readonly id: string; readonly text: string }
  /** Words still to be recorded; they take `duration` in the running time, as a gap in the string-out. */
  | { readonly kind: "voice-over"; readonly id: string; readonly text: string; readonly duration: Ticks };

/** A piece of what somebody said, as it shall be used. */
export type Bite = {
  /** The select it came from; null for one that came straight from a search. */
  readonly selectId: string | null;
  readonly mediaId: string;
  readonly clipName: string;
  /** Media time, on word boundaries. Several pieces where words in between were taken out; in order, never overlapping. */
  readonly pieces: readonly BitePiece[];
  /** What is added before the first and after the last piece, at most as far as the neighbouring word. */
  readonly handles: { readonly before: Ticks; readonly after: Ticks };
  readonly text: string;
  readonly speaker: string | null;
};

export type BitePiece = { readonly start: Ticks; readonly end: Ticks };
