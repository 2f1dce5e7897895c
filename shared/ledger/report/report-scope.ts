import type { LedgerEntry } from "../../host/ledger-entry";
import { sequencesOf } from "../entry-lines";

/** What a report is about: a sequence, a project, or a delivery of several sequences, in a stretch of time. Null is no bound. */
export type ReportScope = {
  /** As it stands over the report: the sequence's or the delivery's name. */
  readonly title: string;
  /** By GUID. */
  readonly projects: readonly string[] | null;
  /** By GUID; what names no sequence (string-outs, subclips) belongs to its project's reports only. */
  readonly sequences: readonly string[] | null;
  /** Moments as ISO 8601, UTC: from this one on, and before that one. */
  readonly from: string | null;
  readonly until: string | null;
};

/** Does a report on this scope tell of the entry? */
export function inScope(entry: LedgerEntry, { projects, sequences, from, until }: ReportScope): boolean {
  const { at, project } = entry.receipt;
  if (projects && !projects.includes(project.guid)) return false;
  if (sequences && !sequencesOf(entry).some(({ guid }) => sequences.includes(guid))) return false;
  return (from === null || at >= from) && (until === null || at < until);
}
