/** What a policy and a person's settings say about the ledger, as it is in force now. */
export type LedgerRules = {
  /** Whose name stands in an entry; null for nobody's. */
  readonly person: string | null;
  /** Is it kept what was proposed and refused, or only what was applied? */
  readonly proposals: boolean;
  /** The folder in the studio folder that also gets this seat's books; null for none. */
  readonly folder: string | null;
};

/** Asked before every entry: settings change while the host is open. */
export type ReadLedgerRules = () => Promise<LedgerRules>;

/** Where nobody decided anything. */
export const PLAIN_LEDGER_RULES: LedgerRules = { person: null, proposals: true, folder: null };
