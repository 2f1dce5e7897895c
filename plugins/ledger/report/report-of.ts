import { assistanceReport, type AssistanceReport } from "../../../shared/ledger/report/assistance-report";
import type { Standings } from "../../../shared/ledger/item-standing";
import { entryKey } from "../../../shared/ledger/seen-entry";
import { shownEntries } from "../list/shown-entries";
import type { LedgerState } from "../ledger-state";
import type { PanelTools } from "../panel-tools";
import { say } from "../../../shared/words/say";

/** The report on everything that is listed, whatever the filters let through. Reverts that are not listed count too. */
export function reportOf(state: LedgerState, { description }: PanelTools, at: string): AssistanceReport {
  const all = state.books.kind === "read" ? state.books.entries : [];
  const faults = state.books.kind === "read" ? state.books.faults : [];
  const listed = new Set(shownEntries(state).map(({ entry }) => entryKey(entry)));
  const needed = all.filter(({ entry }) => listed.has(entryKey(entry)) || entry.receipt.reverts !== null);
  const standings: Standings = new Map([...state.looks].map(([key, { standings: found }]) => [key, found]));
  const person = description.settings.person.value;
  return assistanceReport(
    { entries: needed, faults, standings: state.looks.size > 0 ? standings : null },
    { title: reportTitle(state), projects: null, sequences: null, from: null, until: null },
    { by: person === "" ? null : person, at, trimbin: description.trimbin },
  );
}

/** The name that was typed, else that of the sequence or project that is listed. */
export function reportTitle({ report, open, filters, books }: LedgerState): string {
  if (report.title !== null && report.title.trim() !== "") return report.title;
  const sequence = books.kind === "read" ? books.entries.flatMap(({ entry }) => (entry.by?.sequence?.guid === filters.sequence && entry.by?.sequence ? [entry.by.sequence.name] : []))[0] : undefined;
  return sequence ?? (filters.scope === "project" && open ? bareName(open.name) : say`All projects`);
}

/** A project's name without the ending of its file. */
function bareName(name: string): string {
  return name.replace(/\.(?:prproj|aepx?)$/i, "");
}
