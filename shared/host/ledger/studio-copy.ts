import { isUnchanged, lineText, parseLine, type ChainLine } from "../../chain/chain-line";
import type { HostClock } from "../host-clock";
import { HostStop } from "../host-stop";
import type { ChosenFolder } from "../plugin-files";
import type { StudioFolder } from "../studio-folder";
import { withinTime } from "../within-time";
import { stopIfTooLarge } from "./book-size";
import type { SeatBooks } from "./seat-books";

/** A drive that is not there may never answer. */
const PATIENCE_MS = 20_000;

/** A line ends with its hash: books of one length that end in these signs are the same. */
const END_SIGNS = 80;

/** A second copy of this seat's books in the studio folder: the same files with the same lines, written later where the folder was away. */
export class StudioCopy {
  private underWay: Promise<void> | null = null;
  /** What is known to stand there, so that nothing is read again without need. */
  private copied: { readonly folder: string; readonly book: string; readonly length: number; readonly end: string } | null = null;

  constructor(
    private readonly studio: StudioFolder,
    private readonly clock: HostClock,
  ) {}

  /** The ledger's folder in the studio folder; null where there is none yet. Stops as "missing-file" where the studio folder is away, or none was chosen. */
  async folder(name: string): Promise<ChosenFolder | null> {
    return withinTime(this.clock, PATIENCE_MS, "opening the studio folder", this.open().then((folder) => folder.folder(name)));
  }

  /** Writes what is missing there, line by line; a line that stands there is never written again. Throws what stood in the way. */
  async catchUp(books: SeatBooks, folder: string): Promise<void> {
    // A call that never came back may still write: nothing is begun beside it.
    this.underWay ??= this.copy(books, folder).finally(() => (this.underWay = null));
    await withinTime(this.clock, PATIENCE_MS, "writing into the studio folder", this.underWay);
  }

  private async open(): Promise<ChosenFolder> {
    const folder = await this.studio.open();
    if (!folder) throw new HostStop({ kind: "missing-file", name: "the studio folder" });
    return folder;
  }

  private async copy(books: SeatBooks, name: string): Promise<void> {
    const own = await books.legible();
    const last = own[own.length - 1];
    if (last === undefined) return;
    const text = await books.text(last);
    const end = text.slice(-END_SIGNS);
    if (this.copied?.folder === name && this.copied.book === last && this.copied.length === text.length && this.copied.end === end) return;
    const folder = await (await this.open()).makeFolder(name);
    const there = new Set(await folder.list());
    for (const [index, book] of own.entries()) {
      // A book is whole there once the next one was begun.
      const next = own[index + 1];
      if (there.has(book) && next !== undefined && there.has(next)) continue;
      if (there.has(book)) stopIfTooLarge(book, await folder.sizeOf(book));
      const theirs = there.has(book) ? asciiText(await folder.readBytes(book)) : "";
      const missing = missingLines(book === last ? text : await books.text(book), theirs);
      if (missing.length > 0) await folder.appendText(book, `${theirs === "" || theirs.endsWith("\n") ? "" : "\n"}${missing.map((line) => `${lineText(line)}\n`).join("")}`);
    }
    this.copied = { folder: name, book: last, length: text.length, end };
  }
}

/** The lines of our book that theirs has not. Stops where theirs holds lines that we never wrote. */
function missingLines(ours: string, theirs: string): ChainLine[] {
  const [own, copied] = [linesOf(ours), linesOf(theirs)];
  const [known, there] = [new Set(own.map(({ hash }) => hash)), new Set(copied.map(({ hash }) => hash))];
  if (!copied.every(({ hash }) => known.has(hash))) {
    const message = "another machine writes into this seat's book. Its plugin data was copied from this one, or this one was restored from a backup.";
    throw new HostStop({ kind: "host-refused", during: "writing into the studio folder", message });
  }
  return own.filter(({ hash }) => !there.has(hash));
}

function linesOf(text: string): ChainLine[] {
  return text.split("\n").flatMap((piece) => {
    const line = parseLine(piece);
    return line && isUnchanged(line) ? [line] : [];
  });
}

/** Books are ASCII; any other byte makes a line that is none. */
function asciiText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  return parts.join("");
}
