import * as v from "valibot";
import { boundedJson } from "../../basics/bounded-json";
import type { JournalPage } from "../host-port";
import { stopIfCancelled } from "../host-stop";
import { MAX_LINE, isUnchanged, parseLine } from "../../chain/chain-line";
import { ledgerEntrySchema } from "../ledger-entry-schema";
import type { Receipt } from "../receipt";
import type { LedgerRow } from "./known-book";
import type { SeatBooks } from "./seat-books";

/** Most text of receipts in one answer, in characters, well below what a page takes: 200 matches of 20 shots. Older ones stay on the disk. */
const MAX_PAGE_TEXT = 16 * 1024 * 1024;

/** The receipts of a project that can be taken back, oldest first, with those that no disk holds yet; the oldest are left out and counted where all would be too many. */
export async function journalPage(books: SeatBooks, waiting: readonly Receipt[], projectGuid: string, signal: AbortSignal): Promise<JournalPage> {
  const entries = await books.entries();
  const rows = entries.rows.filter((row) => row.projectGuid === projectGuid && row.items > 0).sort(byTime).reverse();
  const receipts = waiting.filter(({ project, plan }) => project.guid === projectGuid && plan.items.length > 0);
  let { damaged } = entries;
  let room = MAX_PAGE_TEXT;
  let open = { book: "", text: "" };
  for (const [i, row] of rows.entries()) {
    stopIfCancelled(signal);
    room -= row.to - row.from;
    if (room < 0) return { receipts: receipts.sort(byTime), damaged, older: rows.length - i };
    if (open.book !== row.book) open = { book: row.book, text: await books.text(row.book) };
    const receipt = readReceipt(open.text, row);
    if (receipt) receipts.push(receipt);
    else damaged++;
  }
  return { receipts: receipts.sort(byTime), damaged, older: 0 };
}

function readReceipt(text: string, { from, to }: LedgerRow): Receipt | null {
  const line = parseLine(text.slice(from, to));
  try {
    const parsed = line && isUnchanged(line) && v.safeParse(ledgerEntrySchema, boundedJson(line.entry, MAX_LINE));
    return parsed && parsed.success ? parsed.output.receipt : null;
  } catch {
    return null;
  }
}

function byTime(a: { readonly at: string; readonly id: string }, b: { readonly at: string; readonly id: string }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1;
}
