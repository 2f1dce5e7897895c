import { assertNever } from "../../../shared/basics/assert-never";
import type { LedgerEntry } from "../../../shared/host/ledger-entry";
import { entryLines, sequencesOf, type EntryLine } from "../../../shared/ledger/entry-lines";
import { revertedElsewhere } from "../../../shared/ledger/reverted-elsewhere";
import type { SeenEntry } from "../../../shared/ledger/seen-entry";
import type { Standing } from "../../../shared/ledger/item-standing";
import { hostName } from "../../../shared/panel/host-in-words";
import { fateWord } from "../../../shared/panel/receipts/receipt-words";
import { fatesOf } from "../../../shared/panel/receipts/standing";
import type { Receipt } from "../../../shared/host/receipt";
import type { EntryLook } from "../look/entry-look";
import type { OpenProject } from "../ledger-state";
import { say } from "../../../shared/words/say";

/** How a line stands, and whether it can be reverted. */
export type LineFate =
  | { readonly kind: "revertable"; readonly word: string; readonly remark: string | null }
  | { readonly kind: "settled"; readonly word: string; readonly why: string | null };

/** A line with what is known of it today. */
export type FatedLine = EntryLine & { readonly fate: LineFate };

/** What the fate of a line is judged by: all entries and what was committed since, what is open in the host, what a look found (null before one). */
export type FateSources = { readonly entries: readonly SeenEntry[]; readonly since: readonly Receipt[]; readonly open: OpenProject | null; readonly look: EntryLook | null };

/** Every line of an entry with its fate. */
export function fatedLines({ entry, twins }: SeenEntry, sources: FateSources): readonly FatedLine[] {
  const { receipt } = entry;
  const { look } = sources;
  const told = revertedElsewhere(entry, sources);
  const fates = fatesOf(receipt, receiptsOf(sources), new Map<string, ReadonlyMap<string, Standing>>(look ? [[receipt.id, look.standings]] : []));
  const elsewhere = whyElsewhere(entry, sources.open);
  return entryLines(entry).map((line) => {
    const settled = (word: string, why: string | null): FatedLine => ({ ...line, fate: { kind: "settled", word, why } });
    if (line.decision === "refused") return settled(say`not applied`, null);
    if (receipt.outcome.kind === "rolled-back") return settled(say`taken back at once`, say`The plan stopped, and what had been done was taken back.`);
    if (receipt.outcome.kind === "needs-attention") return settled(say`stopped half-way`, say`Use Edit > Undo to take back the steps that are listed.`);
    if (receipt.reverts !== null) return settled(say`applied`, say`This entry is a revert itself: Edit > Undo in ${hostName(receipt.host.name)} takes it back.`);
    const fate = fates.get(line.id);
    const by = told.get(line.id);
    if (twins.length > 0) return settled(fate === undefined ? say`applied` : fateWord(fate, receipt), say`The seat ${twins.join(", ")} has another change of the same id, so it cannot be told which one a revert would be about. Use Edit > Undo, or Revert in the panel that applied it.`);
    const isLookedAt = look !== null && !look.unseen.has(line.id);
    if (fate === "reverted" && by !== undefined) {
      if (isLookedAt || elsewhere !== null) return settled(say`reverted according to the seat ${by}`, elsewhere);
      return { ...line, fate: { kind: "revertable", word: say`reverted according to the seat ${by}`, remark: say`Only that seat's book says so. The host looks at it before it takes anything back.` } };
    }
    if (fate !== undefined) return settled(fateWord(fate, receipt), look?.conflicts.get(line.id) ?? null);
    if (elsewhere !== null) return settled(say`applied`, elsewhere);
    const remark = by === undefined ? (look?.unseen.get(line.id) ?? null) : say`The book of the seat ${by} says that it was reverted, but the project still holds it.`;
    return { ...line, fate: { kind: "revertable", word: look ? say`still applied` : say`applied`, remark } };
  });
}

/** All receipts that are known: of the books, and those that were made since they were read. */
export function receiptsOf({ entries, since }: Pick<FateSources, "entries" | "since">): readonly Receipt[] {
  const read = entries.map(({ entry }) => entry.receipt);
  const known = new Set(read.map(({ id }) => id));
  return [...read, ...since.filter(({ id }) => !known.has(id))];
}

/** Why an entry cannot be reverted from here: it is about another project. Null where it can: the project, or a copy of it with the same sequences, is open. */
export function whyElsewhere(entry: LedgerEntry, open: OpenProject | null): string | null {
  const place = placeOf(entry, open);
  switch (place) {
    case "same-project":
    case "same-sequence":
      return null;
    case "elsewhere":
      return say`Open the project ${entry.receipt.project.name} to revert it.`;
    case "nowhere":
      return say`Open its project, and a sequence in it, to revert it.`;
    default:
      return assertNever(place);
  }
}

/** By what an entry is taken to be of the open project, where it was made in another one; null where it was made in this one, or is of neither. */
export function matchWords(entry: LedgerEntry, open: OpenProject | null): string | null {
  if (open === null || placeOf(entry, open) !== "same-sequence") return null;
  return say`Made in another project, ${entry.receipt.project.name}. It is listed because the open sequence has the same id: this project is a copy of that one.`;
}

/** Where an entry belongs, seen from what is open: copies of a project keep the ids of their sequences. */
export function placeOf(entry: LedgerEntry, open: OpenProject | null): "same-project" | "same-sequence" | "elsewhere" | "nowhere" {
  if (open === null) return "nowhere";
  if (entry.receipt.project.guid === open.guid) return "same-project";
  const sequences = sequencesOf(entry);
  return sequences.length > 0 && sequences.every(({ guid }) => guid === open.sequence?.guid) ? "same-sequence" : "elsewhere";
}

/** The lines that can be reverted. */
export function revertableIds(lines: readonly FatedLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ id, fate }) => (fate.kind === "revertable" ? [id] : [])));
}
