import { assertNever } from "../../basics/assert-never";
import type { LedgerRules } from "../ledger/ledger-rules";
import { readSeatId } from "../ledger/seat-id";
import { rulesOf } from "./policy-in-force";
import type { Seat } from "./seat";

/** What the policy and the person's own settings say about the ledger now; throws what the disk throws. */
export async function ledgerRulesOf(seat: Seat): Promise<LedgerRules> {
  const { ledger = {} } = rulesOf(await seat.policy());
  return { person: await personOf(seat, ledger.person ?? "name"), proposals: ledger.proposals !== "left-out", folder: ledger.folder ?? null };
}

async function personOf(seat: Seat, person: "name" | "seat" | "nobody"): Promise<string | null> {
  switch (person) {
    case "name":
      return (await seat.own.read()).person || null;
    case "seat":
      return `Seat ${await readSeatId(seat.files)}`;
    case "nobody":
      return null;
    default:
      return assertNever(person);
  }
}
