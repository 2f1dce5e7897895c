import * as v from "valibot";
import { boundedJson } from "../../basics/bounded-json";
import { readBookFile } from "../../chain/book-file";
import { isUnchanged, MAX_LINE, parseLine } from "../../chain/chain-line";
import { fromBase64 } from "../base64";
import type { HostPort } from "../host-port";
import type { LedgerEntry } from "../ledger-entry";
import { ledgerEntrySchema } from "../ledger-entry-schema";
import type { LedgerBook } from "../ledger-port";
import type { Receipt } from "../receipt";

type Books = Pick<HostPort, "listLedger" | "readLedgerPart">;

/**
 * The receipts of this id in the books that this seat can see, one for each seat that has one, from lines that are as they were written. Of a seat's own
 * book and the studio's copy of it the own one counts.
 */
export async function findReceipts(host: Books, id: string, signal: AbortSignal): Promise<readonly Receipt[]> {
  const listed = await host.listLedger(signal);
  if (!listed.ok) return [];
  const found = new Map<string, Receipt>();
  const { books } = listed.value;
  for (const book of [...books.filter(({ place }) => place === "studio"), ...books.filter(({ place }) => place === "seat")]) {
    const text = await textOf(host, book, signal);
    for (const line of text.split("\n")) {
      const entry = line.includes(id) ? entryIn(line) : null;
      if (entry && entry.id === id && entry.seat === readBookFile(book.name)?.seat) found.set(entry.seat, entry.receipt);
    }
  }
  return [...found.values()];
}

async function textOf(host: Books, { place, name }: LedgerBook, signal: AbortSignal): Promise<string> {
  const parts: string[] = [];
  for (let offset: number | null = 0; offset !== null; ) {
    const part: Awaited<ReturnType<HostPort["readLedgerPart"]>> = await host.readLedgerPart({ place, name, offset }, signal);
    if (!part.ok) break;
    const bytes = fromBase64(part.value.base64);
    for (let from = 0; from < bytes.length; from += 8192) parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
    offset = part.value.nextOffset;
  }
  return parts.join("");
}

function entryIn(text: string): LedgerEntry | null {
  const line = parseLine(text);
  if (!line || !isUnchanged(line)) return null;
  try {
    const parsed = v.safeParse(ledgerEntrySchema, boundedJson(line.entry, MAX_LINE));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
