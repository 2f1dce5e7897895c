import type { HostSwitches } from "./switches";

/** Every value of every switch that a host keeps; `ignoreTransactions` is a fault rather than a habit. */
export const PREMIERE_SWITCH_VALUES: { readonly [Name in Exclude<keyof HostSwitches, "ignoreTransactions">]: readonly HostSwitches[Name][] } = {
  directMutationUndo: ["none", "own-entry", "clears-redo"],
  exceptionRollback: ["yes", "no"],
  createEmptySelection: ["works", "fails"],
  frameExport: ["prompt", "late", "doubled-extension", "missing", "wrong-size", "truncated", "disk-full"],
  emptyTransaction: ["no-entry", "entry"],
  staleHandles: ["throw", "work"],
  markerCommentsArgument: ["honoured", "ignored"],
  build: ["25.6", "26.2", "26.3"],
};
