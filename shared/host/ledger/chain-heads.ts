import * as v from "valibot";
import { boundedJson } from "../../basics/bounded-json";
import { textLike, wholeFrom } from "../../basics/plain-schemas";
import { bookFile, chainOwner, readBookFile, type BookFile } from "../../chain/book-file";
import { chainStart, type ChainEnd } from "../../chain/chain-line";
import { inFolder, type PluginFiles } from "../plugin-files";
import { PLACES_FOLDER } from "./ledger-folder";

const KEPT_AS = "ledger1-heads.json";

/** Ten thousand books. */
const MAX_TEXT = 2_000_000;

const headsSchema = v.record(v.string(), v.strictObject({ seq: wholeFrom(0, Number.MAX_SAFE_INTEGER), hash: textLike(/^[0-9a-f]{64}$/, "not a hash") }));

/** By file name of a book: the last line that was written into it. */
export type ChainHeads = Readonly<Record<string, ChainEnd>>;

/** What this seat remembers of its books, apart from them: a book that ends before was cut. Nothing where the memory is lost or damaged. */
export async function readHeads(files: PluginFiles): Promise<ChainHeads> {
  try {
    return v.parse(headsSchema, boundedJson(await files.readText(inFolder(PLACES_FOLDER, KEPT_AS)), MAX_TEXT));
  } catch {
    return {};
  }
}

/** Remembers them. A memory that could not be written is behind the books, which does no harm. */
export async function keepHeads(files: PluginFiles, heads: ChainHeads): Promise<void> {
  try {
    await files.writeText(PLACES_FOLDER, KEPT_AS, JSON.stringify(heads));
  } catch {
    // The entry itself is on the disk; until the next one, only a cut of these last lines would go unseen.
  }
}

/**
 * When these books are erased: remembers nothing of them but their numbers, by the book that each chain begins anew with. Copies of the old ones may lie in
 * a studio folder, and no new one may bear the name of another. Throws what the disk refused.
 */
export async function beginAnew(files: PluginFiles, erased: readonly string[]): Promise<ChainHeads> {
  const next = new Map<string, BookFile>();
  for (const name of [...erased, ...Object.keys(await readHeads(files))]) {
    const book = readBookFile(name);
    const known = book && next.get(chainOwner(book));
    if (book && (!known || known.number <= book.number)) next.set(chainOwner(book), { ...book, number: book.number + 1 });
  }
  const heads = Object.fromEntries([...next].map(([owner, book]) => [bookFile(book), chainStart(owner)]));
  if (next.size > 0) await files.writeText(PLACES_FOLDER, KEPT_AS, JSON.stringify(heads));
  return heads;
}
