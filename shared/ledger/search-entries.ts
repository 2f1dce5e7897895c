import { sequencesOf } from "./entry-lines";
import type { LedgerQuery } from "./ledger-query";
import type { SeenEntry } from "./seen-entry";

/** The entries that fulfil every wish of a query, in the order given. Words are looked for anywhere in what a person could read of an entry. */
export function searchEntries<Entry extends Pick<SeenEntry, "entry">>(entries: readonly Entry[], query: LedgerQuery): readonly Entry[] {
  const words = query.words.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return entries.filter(({ entry }) => {
    const { receipt, by, person, app } = entry;
    if (query.project !== null && receipt.project.guid !== query.project) return false;
    if (query.sequence !== null && !sequencesOf(entry).some(({ guid }) => guid === query.sequence)) return false;
    if (query.panel !== null && by?.panel !== query.panel) return false;
    if (query.person !== null && person !== query.person) return false;
    if (query.app !== null && app !== query.app) return false;
    if (query.outcome !== null && (receipt.reverts === null ? receipt.outcome.kind : "revert") !== query.outcome) return false;
    if ((query.from !== null && receipt.at < query.from) || (query.until !== null && receipt.at >= query.until)) return false;
    return words.length === 0 || hasAll(readable(entry), words);
  });
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function readable(entry: SeenEntry["entry"]): string {
  const { receipt, by, person } = entry;
  const items = receipt.plan.items.flatMap(({ title, why }) => [title, why]);
  const offered = by?.proposal?.offered.flatMap(({ title, proposed, applied }) => [title, proposed, applied ?? ""]) ?? [];
  const sequences = sequencesOf(entry).map(({ name }) => name ?? "");
  return [receipt.plan.label, receipt.project.name, person ?? "", receipt.host.name, receipt.host.version, ...sequences, ...items, ...offered].join("\n").toLowerCase();
}
