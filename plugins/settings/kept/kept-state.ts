import type { ProblemText } from "../../../shared/host/host-problem";
import type { DataKind, KeptData } from "../../../shared/host/settings-port";

/** What is kept on the machine; `erasing` is how far a wish to erase is. */
export type KeptState =
  | { readonly kind: "unread" }
  | { readonly kind: "unreadable"; readonly text: ProblemText }
  | { readonly kind: "measured"; readonly data: readonly KeptData[]; readonly erasing: Erasing };

/** Asked, confirmed, done or failed; the ledger needs a tick more. */
export type Erasing =
  | { readonly kind: "no" }
  | { readonly kind: "asked"; readonly what: EraseTarget; readonly isLedgerUnderstood: boolean }
  | { readonly kind: "erasing"; readonly what: EraseTarget }
  | { readonly kind: "done"; readonly what: EraseTarget }
  | { readonly kind: "failed"; readonly what: EraseTarget; readonly text: ProblemText };

/** One kind, everything there is, or everything that a policy which keeps the ledger leaves to the person. */
export type EraseTarget = DataKind | "all" | "all-but-ledger";

export const KEPT_UNREAD: KeptState = { kind: "unread" };
