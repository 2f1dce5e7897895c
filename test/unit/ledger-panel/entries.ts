import { chainStart, lineText, nextLine } from "../../../shared/chain/chain-line";
import { toAsciiJson } from "../../../shared/chain/ascii-json";
import type { SetParameter } from "../../../shared/edits/edit";
import { invertPlan, keepItems } from "../../../shared/edits/edit-plan";
import type { LedgerEntry, OfferedItem } from "../../../shared/host/ledger-entry";
import type { SeenEntry } from "../../../shared/ledger/seen-entry";
import { ticksFromSeconds } from "../../../shared/time/ticks";

type EntryOptions = {
  readonly sequence?: { readonly guid: string; readonly name: string };
  readonly project?: { readonly guid: string; readonly name: string };
  readonly person?: string | null;
  readonly at?: string;
  readonly label?: string;
  readonly decisions?: Readonly<Record<string, OfferedItem["decision"]>>;
};

const REEL = { guid: "sequence-reel", name: "Reel 1" };
const FILM = { guid: "project-film", name: "Film.prproj" };

/** An entry of Shot Match that sets one slider of each of these shots; those that are "refused" were offered only. */
export function matched(id: string, shots: readonly string[], { sequence = REEL, project = FILM, person = "Ada", at = "2026-11-02T10:00:00Z", label = `Match shots to ${id}`, decisions = {} }: EntryOptions = {}): LedgerEntry {
  const offered = shots.map((shot): OfferedItem => {
    const decision = decisions[shot] ?? "accepted";
    return { id: shot, title: shot, decision, proposed: `Exposure +0.4 on ${shot}`, applied: decision === "refused" ? null : decision === "adjusted" ? `Exposure +0.2 on ${shot}` : `Exposure +0.4 on ${shot}` };
  });
  const items = offered.flatMap(({ id: shot, applied }, index) => (applied === null ? [] : [{ id: shot, title: shot, why: applied, needsConfirmation: false, edits: [exposure(shot, index, sequence.guid)] }]));
  return {
    format: "trimbin-ledger-entry/1",
    id,
    seat: "seat-1",
    person,
    trimbin: "0.1.0",
    app: "premiere",
    by: { panel: "shot-match", sequence, proposal: { offered, engines: [{ name: "Shot match", version: "1", model: { file: "skin-segmenter.onnx", sha256: "ab".repeat(32) } }] } },
    receipt: { format: "trimbin-receipt/1", id, at, host: { name: "premierepro", version: "26.3.0" }, project, plan: { format: "trimbin-plan/1", label, items }, reverts: null, outcome: { kind: "applied" }, undoSteps: [label] },
  };
}

/** The entry that takes these lines of another one back. */
export function revertOf(entry: LedgerEntry, lines: readonly string[], at: string, person = "Ben"): LedgerEntry {
  const plan = invertPlan(keepItems(entry.receipt.plan, new Set(lines)), `Revert "${entry.receipt.plan.label}"`);
  const id = `${entry.id}-back`;
  return { ...entry, id, person, by: { panel: "ledger", sequence: entry.by?.sequence ?? null, proposal: null }, receipt: { ...entry.receipt, id, at, plan, reverts: entry.id, undoSteps: [plan.label] } };
}

/** Entries as they are seen in a book that is whole. */
export function seen(...entries: readonly LedgerEntry[]): readonly SeenEntry[] {
  return entries.map((entry) => ({ entry, book: "book.jsonl", place: "seat", intact: true, twins: [] }));
}

/** A book of these entries, as its text lies on the disk. */
export function bookOf(...entries: readonly LedgerEntry[]): string {
  let end = chainStart("seat-1");
  return entries
    .map((entry) => {
      const line = nextLine(end, toAsciiJson(entry));
      end = line;
      return `${lineText(line)}\n`;
    })
    .join("");
}

function exposure(shot: string, index: number, sequenceGuid: string): SetParameter {
  const clip = { sequenceGuid, track: 0, start: ticksFromSeconds(index * 10), sourceStart: 0n, mediaId: `clip:/media/${index}.mov`, name: shot };
  return { kind: "set-parameter", on: { effect: { clip, matchName: "AE.ADBE Lumetri", occurrence: 0 }, index: 13, displayName: "Exposure" }, from: { kind: "constant", value: 0 }, to: { kind: "constant", value: 0.4 } };
}
