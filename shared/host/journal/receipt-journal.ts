import * as v from "valibot";
import { toJsonText } from "../../basics/json-text";
import type { Result } from "../../basics/result";
import type { JournalPage } from "../host-port";
import type { HostProblem } from "../host-problem";
import { attempt, stopIfCancelled } from "../host-stop";
import { inFolder, type PluginFiles, type PluginPath } from "../plugin-files";
import type { Receipt } from "../receipt";
import { receiptSchema } from "../receipt-schema";

const FOLDER: PluginPath = "plugin-data:/journal";

/** Most text of receipts in one answer, in characters, well below what a page takes: 200 matches of 20 shots. Older ones stay on the disk. */
const MAX_PAGE_TEXT = 16 * 1024 * 1024;

/** One file a receipt in the plugin's data folder, never changed once written. What the disk refuses is kept in memory and tried again. */
export class ReceiptJournal {
  private unwritten: readonly Receipt[] = [];

  constructor(private readonly files: PluginFiles) {}

  /** Keeps a receipt; after a problem it is still in the journal until the host is closed. */
  async append(receipt: Receipt): Promise<Result<void, HostProblem>> {
    this.unwritten = [...this.unwritten, receipt];
    return attempt("writing the journal", async () => {
      for (const waiting of this.unwritten) {
        await this.files.writeText(FOLDER, fileName(waiting), toJsonText(waiting));
        this.unwritten = this.unwritten.filter((one) => one !== waiting);
      }
    });
  }

  /** The receipts of a project, oldest first; files that hold none are counted, and so are the oldest where all would be too many. */
  async read(projectGuid: string, signal: AbortSignal): Promise<Result<JournalPage, HostProblem>> {
    return attempt("reading the journal", async () => {
      const receipts = this.unwritten.filter((receipt) => receipt.project.guid === projectGuid);
      let damaged = 0;
      let room = MAX_PAGE_TEXT;
      // Names begin with the time: newest first.
      const names = (await this.files.list(FOLDER)).filter((name) => name.endsWith(suffixOf(projectGuid))).sort().reverse();
      for (const [i, name] of names.entries()) {
        stopIfCancelled(signal);
        const text = await this.readText(inFolder(FOLDER, name));
        room -= text?.length ?? 0;
        if (room < 0) return { receipts: receipts.sort(byTime), damaged, older: names.length - i };
        const receipt = text === null ? null : parseReceipt(text);
        if (!receipt) damaged++;
        else if (receipt.project.guid === projectGuid) receipts.push(receipt);
      }
      return { receipts: receipts.sort(byTime), damaged, older: 0 };
    });
  }

  private async readText(file: PluginPath): Promise<string | null> {
    try {
      return await this.files.readText(file);
    } catch {
      return null;
    }
  }
}

function parseReceipt(text: string): Receipt | null {
  try {
    const parsed = v.safeParse(receiptSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

const MAX_PROJECT_IN_NAME = 100;

/** The project stands in the name, so that other projects' receipts need not be opened. */
function fileName(receipt: Receipt): string {
  return `${receipt.at.replace(/\D/g, "")}-${plain(receipt.id)}${suffixOf(receipt.project.guid)}`;
}

function suffixOf(projectGuid: string): string {
  // A path may stand for a project without an id: disks take no names of any length, and the receipt itself tells two projects of one ending apart.
  return `_${plain(projectGuid).slice(-MAX_PROJECT_IN_NAME)}.json`;
}

function plain(text: string): string {
  return text.replace(/[^\w-]/g, "");
}

function byTime(a: Receipt, b: Receipt): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1;
}
