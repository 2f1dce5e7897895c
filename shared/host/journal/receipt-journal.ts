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

  /** All receipts of a project, oldest first; files that hold none are counted. */
  async read(projectGuid: string, signal: AbortSignal): Promise<Result<JournalPage, HostProblem>> {
    return attempt("reading the journal", async () => {
      const receipts = this.unwritten.filter((receipt) => receipt.project.guid === projectGuid);
      let damaged = 0;
      for (const name of await this.files.list(FOLDER)) {
        if (!name.endsWith(suffixOf(projectGuid))) continue;
        stopIfCancelled(signal);
        const receipt = await this.readFile(inFolder(FOLDER, name));
        if (!receipt) damaged++;
        else if (receipt.project.guid === projectGuid) receipts.push(receipt);
      }
      return { receipts: receipts.sort(byTime), damaged };
    });
  }

  private async readFile(file: PluginPath): Promise<Receipt | null> {
    try {
      const parsed = v.safeParse(receiptSchema, JSON.parse(await this.files.readText(file)));
      return parsed.success ? parsed.output : null;
    } catch {
      return null;
    }
  }
}

/** The project stands in the name, so that other projects' receipts need not be opened. */
function fileName(receipt: Receipt): string {
  return `${receipt.at.replace(/\D/g, "")}-${plain(receipt.id)}${suffixOf(receipt.project.guid)}`;
}

function suffixOf(projectGuid: string): string {
  return `_${plain(projectGuid)}.json`;
}

function plain(text: string): string {
  return text.replace(/[^\w-]/g, "");
}

function byTime(a: Receipt, b: Receipt): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1;
}
