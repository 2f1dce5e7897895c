import type { EditPlan } from "../../shared/edits/edit-plan";
import type { CommitProgress, JournalPage } from "../../shared/host/host-port";
import type { ProblemText } from "../../shared/host/host-problem";
import type { Receipt } from "../../shared/host/receipt";
import type { SequenceSnapshot } from "../../shared/project/project-snapshot";
import type { Calibration } from "../../shared/panel/calibration/read-calibration";
import type { JumpMapState } from "./jumps/jump-map-state";
import type { Standings } from "../../shared/ledger/item-standing";
import type { Scene } from "./scenes/scene";
import type { MatchRun } from "./search/match-run";
import type { Doing } from "./search/doing";
import type { Measurement } from "./search/shot-outcome";
import type { Elsewhere } from "./source/elsewhere";
import type { MatchScope, Shot } from "./source/match-source";
import type { WayOut } from "./ways-out/way-out";

/** All that the Shot Match panel shows. */
export type ShotMatchState = {
  readonly source: Source;
  readonly scope: MatchScope;
  /** What the editor chose; the reference in use is `heroOf` of the shots and this. */
  readonly chosenHeroKey: string | null;
  /** A reference looked for outside the open sequence. */
  readonly elsewhere: Elsewhere;
  /** Which shots belong together; null until it was looked for, and again when the project has moved on. */
  readonly scenes: readonly Scene[] | null;
  readonly stage: Stage;
  /** The host reported a change since these results. */
  readonly hostMovedOn: boolean;
  /** What is known of how this host's Lumetri answers. */
  readonly calibration: Calibration;
  readonly journal: JournalPage;
  /** What became of applied shots without this panel, as far as it was looked at. */
  readonly standings: Standings;
  readonly revert: RevertState;
  /** The map of colour jumps lies over everything else while it is open. */
  readonly jumps: JumpMapState;
  /** What became of the last export. */
  readonly wayOut: WayOut;
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
  | { readonly name: "finding-scenes"; readonly doing: Doing }
  | { readonly name: "thinking"; readonly run: MatchRun; readonly doing: Doing | null }
  /** `isSettling`: some shots are being proposed anew after a change. */
  | { readonly name: "ready"; readonly run: MatchRun; readonly plan: EditPlan; readonly undoSteps: number; readonly isSettling: boolean }
  | { readonly name: "applying"; readonly run: MatchRun; readonly plan: EditPlan; readonly progress: CommitProgress | null }
  | { readonly name: "applied"; readonly run: MatchRun; readonly receipt: Receipt; readonly measured: ReadonlyMap<string, Measurement> }
  | { readonly name: "failed"; readonly text: ProblemText; readonly run: MatchRun | null; readonly receipt: Receipt | null; readonly next: "refresh" | "back-to-results" };

/** At most one revert at a time. */
export type RevertState =
  | { readonly kind: "none" }
  | { readonly kind: "reverting"; readonly receiptId: string; readonly progress: CommitProgress | null }
  | { readonly kind: "failed"; readonly receiptId: string; readonly text: ProblemText };
