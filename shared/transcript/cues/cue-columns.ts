import { placesOfColumns, type Column } from "../formats/column-names";

/** Headings of marker lists that transcripts do not have, by the heading of a transcript that means the same. */
const AS_IN_TRANSCRIPTS: ReadonlyMap<string, string> = new Map([
  ["markername", "Speaker"],
  ["description", "Text"],
  ["comment", "Text"],
  ["comments", "Text"],
  ["note", "Text"],
  ["notes", "Text"],
  ["cue", "Text"],
  ["title", "Text"],
]);

/** The columns of a cue list: those of a transcript's table, and what marker lists call them. A list that only names its cues has its names as text. */
export function cueColumns(headings: readonly string[]): ReadonlyMap<Column, number> {
  const own = placesOfColumns(headings);
  if (own.has("text")) return own;
  const places = placesOfColumns(headings.map((heading) => AS_IN_TRANSCRIPTS.get(heading.toLowerCase().replace(/[^a-z]/g, "")) ?? heading));
  const name = places.get("speaker");
  return places.has("text") || name === undefined ? places : new Map([...[...places].filter(([column]) => column !== "speaker"), ["text", name]]);
}
