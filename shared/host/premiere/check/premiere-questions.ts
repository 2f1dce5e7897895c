import type { Question } from "../../check/question";
import type { CheckGround } from "./check-ground";
import { actionBudget } from "./questions/action-budget";
import { audioTrackIndex } from "./questions/audio-track-index";
import { cdlOrder } from "./questions/cdl-order";
import { directMutationUndo } from "./questions/direct-mutation-undo";
import { effectLayouts } from "./questions/effect-layouts";
import { emptySelection } from "./questions/empty-selection";
import { emptyTransaction } from "./questions/empty-transaction";
import { exceptionRollback } from "./questions/exception-rollback";
import { frameExport } from "./questions/frame-export";
import { lumetriPlaces } from "./questions/lumetri-places";
import { lutIndex } from "./questions/lut-index";
import { markerComments } from "./questions/marker-comments";
import { moduleMembers } from "./questions/module-members";
import { noteSize } from "./questions/note-size";
import { paramRange } from "./questions/param-range";
import { staleHandles } from "./questions/stale-handles";
import { trackIndex } from "./questions/track-index";
import { transactionPause } from "./questions/transaction-pause";
import { trueWithoutEffect } from "./questions/true-without-effect";

/** All that Premiere is asked, in this order: what only looks first, then what a person is needed for, at the end what was seen to hurt a host. */
export const PREMIERE_QUESTIONS: readonly Question<CheckGround>[] = [
  moduleMembers,
  trueWithoutEffect,
  exceptionRollback,
  staleHandles,
  emptySelection,
  markerComments,
  noteSize,
  frameExport,
  lumetriPlaces,
  cdlOrder,
  paramRange,
  lutIndex,
  effectLayouts,
  trackIndex,
  audioTrackIndex,
  emptyTransaction,
  directMutationUndo,
  transactionPause,
  actionBudget,
];
