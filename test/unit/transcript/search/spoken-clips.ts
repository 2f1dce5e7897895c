import type { FoundBite } from "../../../../shared/transcript/search/found-bite";
import type { QueryMeaning } from "../../../../shared/transcript/search/query-meaning";
import { searchSelects } from "../../../../shared/transcript/search/search-selects";
import { buildSelectsIndex, type SelectsIndex } from "../../../../shared/transcript/search/selects-index";
import { NO_FILTERS, type SearchFilters, type SelectsQuery } from "../../../../shared/transcript/search/selects-query";
import type { SpokenClip } from "../../../../shared/transcript/spoken-clip";
import type { Transcript } from "../../../../shared/transcript/transcript";
import { spoken } from "../spoken";

/** A clip by its script, or by a transcript. */
export function clip(name: string, said: string | Transcript, more: Partial<SpokenClip> = {}): SpokenClip {
  const transcript = typeof said === "string" ? spoken(said) : said;
  const duration = transcript.words.at(-1)?.end ?? 0n;
  return { mediaId: name, name, bin: "", recordedOn: null, source: { frameRate: { numerator: 25, denominator: 1 }, counting: "non-drop", mediaStart: 0n, duration, mediaPath: null }, transcript, ...more };
}

/** An index built in one go. */
export function indexOf(...clips: readonly SpokenClip[]): SelectsIndex {
  const building = buildSelectsIndex(clips);
  for (;;) {
    const step = building.next();
    if (step.done === true) return step.value;
  }
}

/** What a query finds; bites, ten at most, unless said otherwise. */
export function find(index: SelectsIndex, text: string, more: Partial<Omit<SelectsQuery, "filters">> & { readonly filters?: Partial<SearchFilters>; readonly meaning?: QueryMeaning } = {}): FoundBite[] {
  const { filters, meaning, ...rest } = more;
  return searchSelects(index, { text, list: "bites", limit: 10, ...rest, filters: { ...NO_FILTERS, ...filters } }, meaning ?? null);
}

/** Sentences about nothing in particular, so many; they share no telling word with what tests look for. */
export function smallTalk(sentences: number, speaker = "Host"): string {
  return Array.from({ length: sentences }, (_, k) => `${speaker}: Well the ${COLOURS[k % COLOURS.length] ?? ""} chair beside our ${THINGS[(k * 3) % THINGS.length] ?? ""} stands rather quietly on this ${THINGS[(k * 5 + 1) % THINGS.length] ?? ""} today.`).join("\n");
}

const COLOURS = ["red", "green", "yellow", "purple", "grey", "orange", "white"];
const THINGS = ["table", "window", "carpet", "lamp", "bookshelf", "curtain", "door", "mirror"];
