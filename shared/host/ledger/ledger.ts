import { succeed, type Result } from "../../basics/result";
import { toAsciiJson } from "../../chain/ascii-json";
import { toBase64 } from "../base64";
import type { HostClock } from "../host-clock";
import type { FilePart } from "../file-part";
import type { JournalPage } from "../host-port";
import type { HostApp } from "../host-profile";
import type { HostProblem } from "../host-problem";
import { attempt, HostStop, stopIfCancelled } from "../host-stop";
import type { Deed, LedgerEntry } from "../ledger-entry";
import type { LedgerBook, LedgerListing, LedgerPartRequest } from "../ledger-port";
import { inFolder, type PluginFiles } from "../plugin-files";
import type { Receipt } from "../receipt";
import type { StudioFolder } from "../studio-folder";
import { TRIMBIN_VERSION } from "../trimbin-version";
import { readBookFile } from "../../chain/book-file";
import { stopIfTooLarge } from "./book-size";
import { journalPage } from "./journal-page";
import { LEDGER_FOLDER } from "./ledger-folder";
import type { LedgerRules, ReadLedgerRules } from "./ledger-rules";
import { SeatBooks } from "./seat-books";
import { StudioCopy } from "./studio-copy";

type LedgerParts = { readonly app: HostApp; readonly files: PluginFiles; readonly studio: StudioFolder; readonly clock: HostClock; readonly rules: ReadLedgerRules };

/** Where the settings cannot be asked, nothing personal is written, and nothing leaves this machine. */
const SILENT: LedgerRules = { person: null, proposals: false, folder: null };

/** As much of a book as fits into one message; whole groups of three bytes. */
const PART_BYTES = 3 * 2 ** 18;

/** Every plan that touched a project, written down for good: in this seat's own books first, then in the studio's copy of them. */
export class Ledger {
  private readonly books: SeatBooks;
  private readonly copy: StudioCopy;
  /** What the disk refused so far, oldest first. */
  private unwritten: readonly Omit<LedgerEntry, "seat">[] = [];
  /** Books are read and written by one call at a time. */
  private last: Promise<unknown> = Promise.resolve();
  private open: { readonly path: string; readonly bytes: Uint8Array } | null = null;

  constructor(private readonly parts: LedgerParts) {
    this.books = new SeatBooks(parts.files, parts.app);
    this.copy = new StudioCopy(parts.studio, parts.clock);
  }

  /** Keeps a receipt; after a problem it is still in the ledger until the host is closed, and tried again with the next one. */
  async append(receipt: Receipt, by: Deed | null): Promise<Result<void, HostProblem>> {
    const { person, proposals, folder } = await this.rules();
    const deed = by && !proposals ? { ...by, proposal: null } : by;
    this.unwritten = [...this.unwritten, { format: "trimbin-ledger-entry/1", id: receipt.id, person, trimbin: TRIMBIN_VERSION, app: this.parts.app, by: deed, receipt }];
    const written = await this.alone("writing the ledger", () => this.write());
    // Nobody waits for a shared disk; what it misses is written with a later entry, or when the ledger is looked at.
    if (written.ok && folder !== null) void this.catchUp(folder);
    return written;
  }

  /** HostPort's `readJournal`. */
  async readJournal(projectGuid: string, signal: AbortSignal): Promise<Result<JournalPage, HostProblem>> {
    return this.alone("reading the journal", () => journalPage(this.books, this.unwritten.map(({ receipt }) => receipt), projectGuid, signal));
  }

  /** HostPort's `listLedger`; first writes what the studio's copy misses. */
  async list(signal: AbortSignal): Promise<Result<LedgerListing, HostProblem>> {
    const { folder } = await this.rules();
    const own = await this.alone("looking for the ledger", async () => {
      if (this.unwritten.length > 0) await attempt("writing the ledger", () => this.write());
      return this.seatBooks();
    });
    if (!own.ok || folder === null) return own.ok ? succeed({ books: own.value, problem: null }) : own;
    const caughtUp = await this.catchUp(folder);
    const shared = await attempt("looking for the studio's ledger", async () => {
      stopIfCancelled(signal);
      return this.studioBooks(folder);
    });
    if (!shared.ok) return succeed({ books: own.value, problem: shared.problem });
    return succeed({ books: [...own.value, ...shared.value], problem: caughtUp.ok ? null : caughtUp.problem });
  }

