import { searchEntries } from "../../../shared/ledger/search-entries";
import { sequencesOf } from "../../../shared/ledger/entry-lines";
import type { SeenEntry } from "../../../shared/ledger/seen-entry";
import { placeOf } from "../entry/line-fate";
import type { LedgerFilters, LedgerState, OpenProject } from "../ledger-state";

/** Everything lets everything of the open project through. */
export const NO_FILTERS: LedgerFilters = { scope: "project", words: "", panel: null, person: null, sequence: null, outcome: null, fromDay: "", untilDay: "" };

type Shown = Pick<LedgerState, "books" | "open" | "filters">;

/** The entries that the filters let through, newest first. */
export function shownEntries({ books, open, filters }: Shown): readonly SeenEntry[] {
  if (books.kind !== "read") return [];
  const { panel, person, sequence, outcome, words, fromDay, untilDay } = filters;
  const query = { project: null, app: null, panel, person, sequence, outcome, words, from: startOfDay(fromDay, 0), until: startOfDay(untilDay, 1) };
  return [...searchEntries(inScope(books.entries, open, filters.scope), query)].reverse();
}

/** The entries of the open project and its copies, or all. Where nothing is open, all. */
export function inScope(entries: readonly SeenEntry[], open: OpenProject | null, scope: LedgerFilters["scope"]): readonly SeenEntry[] {
  if (scope === "everything" || open === null) return entries;
  return entries.filter(({ entry }) => placeOf(entry, open) !== "elsewhere");
}

/** What can be chosen in the filters, of what is there. */
export function choicesIn(entries: readonly SeenEntry[]): { readonly people: readonly string[]; readonly sequences: readonly { readonly guid: string; readonly name: string }[] } {
  const sequences = new Map<string, string>();
  for (const { entry } of entries) for (const { guid, name } of sequencesOf(entry)) if (name !== null) sequences.set(guid, name);
  const people = new Set(entries.flatMap(({ entry: { person } }) => (person === null ? [] : [person])));
  return { people: [...people].sort((a, b) => a.localeCompare(b)), sequences: [...sequences].map(([guid, name]) => ({ guid, name })).sort((a, b) => a.name.localeCompare(b.name)) };
}

/** Does any filter hold something back? */
export function isFiltering(filters: LedgerFilters): boolean {
  return JSON.stringify({ ...filters, scope: NO_FILTERS.scope }) !== JSON.stringify(NO_FILTERS);
}

function startOfDay(day: string, daysLater: number): string | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return null;
  const moment = new Date(Number(year), Number(month) - 1, Number(date) + daysLater);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
