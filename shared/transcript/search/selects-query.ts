import type { Ticks } from "../../time/ticks";

/** What is looked for, and where. Empty filters let everything through. */
export type SelectsQuery = {
  /** Free words; "in quotes" is a phrase that must stand there word for word. */
  readonly text: string;
  /** "bites": the best single answers, none beside another. "discussed": stretches where it is talked about. */
  readonly list: "bites" | "discussed";
  readonly filters: SearchFilters;
  /** Most results. */
  readonly limit: number;
};

export type SearchFilters = {
  /** Names as they stand in the transcripts. */
  readonly speakers: readonly string[];
  /** Bins with everything in them. */
  readonly bins: readonly string[];
  /** Only these clips. */
  readonly mediaIds: readonly string[];
  /** "2026-11-01", both ends included; null for open. Clips without a date don't pass a filter. */
  readonly recordedFrom: string | null;
  readonly recordedTo: string | null;
  readonly minDuration: Ticks | null;
  readonly maxDuration: Ticks | null;
  /** Least mean confidence of the words, 0 to 1; words without one count as certain. */
  readonly minConfidence: number | null;
};

/** No filter at all. */
export const NO_FILTERS: SearchFilters = {
  speakers: [],
  bins: [],
  mediaIds: [],
  recordedFrom: null,
  recordedTo: null,
  minDuration: null,
  maxDuration: null,
  minConfidence: null,
};
