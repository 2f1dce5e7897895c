import type { HostSwitches } from "../../../hosts/premiere/switches";
import type { SwitchEntry } from "../switch-list";

/** Every switch with its words and values, in the order the page lists them. */
export const PREMIERE_SWITCHES: readonly SwitchEntry<HostSwitches>[] = [
  { key: "frameExport", label: "Exported frame file", values: ["prompt", "late", "doubled-extension", "missing", "wrong-size", "truncated", "disk-full"] },
  { key: "directMutationUndo", label: "Direct mutation and undo", values: ["none", "own-entry", "clears-redo"] },
  { key: "exceptionRollback", label: "Rolls back on exception", values: ["yes", "no"] },
  { key: "createEmptySelection", label: "Empty selection object", values: ["works", "fails"] },
  { key: "emptyTransaction", label: "Empty transaction", values: ["no-entry", "entry"] },
  { key: "staleHandles", label: "Handles after a commit", values: ["throw", "work"] },
  { key: "ignoreTransactions", label: "Transactions that do nothing", values: ["0", "1", "2", "5"] },
  { key: "markerCommentsArgument", label: "Marker comments argument", values: ["honoured", "ignored"] },
  { key: "build", label: "Release", values: ["25.6", "26.2", "26.3"] },
];
