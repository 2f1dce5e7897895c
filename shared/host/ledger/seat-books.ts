import { appendLines } from "../../chain/append-line";
import { chainStart, type ChainEnd } from "../../chain/chain-line";
import type { HostApp } from "../host-profile";
import { inFolder, type PluginFiles } from "../plugin-files";
import { bookFile, chainOwner, readBookFile, type BookFile } from "../../chain/book-file";
import { LONGEST_BOOK } from "./book-size";
import { beginAnew, keepHeads, readHeads, type ChainHeads } from "./chain-heads";
import { knownBook, type KnownBook, type LedgerRow } from "./known-book";
import { LEDGER_FOLDER } from "./ledger-folder";
import { readSeatId } from "./seat-id";

/** A book is continued in a new file when it is longer than this, in bytes: files stay quick to read whole, also on shared disks. */
const MAX_BOOK = 1024 * 1024;

/** The last book, and where its chain stands. */
type Tail = { readonly name: BookFile; readonly length: number; readonly end: ChainEnd; readonly endsWithBreak: boolean };

/** The books that this seat writes, in the plugin's own data. Calls must not overlap. */
export class SeatBooks {
  private readonly known = new Map<string, KnownBook>();
  private newest = "";
  private ownSeat: string | null = null;
  private heads: ChainHeads | null = null;

  constructor(
    private readonly files: PluginFiles,
    private readonly app: HostApp,
  ) {}

  /** The id of this seat. */
  async seat(): Promise<string> {
    return (this.ownSeat ??= await readSeatId(this.files));
  }

  /** The files of this seat, oldest first. */
  async names(): Promise<readonly string[]> {
    // A full disk refuses a first id: then there are no books yet.
    const seat = await this.seat().catch(() => null);
    const books = (await this.files.list(LEDGER_FOLDER)).map((file) => ({ file, name: readBookFile(file) }));
    return books
      .filter(({ name }) => name?.app === this.app && (seat === null || name.seat === seat))
      .sort((a, b) => (a.name?.number ?? 0) - (b.name?.number ?? 0))
      .map(({ file }) => file);
  }

  /** Those of them that are short enough to be read. */
  async legible(): Promise<readonly string[]> {
    const names = await this.names();
    const sizes = await Promise.all(names.map((name) => this.sizeOf(name)));
    return names.filter((_, index) => (sizes[index] ?? 0) <= LONGEST_BOOK);
  }

  /** The whole text of a book. */
  async text(book: string): Promise<string> {
    return this.files.readText(inFolder(LEDGER_FOLDER, book));
  }

  /** The last lines that this seat remembers to have written. */
  async remembered(): Promise<ChainHeads> {
    return (this.heads ??= await readHeads(this.files));
  }

  /** All entries, in the order written, and how many lines were damaged. */
  async entries(): Promise<{ readonly rows: readonly LedgerRow[]; readonly damaged: number }> {
    const names = await this.names();
    // Only the last book grows; another instance may have begun a new one since.
    for (const name of names) if (name >= this.newest || !this.known.has(name)) await this.look(name);
    this.newest = names[names.length - 1] ?? "";
    const books = names.flatMap((name) => this.known.get(name) ?? []);
    return { rows: books.flatMap(({ rows }) => rows), damaged: books.reduce((sum, book) => sum + book.damaged, 0) };
  }

  /**
   * Writes these entries at the end, each in a line, and reads them back. The end is read anew each time, for another instance of the host may have
   * written meanwhile: its lines are gone on from. Entries whose ids stand in the last book already are left out.
   */
  async append(entries: readonly { readonly id: string; readonly text: string }[]): Promise<void> {
    const tail = await this.tail();
    const there = new Set(this.known.get(bookFile(tail.name))?.rows.map(({ id }) => id));
    const fresh = entries.filter(({ id }) => !there.has(id)).map(({ text }) => text);
    if (fresh.length === 0) return;
    const isFull = tail.length > MAX_BOOK;
    const book = bookFile(isFull ? { ...tail.name, number: tail.name.number + 1 } : tail.name);
    const added = appendLines(isFull || tail.endsWithBreak, tail.end, fresh);
    await this.files.appendText(LEDGER_FOLDER, book, added.text);
    const now = await this.look(book);
    const written = new Set(now.rows.map(({ id }) => id));
    if (!now.end || !entries.every(({ id }) => written.has(id) || there.has(id))) throw new Error("The ledger does not hold what was written into it.");
    this.heads = { ...(await this.remembered()), [book]: now.end };
    await keepHeads(this.files, this.heads);
  }

  /** Removes all books for good, and what is remembered of their lines; the seat keeps its id, and the numbers of its books go on. */
  async erase(): Promise<void> {
    const books = await this.files.list(LEDGER_FOLDER);
    this.heads = await beginAnew(this.files, books);
    for (const name of books) await this.files.remove(inFolder(LEDGER_FOLDER, name));
    this.known.clear();
  }

  private async tail(): Promise<Tail> {
    const seat = await this.seat();
    const names = await this.names();
    const last = names[names.length - 1];
    // Where there is no book, another instance may have erased them since.
    if (last === undefined) this.heads = null;
    const name = newestOf(last === undefined ? Object.keys(await this.remembered()) : [last], { app: this.app, seat, number: 1 });
    const book = last === undefined ? undefined : await this.look(last);
    const end = book?.end ?? (await this.endOfOthers(names.slice(0, -1))) ?? chainStart(chainOwner(name));
    // A book that was cut is gone on from where it should have ended, so that the gap stays to be seen.
    const remembered = Object.values(await this.remembered()).reduce((most, head) => (head.seq > most.seq ? head : most), end);
    return { name, length: book?.length ?? 0, end: remembered, endsWithBreak: book?.endsWithBreak ?? true };
  }

  /** Of books that hold no whole line the one before counts. */
  private async endOfOthers(names: readonly string[]): Promise<ChainEnd | null> {
    for (const name of [...names].reverse()) {
      const { end } = this.known.get(name) ?? (await this.look(name));
      if (end) return end;
    }
    return null;
  }

  private async sizeOf(name: string): Promise<number | null> {
    return this.files.sizeOf(inFolder(LEDGER_FOLDER, name));
  }

  private async look(name: string): Promise<KnownBook> {
    const length = (await this.sizeOf(name)) ?? 0;
    // What nobody here can have written is not read; the chain goes on in the next book from where it is remembered to stand.
    const book = length > LONGEST_BOOK ? { length, end: (await this.remembered())[name] ?? null, endsWithBreak: true, rows: [], damaged: 1 } : knownBook(name, await this.text(name), this.known.get(name));
    this.known.set(name, book);
    return book;
  }
}

/** Of these books of one chain the one with the highest number; the first book of a chain where there is none. */
function newestOf(books: readonly string[], first: BookFile): BookFile {
  const ofChain = books.map(readBookFile).filter((book): book is BookFile => book !== null && chainOwner(book) === chainOwner(first));
  return ofChain.reduce((newest, book) => (book.number > newest.number ? book : newest), first);
}
