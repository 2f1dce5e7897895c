import type { JournalPage, CommitProgress } from "../../shared/host/host-port";
import type { ProblemText } from "../../shared/host/host-problem";
import type { HostApp } from "../../shared/host/host-profile";
import type { Receipt } from "../../shared/host/receipt";
import { NOT_CALIBRATED, type Calibration } from "../../shared/panel/calibration/read-calibration";
import type { Leftovers } from "../../shared/panel/leftovers";
import type { Standings } from "../../shared/ledger/item-standing";
import type { FramePlace, FrameState } from "./frame/frame-state";
import type { Source } from "./frame/source";
import { NOTHING_KEPT, type Kept } from "./keep/kept";
import { BUILT_IN_LIBRARY, type Library } from "./looks/library";
import type { LooksNews } from "./looks/looks-news";
import type { OpenLook } from "./open-look/open-look";
import type { RefineState } from "./refine/refine-state";
import type { SeenAs } from "./sheet/seen-as";
import { NO_SHEET, type SeenLooks, type Sheet } from "./sheet/sheet";
import { NO_WISH, type Wish } from "./sheet/wish";
import { NO_TASTE, type TasteState } from "./taste/taste-state";

/** All that the Effect Previews panel shows. */
export type EffectPreviewsState = {
  /** The program that the panel runs in. */
  readonly app: HostApp;
  readonly source: Source;
  /** Whose frame is shown: the clip that was picked while it is selected, else the first of the selection. */
  readonly pickedClipKey: string | null;
  readonly place: FramePlace;
  readonly frame: FrameState;
  /** The clip whose picture is on its way; the one before stays until then. */
  readonly grabbing: string | null;
  /** The host's selection or project moved on while something is open that a new frame would throw away. */
  readonly hostMovedOn: boolean;
  /** Temporary compositions that were left in the project. */
  readonly leftovers: Leftovers;
  readonly calibration: Calibration;
  /** The match names of the host's effects; null where it did not say. */
  readonly installed: ReadonlySet<string> | null;
  readonly library: Library;
  readonly looksNews: LooksNews;
  readonly wish: Wish;
  readonly seenAs: SeenAs;
  readonly seen: SeenLooks;
  readonly sheet: Sheet;
  readonly open: OpenLook | null;
  readonly refine: RefineState | null;
  readonly kept: Kept;
  readonly taste: TasteState;
  readonly stage: Stage;
  readonly journal: JournalPage;
  readonly standings: Standings;
  readonly revert: RevertState;
  /** The latest news for a screen reader. */
  readonly says: string;
  /** A bug met in a job; the view throws it into its error boundary. */
  readonly fault: Error | null;
};

/** Where an Apply stands. */
export type Stage =
  | { readonly name: "choosing" }
  | { readonly name: "applying"; readonly label: string; readonly progress: CommitProgress | null }
  | { readonly name: "applied"; readonly receipt: Receipt }
  | { readonly name: "failed"; readonly text: ProblemText; readonly receipt: Receipt | null };

/** At most one revert at a time; what came of it is told until the panel goes on to something else. */
export type RevertState =
  | { readonly kind: "none" }
  | { readonly kind: "reverting"; readonly receiptId: string; readonly progress: CommitProgress | null }
  /** `words` is a sentence: "Reverted: Warm fade on 3 clips." */
  | { readonly kind: "done"; readonly words: string }
  | { readonly kind: "failed"; readonly receiptId: string; readonly text: ProblemText };

/** A panel that has looked at nothing yet, but for the host it is in. */
export const START: Omit<EffectPreviewsState, "app"> = {
  source: { kind: "unread" },
  pickedClipKey: null,
  place: "middle",
  frame: { kind: "none" },
  grabbing: null,
  hostMovedOn: false,
  leftovers: { kind: "none" },
  calibration: NOT_CALIBRATED,
  installed: null,
  library: BUILT_IN_LIBRARY,
  looksNews: { kind: "none" },
  wish: NO_WISH,
  seenAs: "usual",
  seen: new Map(),
  sheet: NO_SHEET,
  open: null,
  refine: null,
  kept: NOTHING_KEPT,
  taste: NO_TASTE,
  stage: { name: "choosing" },
  journal: { receipts: [], damaged: 0, older: 0 },
  standings: new Map(),
  revert: { kind: "none" },
  says: "",
  fault: null,
};
