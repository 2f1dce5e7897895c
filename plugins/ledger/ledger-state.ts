import type { CommitProgress } from "../../shared/host/host-port";
import type { ProblemText } from "../../shared/host/host-problem";
import type { Receipt } from "../../shared/host/receipt";
import type { PanelId } from "../../shared/policy/policy";
import type { BookFault, SeenEntry } from "../../shared/ledger/seen-entry";
import type { EntryLook } from "./look/entry-look";
import type { ReportState } from "./report/report-state";

/** Everything that the Ledger panel shows. */
export type LedgerState = {
  readonly books: BooksState;
  /** How far reading is that somebody waits for; what was read before stays listed. */
  readonly reading: { readonly label: string; readonly share: number | null } | null;
  /** What is open in the host; null where nothing is. */
  readonly open: OpenProject | null;
  readonly filters: LedgerFilters;
  /** The entry that is shown with all its lines, by `entryKey` as everything here. */
  readonly openKey: string | null;
  /** The entry that was shown last: the focus goes back there. */
  readonly lastOpenKey: string | null;
  /** How many entries of the list are drawn. */
  readonly drawn: number;
  /** What a look into the project found, by entry. */
  readonly looks: ReadonlyMap<string, EntryLook>;
  /** The lines to be reverted, by entry. */
  readonly ticked: ReadonlyMap<string, ReadonlySet<string>>;
  readonly revert: RevertState;
  /** What was committed since the books were read. */
  readonly since: readonly Receipt[];
  readonly report: ReportState;
  /** The latest news for a screen reader. */
  readonly says: string;
  /** A bug met in a job; the view throws it into its error boundary. */
  readonly fault: Error | null;
};

/** The ledger's books, as far as they were read. */
export type BooksState =
  | { readonly kind: "unread" }
  | { readonly kind: "failed"; readonly text: ProblemText }
  /** `missing` is why books are left out: the studio folder, a book that could not be read, a cancelled reading. */
  | { readonly kind: "read"; readonly entries: readonly SeenEntry[]; readonly faults: readonly BookFault[]; readonly missing: readonly ProblemText[] };

/** The project in front, and the sequence that is open in it. */
export type OpenProject = { readonly guid: string; readonly name: string; readonly sequence: { readonly guid: string; readonly name: string } | null };

/** What is listed. Days are "2026-11-23", in the machine's own time; empty where there is no bound. */
export type LedgerFilters = {
  readonly scope: "project" | "everything";
  readonly words: string;
  readonly panel: PanelId | null;
  readonly person: string | null;
  readonly sequence: string | null;
  readonly outcome: "applied" | "rolled-back" | "needs-attention" | "revert" | null;
  readonly fromDay: string;
  readonly untilDay: string;
};

/** At most one revert at a time. */
export type RevertState =
  | { readonly kind: "none" }
  | { readonly kind: "reverting"; readonly label: string; readonly progress: CommitProgress | null }
  | { readonly kind: "done"; readonly words: string; readonly undoSteps: readonly string[] }
  /** `done` names the undo steps of the plans that were reverted before it stopped. */
  | { readonly kind: "failed"; readonly text: ProblemText; readonly undoSteps: readonly string[] };
