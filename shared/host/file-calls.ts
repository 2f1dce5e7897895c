import type { FileExchange } from "./file-exchange";
import type { HostPort } from "./host-port";
import type { ReceiptJournal } from "./journal/receipt-journal";

/** The calls that concern the plugin's own files, the same in every host. */
export function fileCalls(journal: ReceiptJournal, exchange: FileExchange): Pick<HostPort, "readJournal" | "listFiles" | "chooseStudioFolder" | "readFile" | "saveFile"> {
  return {
    readJournal: (projectGuid, signal) => journal.read(projectGuid, signal),
    listFiles: (request) => exchange.list(request),
    chooseStudioFolder: () => exchange.chooseStudioFolder(),
    readFile: (request) => exchange.read(request),
    saveFile: (request, signal) => exchange.save(request, signal),
  };
}
