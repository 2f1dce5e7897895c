import type { CommitProgress, JournalPage } from "../../shared/host/host-port";
import type { SequenceUse } from "../../shared/host/bin-listing";
import type { ProblemText } from "../../shared/host/host-problem";
import type { Receipt } from "../../shared/host/receipt";
import type { Leftovers } from "../../shared/panel/leftovers";
import type { SequenceSnapshot } from "../../shared/project/project-snapshot";
import type { Keeping, Kept } from "./keep/kept";
import { NOTHING_KEPT } from "./keep/kept";
import { NOTHING_MARKED, type Marking } from "./markers/marking";
import { NOTHING_ASKED, type MeaningState, type SearchState } from "./search/search-state";
import type { ImportState } from "./source/import-state";
import type { OpenedFile } from "./source/opened-file";
import type { PanelClip } from "./source/panel-clip";
import type { Reading, Source } from "./source/source";
import type { TidyState } from "./tidy/tidy-state";
import type { View } from "./view";
import type { WayOut } from "./ways-out/way-out";

/** All that the Transcript Selects panel shows. */
export type SelectsState = {
  readonly source: Source;
  readonly clips: readonly PanelClip[];
  readonly reading: Reading;
  readonly search: SearchState;
  readonly meaning: MeaningState;
  readonly view: View;
  /** The clip whose transcript is open, and the words to be shown in it; `turn` counts requests, so that asking twice scrolls twice. */
  readonly open: OpenTranscript | null;
  /** Selects and stories, with their ways back. */
  readonly kept: Kept;
  readonly keeping: Keeping;
  /** Selects and lines of the story that are unticked: a string-out goes without them. */
  readonly leftOut: ReadonlySet<string>;
  /** What the sequences of the project use; null where it is not known. */
  readonly usage: readonly SequenceUse[] | null;
  /** What the open sequence shows, for markers in it; null where none is open. */
  readonly openSequence: SequenceSnapshot | null;
  readonly tidy: TidyState;
  readonly stage: Stage;
  /** What the next string-out is called; null until somebody typed a name. */
  readonly typedName: string | null;
  readonly journal: JournalPage;
  readonly revert: RevertState;
  readonly wayOut: WayOut;
  readonly imported: ImportState;
  /** Transcript files that wait until somebody says whose they are. */
  readonly opened: readonly OpenedFile[];
  /** What is to be marked on layers or on the composition, where the host keeps markers there. */
  readonly marking: Marking;
  /** What was heard last, and whether it can be stopped. */
  readonly cue: CueState;
  /** Temporary compositions that other panels' looking left in the project. */
  readonly leftovers: Leftovers;
  /** The latest news for a screen reader. */
  readonly says: string;
  /** A bug met in a job; the view throws it into its error boundary. */
  readonly fault: Error | null;
};

export type OpenTranscript = { readonly mediaId: string; readonly goTo: { readonly first: number; readonly end: number } | null; readonly turn: number };

/** Where an Apply stands. */
export type Stage =
  | { readonly name: "deciding" }
  | { readonly name: "applying"; readonly label: string; readonly progress: CommitProgress | null }
  | { readonly name: "applied"; readonly receipt: Receipt }
  | { readonly name: "failed"; readonly text: ProblemText; readonly receipt: Receipt | null };

/** At most one revert at a time. */
export type RevertState =
  | { readonly kind: "none" }
  | { readonly kind: "reverting"; readonly receiptId: string; readonly progress: CommitProgress | null }
  | { readonly kind: "failed"; readonly receiptId: string; readonly text: ProblemText };

export type CueState = { readonly kind: "silent" } | { readonly kind: "playing"; readonly what: string } | { readonly kind: "failed"; readonly text: ProblemText };

/** Before anything was read. */
export const NOTHING_READ: SelectsState = {
  source: { kind: "unread" },
  clips: [],
  reading: { kind: "none" },
  search: NOTHING_ASKED,
  meaning: { kind: "asleep" },
  view: "found",
  open: null,
  kept: NOTHING_KEPT,
  keeping: { kind: "loading" },
  leftOut: new Set(),
  usage: null,
  openSequence: null,
  tidy: { kind: "none" },
  stage: { name: "deciding" },
  typedName: null,
  journal: { receipts: [], damaged: 0, older: 0 },
  revert: { kind: "none" },
  wayOut: { kind: "none" },
  imported: { kind: "none" },
  opened: [],
  marking: NOTHING_MARKED,
  cue: { kind: "silent" },
  leftovers: { kind: "none" },
  says: "",
  fault: null,
};
