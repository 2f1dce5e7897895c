/**
 * What nobody has published about the real Premiere. The whole test suite runs under each value; the host check finds
 * out which one a host has.
 */
export type HostSwitches = {
  /** Does a direct mutation (createSequence, importFiles, setMute...) touch the undo history? */
  readonly directMutationUndo: "none" | "own-entry" | "clears-redo";
  /** Are actions added before an exception in the transaction callback rolled back? */
  readonly exceptionRollback: "yes" | "no";
  /** Can TrackItemSelection.createEmptySelection's object be used? */
  readonly createEmptySelection: "works" | "fails";
  /** What exportSequenceFrame does with the file it promised. */
  readonly frameExport: "prompt" | "late" | "doubled-extension" | "missing" | "wrong-size" | "truncated" | "disk-full";
  /** Does a transaction without actions push an entry? It returns true either way. */
  readonly emptyTransaction: "no-entry" | "entry";
  /** Do handles die at every commit, or keep working (seen on some builds)? */
  readonly staleHandles: "throw" | "work";
  /** A host that answers true and changes nothing: the next n transactions. */
  readonly ignoreTransactions: number;
  /** Is the marker's comments argument honoured by createAddMarkerAction? (Measured both ways.) */
  readonly markerCommentsArgument: "honoured" | "ignored";
  /** Which release the module pretends to be; members it lacks are absent. */
  readonly build: "25.6" | "26.2" | "26.3";
};

/** The kindest host that still follows every documented rule. */
export const DEFAULT_SWITCHES: HostSwitches = {
  directMutationUndo: "none",
  exceptionRollback: "yes",
  createEmptySelection: "works",
  frameExport: "prompt",
  emptyTransaction: "no-entry",
  staleHandles: "throw",
  ignoreTransactions: 0,
  markerCommentsArgument: "honoured",
  build: "26.3",
};
