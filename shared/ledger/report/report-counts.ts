import type { SeenEntry } from "../seen-entry";
import type { ReportLine } from "./report-lines";

/** How many lines there were of each kind; `plans` counts what was applied, reverts not. */
export type ReportCounts = {
  readonly plans: number;
  readonly accepted: number;
  readonly adjusted: number;
  readonly refused: number;
  /** Applied, but what was decided about the proposal was not kept. */
  readonly unrecorded: number;
  readonly takenBack: number;
  /** Undone or changed in the host since, as far as somebody looked. */
  readonly changedSince: number;
  /** Plans that stopped and were taken back at once: nothing of them is in the lines. */
  readonly stopped: number;
  readonly entriesNotIntact: number;
};

/** Counts the lines of these entries; `stopped` plans left none. */
export function reportCounts(lines: readonly ReportLine[], entries: readonly SeenEntry[], stopped: number): ReportCounts {
  const decided = (wanted: ReportLine["decision"]): number => lines.filter(({ decision }) => decision === wanted).length;
  return {
    plans: entries.length,
    accepted: decided("accepted"),
    adjusted: decided("adjusted"),
    refused: decided("refused"),
    unrecorded: decided("unrecorded"),
    takenBack: lines.filter(({ now }) => now.kind === "taken-back").length,
    changedSince: lines.filter(({ now }) => now.kind === "undone-in-host" || now.kind === "changed-since").length,
    stopped,
    entriesNotIntact: entries.filter(({ intact }) => !intact).length,
  };
}
