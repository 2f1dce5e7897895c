import * as v from "valibot";
import { boundedJson } from "../../basics/bounded-json";
import { MAX_LINE, isUnchanged, type ChainEnd } from "../../chain/chain-line";
import { readBook, type BookLine } from "../../chain/read-book";

/** Where an entry stands, and what is asked about entries without opening them. */
export type LedgerRow = { readonly id: string; readonly at: string; readonly projectGuid: string; readonly items: number; readonly book: string; readonly from: number; readonly to: number };

/** What is known of a book that was read. */
export type KnownBook = {
  readonly length: number;
  readonly end: ChainEnd | null;
  readonly endsWithBreak: boolean;
  readonly rows: readonly LedgerRow[];
  /** Lines that were changed or hold no entry; rests of interrupted writes are not counted, for they say nothing of any project. */
  readonly damaged: number;
};

const NOTHING: KnownBook = { length: 0, end: null, endsWithBreak: true, rows: [], damaged: 0 };

// The whole schema is asked when an entry is opened: of thousands of them only a few are.
const rowSchema = v.object({ id: v.string(), receipt: v.object({ at: v.string(), project: v.object({ guid: v.string() }), plan: v.object({ items: v.array(v.unknown()) }) }) });

/** Reads a book, or what was added to it since. */
export function knownBook(book: string, text: string, before: KnownBook | undefined): KnownBook {
  const known = before && before.endsWithBreak && before.end && text.length >= before.length ? before : NOTHING;
  if (text.length === known.length) return known;
  const read = readBook(text.slice(known.length), known.end);
  const rows = [...known.rows];
  let damaged = known.damaged + read.faults.filter(({ kind }) => kind === "changed" || kind === "too-large").length;
  for (const line of read.lines) {
    if (!line.intact && !isUnchanged(line)) continue;
    const row = rowOf(book, line, known.length);
    if (row) rows.push(row);
    else damaged++;
  }
  return { length: text.length, end: read.end, endsWithBreak: read.endsWithBreak, rows, damaged };
}

function rowOf(book: string, { entry, from, to }: BookLine, offset: number): LedgerRow | null {
  try {
    const { id, receipt } = v.parse(rowSchema, boundedJson(entry, MAX_LINE));
    return { id, at: receipt.at, projectGuid: receipt.project.guid, items: receipt.plan.items.length, book, from: from + offset, to: to + offset };
  } catch {
    return null;
  }
}
