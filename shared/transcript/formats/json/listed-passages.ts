import { fail, succeed, type Result } from "../../../basics/result";
import type { Ticks } from "../../../time/ticks";
import { placesOfColumns, type Column } from "../column-names";
import { ticksFromDecimal } from "../decimal-seconds";
import { draftOf, type Draft } from "../draft";
import { ticksFromAny } from "../lenient-fields";
import { paragraphsOfWords } from "../paragraphs-of-words";
import { wordsOfPassages, type Passage } from "../passage-words";
import type { JsonFormat } from "./json-format";
import { say } from "../../../words/say";

/** Any list of objects that say a text and its times in common words: {start, end, text, speaker}; alone, or as one field of an object. */
export const listedPassages: JsonFormat = {
  format: "list",
  isLike: (root) => findList(root) !== null,
  read: (root) => {
    const found = findList(root);
    return found ? readList(found) : fail(say`There is no list of objects with a text.`);
  },
};

type Entry = Readonly<Record<string, unknown>>;

/** The list that fits best: one with times before one without. */
function findList(root: unknown): readonly Entry[] | null {
  const candidates = Array.isArray(root) ? [root] : isEntry(root) ? Object.values(root) : [];
  const lists = candidates.map(entriesOf).filter((list) => list.some((entry) => columnsOf(entry).has("text")));
  return lists.find((list) => list.some(hasStart)) ?? lists[0] ?? null;
}

function readList(entries: readonly Entry[]): Result<Draft, string> {
  if (!entries.some(hasStart)) return fail(say`It says who spoke and what, but not when. Export it again with a start and an end for each passage.`);
  const { words, warnings } = wordsOfPassages(entries.map((entry): Passage => {
    const columns = columnsOf(entry);
    const start = timeOf(columns, "start");
    const lasts = timeOf(columns, "duration");
    const end = timeOf(columns, "end") ?? (start === null || lasts === null ? null : start + lasts);
    return { start, end, said: [{ speaker: wordsIn(columns.get("speaker")).trim() || null, text: wordsIn(columns.get("text")) }] };
  }));
  return succeed(draftOf(paragraphsOfWords(words), { timed: "passages", warnings }));
}

function timeOf(columns: ReadonlyMap<Column, unknown>, column: "start" | "end" | "duration"): Ticks | null {
  const ms = columns.get(`${column}-ms`);
  if (typeof ms === "number" || typeof ms === "string") return ticksFromDecimal(`${ms}e-3`);
  return ticksFromAny(columns.get(column));
}

function hasStart(entry: Entry): boolean {
  return timeOf(columnsOf(entry), "start") !== null;
}

function columnsOf(entry: Entry): ReadonlyMap<Column, unknown> {
  const fields = Object.entries(entry).filter(([, value]) => typeof value === "string" || typeof value === "number");
  return new Map([...placesOfColumns(fields.map(([name]) => name))].map(([column, place]) => [column, fields[place]?.[1]]));
}

function wordsIn(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function entriesOf(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
