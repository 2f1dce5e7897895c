import * as v from "valibot";
import { boundedJson } from "../../basics/bounded-json";
import { isUnchanged, MAX_LINE, parseLine } from "../../chain/chain-line";
import { fromBase64 } from "../base64";
import type { HostPort } from "../host-port";
import { ledgerEntrySchema } from "../ledger-entry-schema";
import type { LedgerBook } from "../ledger-port";
import type { Receipt } from "../receipt";

/** The receipts of this id in the books that this seat can see, its own and the studio's, from lines that are as they were written. */
export async function findReceipts(host: Pick<HostPort, "listLedger" | "readLedgerPart">, id: string, signal: AbortSignal): Promise<readonly Receipt[]> {
  const listed = await host.listLedger(signal);
  if (!listed.ok) return [];
  const found: Receipt[] = [];
  for (const book of [...listed.value.books].reverse()) {
    const text = await textOf(host, book, signal);
    found.push(...text.split("\n").flatMap((line) => (line.includes(id) ? receiptIn(line, id) : [])));
  }
  return found;
}

async function textOf(host: Pick<HostPort, "readLedgerPart">, { place, name }: LedgerBook, signal: AbortSignal): Promise<string> {
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

function receiptIn(text: string, id: string): readonly Receipt[] {
  const line = parseLine(text);
  if (!line || !isUnchanged(line)) return [];
  try {
    const parsed = v.safeParse(ledgerEntrySchema, boundedJson(line.entry, MAX_LINE));
    return parsed.success && parsed.output.receipt.id === id ? [parsed.output.receipt] : [];
  } catch {
    return [];
  }
}
