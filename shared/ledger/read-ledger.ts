import * as v from "valibot";
import { boundedJson } from "../basics/bounded-json";
import { assertNever } from "../basics/assert-never";
import { counted } from "../words/counted";
import { chainOwner, readBookFile, type BookFile } from "../chain/book-file";
import { MAX_LINE, chainStart, parseLine, type ChainEnd } from "../chain/chain-line";
import { readingBook, type Book, type BookLine, type ChainFault } from "../chain/read-book";
import type { LedgerEntry } from "../host/ledger-entry";
import { ledgerEntrySchema } from "../host/ledger-entry-schema";
import type { LedgerBook } from "../host/ledger-port";
import { entryKey, type BookFault, type SeenEntry } from "./seen-entry";
import { withTwins, type FoundEntry } from "./with-twins";
import { say } from "../words/say";

/** The entries of all books, and what is wrong with the books. */
export type ReadLedger = { readonly entries: readonly SeenEntry[]; readonly faults: readonly BookFault[] };

/** A book as it lies on the disk. */
export type BookText = { readonly listing: LedgerBook; readonly text: string };

/**
 * Everything that the books hold, oldest first, and what is wrong with them. The files of a seat are one chain, read in their order. An entry that lies in
 * several books, here and in the studio folder, is there once: from the book in which it is whole.
 */
export function readLedger(books: readonly BookText[]): ReadLedger {
  const steps = readingLedger(books);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/** The same in steps of a line: thousands of entries take their time, and a page lets others have their turn in between. */
export function* readingLedger(books: readonly BookText[]): Generator<void, ReadLedger, void> {
  const found = new Map<string, FoundEntry>();
  const faults: BookFault[] = [];
  const chains = new Map<string, Chain>();
  const own = new Map<string, OwnBook>();
  for (const { listing, text } of [...books].sort(bySeatThenName)) {
    const { name, place, head } = listing;
    const file = readBookFile(name);
    const chain = file && chainFor(chains, place, file);
    const before = file && chain ? endBefore(text, file, chain) : null;
    if (file && chain && !before) faults.push({ book: name, kind: "missing-lines", line: null, text: say`The book before it is missing.` });
    const book = yield* readingBook(text, before);
    faults.push(...book.faults.map((fault) => faultOf(name, fault)), ...faultsOfEnd(name, text, book, head));
    if (file && chain) chains.set(`${place}/${chainOwner(file)}`, { number: file.number, end: book.end });
    if (place === "seat") own.set(name, ownBook(book, head));
    const other = book.lines.find((line) => line.intact && !isOurs(line, own.get(name)));
    if (other) faults.push({ book: name, kind: "changed", line: other.number, text: say`It says something else here than the same book on this machine.` });
    for (const line of book.lines) {
      yield;
      const entry = parseEntry(line.entry);
      const isOfSeat = !file || entry?.seat === file.seat;
      if (!entry || !isOfSeat) faults.push({ book: name, kind: "changed", line: line.number, text: entry ? say`It holds an entry of another machine.` : say`It holds something else than an entry.` });
      if (entry && !found.get(entryKey(entry))?.intact) found.set(entryKey(entry), { entry, book: name, line: line.number, place, intact: line.intact && isOfSeat && isOurs(line, own.get(name)) });
    }
  }
  const { entries, faults: ofTwins } = withTwins([...found.values()]);
  return { entries: [...entries].sort(byTime), faults: [...faults, ...ofTwins] };
}

/** What was read so far of one machine's chain. */
type Chain = { readonly number: number; readonly end: ChainEnd | null };

function chainFor(chains: ReadonlyMap<string, Chain>, place: LedgerBook["place"], file: BookFile): Chain {
  return chains.get(`${place}/${chainOwner(file)}`) ?? { number: 0, end: chainStart(chainOwner(file)) };
}

/** A book on this machine: its lines, and the last one that was ever written into it. */
type OwnBook = { readonly hashes: ReadonlySet<string>; readonly seqs: ReadonlySet<number>; readonly lastSeq: number };

function ownBook({ lines, end }: Book, head: ChainEnd | null): OwnBook {
  return { hashes: new Set(lines.map(({ hash }) => hash)), seqs: new Set(lines.map(({ seq }) => seq)), lastSeq: Math.max(head?.seq ?? 0, end?.seq ?? 0) };
}

/** May a line of the studio's copy come from this machine? One that its own book has lost may; another one of a number that is there, or one that it never wrote, does not. */
function isOurs({ seq, hash }: BookLine, own: OwnBook | undefined): boolean {
  return !own || own.hashes.has(hash) || (seq <= own.lastSeq && !own.seqs.has(seq));
}

/** Where the chain stands before a book: where the book before it ended, or at the start, for a ledger that was erased begins anew in a book of another number. */
function endBefore(text: string, file: BookFile, { number, end }: Chain): ChainEnd | null {
  const start = chainStart(chainOwner(file));
  const first = parseLine(text.slice(0, Math.max(0, text.indexOf("\n"))));
  if (first?.seq === 1 && first.prev === start.hash) return start;
  return number === file.number - 1 ? end : null;
}

/** What its end says, beside what this machine remembers of it. */
function faultsOfEnd(name: string, text: string, book: Book, head: ChainEnd | null): BookFault[] {
  if (text.trim() !== "" && book.lines.length === 0) return [{ book: name, kind: "not-a-book", line: null, text: say`It holds no line of a ledger.` }];
  if (!head) return [];
  const seq = book.end?.seq ?? 0;
  if (seq < head.seq) return [{ book: name, kind: "cut-end", line: null, text: say`Its last ${counted(head.seq - seq, "line")} that this machine wrote are missing.` }];
  const remembered = book.lines.filter((line) => line.seq === head.seq);
  // Somebody who changes a line and hashes everything after it anew cannot change what is remembered apart.
  if (remembered.length === 0 || remembered.some(({ hash }) => hash === head.hash)) return [];
  return [{ book: name, kind: "changed", line: remembered[0]?.number ?? null, text: say`It is not the line that this machine remembers to have written.` }];
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