  /** HostPort's `readLedgerPart`; the first part reads the book anew. */
  async readPart({ place, name, offset }: LedgerPartRequest): Promise<Result<FilePart, HostProblem>> {
    return attempt(`reading ${name}`, async () => {
      const path = `${place}/${name}`;
      const bytes = offset > 0 && this.open?.path === path ? this.open.bytes : await this.load(place, name);
      const end = offset + PART_BYTES;
      const nextOffset = end < bytes.length ? end : null;
      this.open = nextOffset === null ? null : { path, bytes };
      return { base64: toBase64(bytes.subarray(offset, end)), totalBytes: bytes.length, nextOffset };
    });
  }

  /** Removes this seat's books for good; the studio's copy stays. Throws what the disk refused. */
  async erase(): Promise<void> {
    // What is applied while this waits for its turn, or works, is written after it.
    const before = this.unwritten;
    const erased = await this.alone("erasing the ledger", async () => {
      await this.books.erase();
      this.unwritten = this.unwritten.filter((one) => !before.includes(one));
    });
    if (!erased.ok) throw new HostStop(erased.problem);
  }

  private async rules(): Promise<LedgerRules> {
    const rules = await attempt("asking for the ledger's rules", this.parts.rules);
    return rules.ok ? rules.value : SILENT;
  }

  private async write(): Promise<void> {
    const seat = await this.books.seat();
    const entries = this.unwritten;
    await this.books.append(entries.map(({ format, id, ...more }) => ({ id, text: toAsciiJson({ format, id, seat, ...more } satisfies LedgerEntry) })));
    this.unwritten = this.unwritten.filter((one) => !entries.includes(one));
  }

  private async catchUp(folder: string): Promise<Result<void, HostProblem>> {
    // Beside the other calls: it only reads the books, and a drive that does not answer must not keep an entry waiting.
    return attempt("writing into the studio folder", () => this.copy.catchUp(this.books, folder));
  }

  private async alone<Value>(during: string, work: () => Promise<Value>): Promise<Result<Value, HostProblem>> {
    const turn = this.last.then(() => attempt(during, work));
    this.last = turn;
    return turn;
  }

  private async seatBooks(): Promise<LedgerBook[]> {
    const heads = await this.books.remembered();
    const own = await this.books.names();
    const { files } = this.parts;
    return Promise.all(own.map(async (name): Promise<LedgerBook> => ({ name, place: "seat", own: true, bytes: (await files.sizeOf(inFolder(LEDGER_FOLDER, name))) ?? 0, head: heads[name] ?? null })));
  }

  private async studioBooks(folderName: string): Promise<LedgerBook[]> {
    const folder = await this.copy.folder(folderName);
    const own = new Set(await this.books.names());
    const names = (await folder?.list() ?? []).filter((name) => readBookFile(name)).sort();
    return Promise.all(names.map(async (name): Promise<LedgerBook> => ({ name, place: "studio", own: own.has(name), bytes: (await folder?.sizeOf(name)) ?? 0, head: null })));
  }

  private async load(place: LedgerBook["place"], name: string): Promise<Uint8Array> {
    const missing = new HostStop({ kind: "missing-file", name });
    // Only books: no other file of these folders is any page's business.
    if (!readBookFile(name)) throw missing;
    if (place === "seat") {
      if (!(await this.parts.files.list(LEDGER_FOLDER)).includes(name)) throw missing;
      stopIfTooLarge(name, await this.parts.files.sizeOf(inFolder(LEDGER_FOLDER, name)));
      return this.parts.files.readBytes(inFolder(LEDGER_FOLDER, name));
    }
    const { folder: folderName } = await this.rules();
    const folder = folderName === null ? null : await this.copy.folder(folderName);
    if (!folder || !(await folder.list()).includes(name)) throw missing;
    stopIfTooLarge(name, await folder.sizeOf(name));
    return folder.readBytes(name);
  }
}
