import type { HostApp } from "../../../shared/host/host-profile";
import type { LedgerEntry } from "../../../shared/host/ledger-entry";
import type { LedgerListing } from "../../../shared/host/ledger-port";
import { Ledger } from "../../../shared/host/ledger/ledger";
import { PLAIN_LEDGER_RULES, type LedgerRules } from "../../../shared/host/ledger/ledger-rules";
import type { PluginFiles } from "../../../shared/host/plugin-files";
import type { Receipt } from "../../../shared/host/receipt";
import { StudioFolder } from "../../../shared/host/studio-folder";
import { uxpPluginFiles, type UxpFs } from "../../../shared/host/uxp/uxp-plugin-files";
import { readLedger } from "../../../shared/ledger/read-ledger";
import type { BookFault } from "../../../shared/ledger/seen-entry";
import { createSimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { VirtualClock } from "../adapter/virtual-clock";

/** Where the studio's folder lies on every machine. */
export const STUDIO = "/Volumes/Studio";

/** A ledger over a simulated disk, one load of the plugin. */
export type OpenLedger = { readonly ledger: Ledger; readonly files: PluginFiles; readonly disk: InMemoryDisk; readonly folder: string; readonly studio: StudioFolder };

type LedgerOptions = { readonly disk?: InMemoryDisk; readonly app?: HostApp; readonly rules?: Partial<LedgerRules> };

/** Opens the ledger of a seat; a restart is another one on the same disk. */
export function openLedger({ disk = new InMemoryDisk(), app = "premiere", rules = {} }: LedgerOptions = {}): OpenLedger {
  const uxp = createSimulatedUxp({ disk });
  // The simulated fs answers a little more widely than UXP's types say.
  const files = uxpPluginFiles(uxp.fs as unknown as UxpFs, uxp.uxp.storage.localFileSystem, uxp.uxp.storage.formats.binary);
  const studio = new StudioFolder(files);
  uxp.controls.answerPicker([STUDIO]);
  const ledger = new Ledger({ app, files, studio, clock: new VirtualClock(), rules: async () => ({ ...PLAIN_LEDGER_RULES, ...rules }) });
  return { ledger, files, disk, folder: `${uxp.controls.folders.data}/ledger`, studio };
}

/** The same disk after a restart of the machine. */
export function restarted(disk: InMemoryDisk): InMemoryDisk {
  return new InMemoryDisk(disk.content());
}

/** A receipt of one item, a minute after the one before it. */
export function receiptOf(number: number, project = "project-1"): Receipt {
  return {
    format: "trimbin-receipt/1",
    id: `receipt-${number}`,
    at: new Date(Date.UTC(2026, 10, 1) + number * 60_000).toISOString(),
    host: { name: "Premiere Pro", version: "26.3.0" },
    project: { guid: project, name: "Café film 北" },
    plan: { format: "trimbin-plan/1", label: `Match shot ${number}`, items: [{ id: "item", title: "A003", why: "A test.", needsConfirmation: false, edits: [] }] },
    reverts: null,
    outcome: { kind: "applied" },
    undoSteps: [`Match shot ${number}`],
  };
}

/** Everything that is on the disk, as a page reads it: own books and the studio's. */
export async function readAllBooks(ledger: Pick<Ledger, "list" | "readPart">): Promise<{ readonly listing: LedgerListing; readonly entries: readonly LedgerEntry[]; readonly faults: readonly BookFault[] }> {
  const { signal } = new AbortController();
  const listing = await ledger.list(signal);
  if (!listing.ok) throw new Error(listing.problem.kind);
  const books = await Promise.all(
    listing.value.books.map(async (book) => {
      let [text, offset]: [string, number | null] = ["", 0];
      while (offset !== null) {
        const part = await ledger.readPart({ place: book.place, name: book.name, offset });
        if (!part.ok) throw new Error(part.problem.kind);
        text += Buffer.from(part.value.base64, "base64").toString("latin1");
        offset = part.value.nextOffset;
      }
      return { listing: book, text };
    }),
  );
  const read = readLedger(books);
  return { listing: listing.value, entries: read.entries.map(({ entry }) => entry), faults: read.faults };
}
