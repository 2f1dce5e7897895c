import type { HostSwitches } from "../../hosts/premiere/switches";

type SwitchEntry<Key extends keyof HostSwitches = keyof HostSwitches> = { readonly key: Key; readonly label: string; readonly values: readonly string[] };

/** Every switch with its words and values, in the order the page lists them. */
export const HOST_SWITCHES: readonly SwitchEntry[] = [
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

/** A switch's value as the select shows it. */
export function switchValue(switches: HostSwitches, key: keyof HostSwitches): string {
  return String(switches[key]);
}

/** The switches with one of them set; a value the list does not offer changes nothing. */
export function withSwitch(switches: HostSwitches, key: keyof HostSwitches, value: string): HostSwitches {
  const offered = HOST_SWITCHES.some((entry) => entry.key === key && entry.values.includes(value));
  if (!offered) return switches;
  return { ...switches, [key]: key === "ignoreTransactions" ? Number(value) : value };
}
