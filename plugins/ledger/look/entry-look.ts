import type { Standing } from "../../../shared/ledger/item-standing";

/** What a look into the open project found of an entry. */
export type EntryLook = {
  /** What stands otherwise than the ledger says, by line. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Why a line that was changed cannot be reverted, by line. */
  readonly conflicts: ReadonlyMap<string, string>;
  /** Lines that could not be looked at from here, and why. */
  readonly unseen: ReadonlyMap<string, string>;
};
