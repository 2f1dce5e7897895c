import type { LedgerEntry } from "../../host/ledger-entry";
import type { HostApp } from "../../host/host-profile";
import type { BookFault, SeenEntry } from "../seen-entry";
import type { Standings } from "../item-standing";
import { sequencesOf } from "../entry-lines";
import { reportCounts, type ReportCounts } from "./report-counts";
import { reportLines, type ReportLine } from "./report-lines";
import { inScope, type ReportScope } from "./report-scope";
import { reportLimits, reportStatement } from "./statement";
import { modelUses, panelUses, type ModelUse, type PanelUse } from "./uses";

/** What was assistive in a piece of work, as far as the ledger tells: plain data, to be written as a page, a table or JSON. */
export type AssistanceReport = {
  readonly format: "trimbin-assistance-report/1";
  readonly title: string;
  readonly made: ReportMaker;
  readonly projects: readonly NamedThing[];
  readonly sequences: readonly NamedThing[];
  /** Of the work, ISO 8601, UTC; null where there was none. */
  readonly first: string | null;
  readonly last: string | null;
  readonly counts: ReportCounts;
  /** Whole sentences that say what happened. */
  readonly statement: readonly string[];
  /** Whole sentences that say what this report cannot know. */
  readonly limits: readonly string[];
  readonly panels: readonly PanelUse[];
  readonly people: readonly { readonly person: string | null; readonly plans: number }[];
  readonly models: readonly ModelUse[];
  readonly hosts: readonly { readonly name: string; readonly version: string }[];
  readonly lines: readonly ReportLine[];
};

/** Who made the report and when (ISO 8601, UTC), with which version of Trimbin. */
export type ReportMaker = { readonly by: string | null; readonly at: string; readonly trimbin: string };

export type NamedThing = { readonly guid: string; readonly name: string | null };

/** What the report is made of: everything that was read, and what a look into the project found, by seat and id (null where nobody looked). */
export type ReportSources = { readonly entries: readonly SeenEntry[]; readonly faults: readonly BookFault[]; readonly standings: Standings | null };

/** The report on what lies in this scope. Reverts count whenever they were made. */
export function assistanceReport(sources: ReportSources, scope: ReportScope, made: ReportMaker): AssistanceReport {
  const chosen = sources.entries.filter(({ entry }) => entry.receipt.reverts === null && inScope(entry, scope)).sort((a, b) => a.entry.receipt.at.localeCompare(b.entry.receipt.at));
  const touched = chosen.filter(({ entry }) => entry.receipt.outcome.kind !== "rolled-back");
  const lines = touched.flatMap(({ entry }) => reportLines(entry, sources));
  const entries = touched.map(({ entry }) => entry);
  const counts = reportCounts(lines, touched, chosen.length - touched.length);
  const panels = panelUses(entries, lines);
  const models = modelUses(entries);
  const facts = { title: scope.title, counts, panels, models, entries, lines, faults: sources.faults, wasLookedAt: sources.standings !== null };
  return {
    format: "trimbin-assistance-report/1",
    title: scope.title,
    made,
    projects: once(entries.map(({ receipt }) => receipt.project)),
    sequences: once(entries.flatMap(sequencesOf)),
    first: entries[0]?.receipt.at ?? null,
    last: entries[entries.length - 1]?.receipt.at ?? null,
    counts,
    statement: reportStatement(facts),
    limits: reportLimits(facts),
    panels,
    people: peopleOf(entries.map(({ person }) => person)),
    models,
    hosts: hostsOf(entries),
    lines,
  };
}

/** Each thing once, with a name where any entry knew it. */
function once(things: readonly NamedThing[]): readonly NamedThing[] {
  const found = new Map<string, string | null>();
  for (const { guid, name } of things) found.set(guid, name ?? found.get(guid) ?? null);
  return [...found].map(([guid, name]) => ({ guid, name }));
}

function peopleOf(people: readonly (string | null)[]): AssistanceReport["people"] {
  const found = new Map<string | null, number>();
  for (const person of people) found.set(person, (found.get(person) ?? 0) + 1);
  return [...found].map(([person, plans]) => ({ person, plans }));
}

/** Each host once, as its users call it. */
function hostsOf(entries: readonly LedgerEntry[]): AssistanceReport["hosts"] {
  const hosts = entries.map(({ app, receipt }) => ({ name: HOST_NAMES[app], version: receipt.host.version }));
  return [...new Map(hosts.map((host) => [`${host.name} ${host.version}`, host])).values()];
}

const HOST_NAMES: { readonly [App in HostApp]: string } = { premiere: "Adobe Premiere", "after-effects": "Adobe After Effects" };
