import type { FoundBite } from "../../../shared/transcript/search/found-bite";
import { NO_FILTERS, type SearchFilters, type SelectsQuery } from "../../../shared/transcript/search/selects-query";

/** The question and what was found. */
export type SearchState = {
  readonly text: string;
  readonly list: SelectsQuery["list"];
  readonly filters: SearchFilters;
  /** Does what is found answer the question as it stands now? */
  readonly isBehind: boolean;
  readonly found: readonly FoundBite[];
  /** What `found` answers; null until something was asked. */
  readonly answers: string | null;
  /** By `foundKey`. */
  readonly ticked: ReadonlySet<string>;
};

/** Nothing asked yet. */
export const NOTHING_ASKED: SearchState = { text: "", list: "bites", filters: NO_FILTERS, isBehind: false, found: [], answers: null, ticked: new Set() };

/** Equal for the same stretch of the same clip. */
export function foundKey({ mediaId, words }: FoundBite): string {
  return `${mediaId}|${words.first}|${words.end}`;
}

/** Does any filter keep something out? */
export function isFiltering(filters: SearchFilters): boolean {
  return Object.values(filters).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null));
}

/** How far the search by meaning is. */
export type MeaningState =
  /** Nobody needed it so far. */
  | { readonly kind: "asleep" }
  | { readonly kind: "loading"; readonly label: string; readonly share: number | null }
  /** It would take a while, so somebody has to ask for it. */
  | { readonly kind: "offered"; readonly minutes: number; readonly clips: number }
  | { readonly kind: "reading"; readonly clip: string; readonly done: number; readonly of: number }
  /** `otherLanguages` clips are found by their words alone. */
  | { readonly kind: "ready"; readonly otherLanguages: number; readonly notKept: string | null }
  | { readonly kind: "off" }
  | { readonly kind: "unavailable"; readonly why: string };
