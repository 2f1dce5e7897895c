import type { FileExchange } from "./file-exchange";
import type { HostPort } from "./host-port";

/** The calls that concern the plugin's own files, the same in every host. */
export function fileCalls(exchange: FileExchange): Pick<HostPort, "listFiles" | "chooseStudioFolder" | "readFile" | "saveFile"> {
  return {
    listFiles: (request) => exchange.list(request),
    chooseStudioFolder: () => exchange.chooseStudioFolder(),
    readFile: (request) => exchange.read(request),
    saveFile: (request, signal) => exchange.save(request, signal),
  };
}
