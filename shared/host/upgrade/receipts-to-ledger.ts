import * as v from "valibot";
import { MAX_LINE } from "../../chain/chain-line";
import { boundedJson } from "../../basics/bounded-json";
import { toAsciiJson } from "../../chain/ascii-json";
import type { HostApp } from "../host-profile";
import type { LedgerEntry } from "../ledger-entry";
import { SeatBooks } from "../ledger/seat-books";
import { inFolder, type PluginFiles, type PluginPath } from "../plugin-files";
import type { Receipt } from "../receipt";
import { receiptSchema } from "../receipt-schema";
import { TRIMBIN_VERSION } from "../trimbin-version";

/** Where plugins without a ledger kept a file for each receipt. */
const JOURNAL: PluginPath = "plugin-data:/journal";

/** So much is written at once, in characters; the files behind it are removed when it is on the disk. */
const AT_ONCE = 256 * 1024;

/** Room for a line's number and hashes, in characters. */
const LINE_FRAME = 1000;

type OldReceipt = { readonly file: string; readonly id: string; readonly text: string };

/** Did an earlier version leave receipts? */
export async function hasOldReceipts(files: PluginFiles): Promise<boolean> {
  return (await names(files)).length > 0;
}

/** Receipts of an earlier version become entries of the ledger, of nobody and no panel, oldest first. Files that hold none stay where they are. */
export async function receiptsToLedger(files: PluginFiles, app: HostApp, backup: PluginPath): Promise<readonly string[]> {
  const books = new SeatBooks(files, app);
  const seat = await books.seat();
  const written = new Set((await books.entries()).rows.map(({ id }) => id));
  const backedUp = new Set(await files.list(backup));
  let [waiting, moved, left]: [OldReceipt[], number, number] = [[], 0, 0];
  const write = async (): Promise<void> => {
    await books.append(waiting.filter(({ id }) => !written.has(id)));
    for (const { file } of waiting) await files.remove(inFolder(JOURNAL, file));
    moved += waiting.length;
    waiting = [];
  };
  for (const file of await names(files)) {
    const old = await readOld(files, file);
    const entry = old ? toAsciiJson(entryOf(old.receipt, seat, app)) : "";
    // What no line of a book can hold would come again at every start.
    if (!old || entry.length > MAX_LINE - LINE_FRAME) {
      left++;
      continue;
    }
    if (!backedUp.has(file)) await files.writeText(backup, file, old.text);
    waiting.push({ file, id: old.receipt.id, text: entry });
    if (waiting.reduce((sum, one) => sum + one.text.length, 0) > AT_ONCE) await write();
  }
  await write();
  const lines = [`${moved} receipts of an earlier version were taken over into the ledger; copies of them are kept.`];
  return left === 0 ? lines : [...lines, `${left} receipts of an earlier version could not be read. They are left where they are.`];
}

/** Null for what holds no receipt: other text, a folder of such a name, what cannot be read. It must not keep the others from moving. */
async function readOld(files: PluginFiles, file: string): Promise<{ readonly text: string; readonly receipt: Receipt } | null> {
  try {
    if ((await files.sizeOf(inFolder(JOURNAL, file))) === null) return null;
    const text = await files.readText(inFolder(JOURNAL, file));
    const receipt = parseReceipt(text);
    return receipt && { text, receipt };
  } catch {
    return null;
  }
}

async function names(files: PluginFiles): Promise<readonly string[]> {
  // They begin with the time.
  return (await files.list(JOURNAL)).filter((name) => name.endsWith(".json")).sort();
}

function entryOf(receipt: Receipt, seat: string, app: HostApp): LedgerEntry {
  return { format: "trimbin-ledger-entry/1", id: receipt.id, seat, person: null, trimbin: TRIMBIN_VERSION, app, by: null, receipt };
}

function parseReceipt(text: string): Receipt | null {
  try {
    const parsed = v.safeParse(receiptSchema, boundedJson(text, MAX_LINE));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
