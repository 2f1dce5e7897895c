import { assertNever } from "../basics/assert-never";
import { describeEdit } from "../edits/describe-edit";
import type { Edit } from "../edits/edit";
import type { PlanItem } from "../edits/edit-plan";
import type { LedgerEntry, OfferedItem } from "../host/ledger-entry";
import type { ClipRef, MarkerOwnerRef } from "../project/references";
import type { Ticks } from "../time/ticks";

/** One line of an entry: what was offered, what a person made of it, and what was done. */
export type EntryLine = {
  readonly id: string;
  readonly title: string;
  /** "unrecorded": what a person decided about it was not kept; it was applied. */
  readonly decision: OfferedItem["decision"] | "unrecorded";
  /** In words; null where it was not kept. */
  readonly proposed: string | null;
  /** In words; null where it was refused. */
  readonly applied: string | null;
  /** Each single change, in words; none where it was refused. */
  readonly changes: readonly string[];
  readonly kinds: readonly Edit["kind"][];
  readonly shots: readonly TouchedShot[];
};

/** Something of the project that a line touched. */
export type TouchedShot = {
  readonly name: string;
  readonly sequenceGuid: string | null;
  /** 0 is V1, in After Effects the lowest layer; null where it is in no sequence yet. */
  readonly track: number | null;
  /** On the timeline. */
  readonly start: Ticks | null;
};

/** The lines of an entry in the order they were offered, refused ones included; without a kept proposal those that were applied. */
export function entryLines({ by, receipt }: LedgerEntry): readonly EntryLine[] {
  const items = new Map(receipt.plan.items.map((item) => [item.id, item]));
  const offered = by?.proposal?.offered ?? [];
  const asOffered = offered.map((offer) => lineOf(offer, items.get(offer.id)));
  const known = new Set(offered.map(({ id }) => id));
  const others = receipt.plan.items.flatMap((item) => (known.has(item.id) ? [] : [lineOf({ id: item.id, title: item.title, decision: "unrecorded", proposed: null, applied: item.why }, item)]));
  return [...asOffered, ...others];
}

/** The sequences that an entry is about, each once; the name is null where only the id was kept. */
export function sequencesOf(entry: LedgerEntry): readonly { readonly guid: string; readonly name: string | null }[] {
  const found = new Map<string, string | null>();
  const shots = entry.receipt.plan.items.flatMap((item) => item.edits.flatMap(shotsOf));
  for (const { sequenceGuid } of shots) if (sequenceGuid !== null) found.set(sequenceGuid, null);
  for (const { edits } of entry.receipt.plan.items) for (const edit of edits) if ((edit.kind === "add-marker" || edit.kind === "remove-marker") && edit.on.kind === "sequence") found.set(edit.on.sequenceGuid, edit.on.name);
  const { sequence } = entry.by ?? { sequence: null };
  if (sequence) found.set(sequence.guid, sequence.name);
  return [...found].map(([guid, name]) => ({ guid, name }));
}

function lineOf(offer: Omit<OfferedItem, "decision" | "proposed"> & Pick<EntryLine, "decision" | "proposed">, item: PlanItem | undefined): EntryLine {
  const edits = item?.edits ?? [];
  const shots = new Map(edits.flatMap(shotsOf).map((shot) => [shotKey(shot), shot]));
  return { ...offer, changes: edits.map(describeEdit), kinds: [...new Set(edits.map(({ kind }) => kind))], shots: [...shots.values()] };
}

function shotsOf(edit: Edit): readonly TouchedShot[] {
  switch (edit.kind) {
    case "set-parameter":
      return [shotOf(edit.on.effect.clip)];
    case "add-effect":
    case "remove-effect":
      return [shotOf(edit.effect.clip)];
    case "add-marker":
    case "remove-marker":
      return [ownerOf(edit.on)];
    case "add-bin":
    case "remove-bin":
      return [];
    case "add-subclip":
    case "remove-subclip":
      return [inNoSequence(edit.subclip.of.name)];
    case "add-string-out":
    case "remove-string-out":
      return edit.stringOut.clips.map(({ subclip, at }) => ({ name: subclip.of.name, sequenceGuid: null, track: null, start: at }));
    default:
      return assertNever(edit);
  }
}

function shotOf({ name, sequenceGuid, track, start }: ClipRef): TouchedShot {
  return { name, sequenceGuid, track, start };
}

function ownerOf(owner: MarkerOwnerRef): TouchedShot {
  if (owner.kind === "clip") return shotOf(owner.clip);
  return owner.kind === "sequence" ? { ...inNoSequence(owner.name), sequenceGuid: owner.sequenceGuid } : inNoSequence(owner.name);
}

function inNoSequence(name: string): TouchedShot {
  return { name, sequenceGuid: null, track: null, start: null };
}

/** Two shots are one where they stand at one place. */
function shotKey({ sequenceGuid, track, start, name }: TouchedShot): string {
  return [sequenceGuid, track, start, name].join("|");
}
