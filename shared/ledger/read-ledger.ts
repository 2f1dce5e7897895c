import * as v from "valibot";
import { boundedJson } from "../basics/bounded-json";
import { assertNever } from "../basics/assert-never";
import { counted } from "../words/counted";
import { chainOwner, readBookFile, type BookFile } from "../chain/book-file";
import { MAX_LINE, chainStart, type ChainEnd } from "../chain/chain-line";
import { readBook, type Book, type ChainFault } from "../chain/read-book";
import type { LedgerEntry } from "../host/ledger-entry";
import { ledgerEntrySchema } from "../host/ledger-entry-schema";
import type { LedgerBook } from "../host/ledger-port";
import type { BookFault, SeenEntry } from "./seen-entry";
import { say } from "../words/say";

/** A book as it lies on the disk. */
export type BookText = { readonly listing: LedgerBook; readonly text: string };

/**
 * Everything that the books hold, oldest first, and what is wrong with them. The files of a seat are one chain, read in their order. An entry that lies in
 * several books, here and in the studio folder, is there once: from the book in which it is whole.
 */
export function readLedger(books: readonly BookText[]): { readonly entries: readonly SeenEntry[]; readonly faults: readonly BookFault[] } {
  const found = new Map<string, SeenEntry>();
  const faults: BookFault[] = [];
  const chains = new Map<string, Chain>();
  for (const { listing, text } of [...books].sort(bySeatThenName)) {
    const { name, place, head } = listing;
    const file = readBookFile(name);
    const chain = file && chainFor(chains, place, file);
    const before = file && chain ? (chain.number === file.number - 1 ? chain.end : null) : null;
    if (file && chain && !before) faults.push({ book: name, kind: "missing-lines", line: null, text: "The book before it is missing." });
    const book = readBook(text, before);
    faults.push(...book.faults.map((fault) => faultOf(name, fault)), ...faultsOfEnd(name, text, book, head));
    const own = file && place === "studio" ? chains.get(`seat/${chainOwner(file)}`) : undefined;
    const other = own && book.lines.find(({ seq, hash, intact }) => intact && own.hashes.has(seq) && own.hashes.get(seq)?.has(hash) !== true);
    if (other) faults.push({ book: name, kind: "changed", line: other.number, text: "It says something else here than the same book on this machine." });
    if (file && chain) goOn(chain, file.number, book);
    for (const line of book.lines) {
      const entry = parseEntry(line.entry);
      const isOfSeat = !file || entry?.seat === file.seat;
      if (!entry || !isOfSeat) faults.push({ book: name, kind: "changed", line: line.number, text: entry ? "It holds an entry of another machine." : "It holds something else than an entry." });
      const key = entry && `${entry.seat}/${entry.id}`;
      if (entry && key && !found.get(key)?.intact) found.set(key, { entry, book: name, place, intact: line.intact && isOfSeat });
    }
  }
  return { entries: [...found.values()].sort(byTime), faults };
}

/** What was read so far of one machine's chain. */
type Chain = { number: number; end: ChainEnd | null; readonly hashes: Map<number, Set<string>> };

function chainFor(chains: Map<string, Chain>, place: LedgerBook["place"], file: BookFile): Chain {
  const owner = chainOwner(file);
  const known = chains.get(`${place}/${owner}`);
  const chain = known ?? { number: 0, end: chainStart(owner), hashes: new Map<number, Set<string>>() };
  if (!known) chains.set(`${place}/${owner}`, chain);
  return chain;
}

function goOn(chain: Chain, number: number, book: Book): void {
  chain.number = number;
  chain.end = book.end;
  for (const { seq, hash } of book.lines) chain.hashes.set(seq, (chain.hashes.get(seq) ?? new Set()).add(hash));
}

/** What its end says, beside what this machine remembers of it. */
function faultsOfEnd(name: string, text: string, book: Book, head: ChainEnd | null): BookFault[] {
  if (text.trim() !== "" && book.lines.length === 0) return [{ book: name, kind: "not-a-book", line: null, text: "It holds no line of a ledger." }];
  if (!head) return [];
  const seq = book.end?.seq ?? 0;
  if (seq < head.seq) return [{ book: name, kind: "cut-end", line: null, text: `Its last ${counted(head.seq - seq, "line")} that this machine wrote are missing.` }];
  const remembered = book.lines.filter((line) => line.seq === head.seq);
  // Somebody who changes a line and hashes everything after it anew cannot change what is remembered apart.
  if (remembered.length === 0 || remembered.some(({ hash }) => hash === head.hash)) return [];
  return [{ book: name, kind: "changed", line: remembered[0]?.number ?? null, text: "It is not the line that this machine remembers to have written." }];
}

function bySeatThenName(a: BookText, b: BookText): number {
  if (a.listing.place !== b.listing.place) return a.listing.place === "seat" ? -1 : 1;
  return a.listing.name < b.listing.name ? -1 : a.listing.name > b.listing.name ? 1 : 0;
}

/** What has one time stays as its book has it. */
function byTime(a: SeenEntry, b: SeenEntry): number {
  const [before, after] = [a.entry.receipt.at, b.entry.receipt.at];
  return before < after ? -1 : before > after ? 1 : 0;
}

function parseEntry(text: string): LedgerEntry | null {
  try {
    const parsed = v.safeParse(ledgerEntrySchema, boundedJson(text, MAX_LINE));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function faultOf(book: string, { kind, line }: ChainFault): BookFault {
  switch (kind) {
    case "torn":
      return { book, kind: "torn-end", line, text: say`A line was not written to its end.` };
    case "missing":
      return { book, kind: "missing-lines", line, text: say`Lines are missing before this one.` };
    case "too-large":
      return { book, kind: "too-large", line, text: say`The line is longer than any that is written.` };
    case "changed":
      return { book, kind: "changed", line, text: say`The line is not as it was written.` };
    case "doubled":
      return { book, kind: "changed", line, text: say`The line is there twice.` };
    case "forked":
      return { book, kind: "changed", line, text: say`Another line has the same number.` };
    default:
      return assertNever(kind);
  }
}
