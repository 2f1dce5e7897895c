import type { HostPort } from "../host-port";
import type { Ledger } from "./ledger";

/** The calls that the ledger answers, the same in every host. */
export function ledgerCalls(ledger: Ledger): Pick<HostPort, "readJournal" | "listLedger" | "readLedgerPart"> {
  return {
    readJournal: (projectGuid, signal) => ledger.readJournal(projectGuid, signal),
    listLedger: (signal) => ledger.list(signal),
    readLedgerPart: (request) => ledger.readPart(request),
  };
}
