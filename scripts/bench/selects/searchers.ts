import MiniSearch from "minisearch";
import { lexicalEvidence } from "../../../shared/transcript/search/lexical-evidence";
import { meaningEvidence } from "../../../shared/transcript/search/meaning-evidence";
import type { QueryMeaning } from "../../../shared/transcript/search/query-meaning";
import { queryWords } from "../../../shared/transcript/search/query-words";
import { searchSelects } from "../../../shared/transcript/search/search-selects";
import { NO_FILTERS, type SelectsQuery } from "../../../shared/transcript/search/selects-query";
import type { SelectsIndex } from "../../../shared/transcript/search/selects-index";
import type { WordRun } from "../../../shared/transcript/transcript";
import { wordsText } from "../../../shared/transcript/words-text";

/** Something found by any of the ways to search. */
export type Place = { readonly mediaId: string; readonly words: WordRun };

/** A way to search: what it finds for a question, best first, twenty at most. */
export type Searcher = { readonly name: string; readonly search: (question: string, meaning: QueryMeaning | null) => Place[] };

const MOST = 20;

/** All ways, over the same passages. Those that need meaning find nothing without it. */
export function searchers(index: SelectsIndex): Searcher[] {
  const ours = (name: string, list: SelectsQuery["list"], withMeaning: boolean): Searcher => ({
    name,
    search: (text, meaning) => (withMeaning && !meaning ? [] : searchSelects(index, { text, list, filters: NO_FILTERS, limit: MOST }, withMeaning ? meaning : null)),
  });
  return [
    { name: "minisearch, defaults", search: byDefaults(index) },
    { name: "BM25 of stems, no stop or asking words", search: (text) => places(index, lexicalEvidence(index, queryWords(text, index.languages).telling).score) },
    { name: "meaning alone", search: (_text, meaning) => (meaning ? places(index, meaningEvidence(index, meaning)) : []) },
    ours("Trimbin bites, words only", "bites", false),
    ours("Trimbin bites", "bites", true),
    ours("Trimbin discussed, words only", "discussed", false),
    ours("Trimbin discussed", "discussed", true),
  ];
}

function byDefaults(index: SelectsIndex): Searcher["search"] {
  const library = new MiniSearch({ fields: ["text"], idField: "id" });
  library.addAll(index.passages.map(({ clip, words }, id) => ({ id, text: wordsText(index.clips[clip]!.clip.transcript, words) })));
  return (text) => library.search(text).slice(0, MOST).map((row) => placeOf(index, Number(row.id)));
}

function places(index: SelectsIndex, scores: ArrayLike<number | null>): Place[] {
  const ids = index.passages.map((_, id) => id).filter((id) => (scores[id] ?? 0) !== 0);
  return ids.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, MOST).map((id) => placeOf(index, id));
}

function placeOf({ passages, clips }: SelectsIndex, id: number): Place {
  const { clip, words } = passages[id]!;
  return { mediaId: clips[clip]!.clip.mediaId, words };
}
