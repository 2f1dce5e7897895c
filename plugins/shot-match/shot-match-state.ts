import type { EditPlan } from "../../shared/edits/edit-plan";
import type { CommitProgress, JournalPage } from "../../shared/host/host-port";
import type { ProblemText } from "../../shared/host/host-problem";
import type { Receipt } from "../../shared/host/receipt";
import type { SequenceSnapshot } from "../../shared/project/project-snapshot";
import type { MatchRun } from "./match-run";
import type { MatchScope, Shot } from "./match-source";
import type { Measurement } from "./shot-outcome";
import type { Standings } from "./standing";

/** All that the Shot Match panel shows. */
export type ShotMatchState = {
  readonly source: Source;
  readonly scope: MatchScope;
  /** What the editor chose; the reference in use is `heroOf` of the shots and this. */
  readonly chosenHeroKey: string | null;
  readonly stage: Stage;
  /** The host reported a change since these results. */
  readonly hostMovedOn: boolean;
  readonly journal: JournalPage;
  /** What became of applied shots without this panel, as far as it was looked at. */
  readonly standings: Standings;
  readonly revert: RevertState;
  /** The latest news for a screen reader. */
  readonly says: string;
  /** A bug met in a job; the view throws it into its error boundary. */
  readonly fault: Error | null;
};

/** What is open in the host. */
export type Source =
  | { readonly kind: "unread" }
  /** No project or no sequence; `advice` is one sentence. */
  | { readonly kind: "nothing-open"; readonly advice: string }
  | { readonly kind: "problem"; readonly text: ProblemText }
  | { readonly kind: "read"; readonly projectGuid: string; readonly sequence: SequenceSnapshot; readonly shots: readonly Shot[] };

/** Where the work stands. Leaving `ready` discards the plan. */
export type Stage =
  | { readonly name: "reading" }
  | { readonly name: "idle" }
  | { readonly name: "thinking"; readonly run: MatchRun }
  | { readonly name: "ready"; readonly run: MatchRun; readonly plan: EditPlan; readonly undoSteps: number }
  | { readonly name: "applying"; readonly run: MatchRun; readonly plan: EditPlan; readonly progress: CommitProgress | null }
  | { readonly name: "applied"; readonly run: MatchRun; readonly receipt: Receipt; readonly measured: ReadonlyMap<string, Measurement> }
  | { readonly name: "failed"; readonly text: ProblemText; readonly run: MatchRun | null; readonly receipt: Receipt | null; readonly next: "refresh" | "back-to-results" };

/** At most one revert at a time. */
export type RevertState =
  | { readonly kind: "none" }
  | { readonly kind: "reverting"; readonly receiptId: string; readonly progress: CommitProgress | null }
  | { readonly kind: "failed"; readonly receiptId: string; readonly text: ProblemText };
