import type { PanelId } from "../policy/policy";
import type { HostApp } from "../host/host-profile";
import type { ReceiptOutcome } from "../host/receipt";

/** What is looked for in the ledger; null is no wish. */
export type LedgerQuery = {
  /** By GUID. */
  readonly project: string | null;
  /** By GUID. */
  readonly sequence: string | null;
  readonly panel: PanelId | null;
  readonly person: string | null;
  readonly app: HostApp | null;
  readonly outcome: ReceiptOutcome["kind"] | "revert" | null;
  /** Moments as ISO 8601, UTC: from this one on, and before that one. */
  readonly from: string | null;
  readonly until: string | null;
  /** All of these words stand in the entry: label, titles, names, what was proposed. */
  readonly words: string;
};
