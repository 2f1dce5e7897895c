import { byTime, rankedBites } from "./bites-list";
import { stretches } from "./discussed-list";
import { foundBite } from "./found-bite-of";
import type { FoundBite } from "./found-bite";
import { lookFor } from "./look-for";
import type { QueryMeaning } from "./query-meaning";
import type { SelectsIndex } from "./selects-index";
import type { SelectsQuery } from "./selects-query";

/**
 * The best answers to a query, best first; without anything to look for, all that passes the filters in order of time. Bites stand apart from
 * one another, unless phrases in quotes are asked for: then every place counts. Equal questions to equal indexes give equal answers.
 */
export function searchSelects(index: SelectsIndex, query: SelectsQuery, meaning: QueryMeaning | null): FoundBite[] {
  const finds = lookFor(index, query, meaning);
  const found: FoundBite[] = [];
  if (query.limit <= 0) return found;
  const places = finds.isOpen ? byTime(index, finds, query) : query.list === "bites" ? rankedBites(index, finds, query) : stretches(index, finds, query);
  for (const place of places) {
    const bite = foundBite(index, place, finds);
    if (bite) found.push(bite);
    if (found.length >= query.limit) break;
  }
  return found;
}
