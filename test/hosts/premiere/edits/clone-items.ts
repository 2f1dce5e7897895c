import type { Ticks } from "../../../../shared/time/ticks";
import { allTrackItems, tracksOf, type TrackKind } from "../state/find-in-state";
import { byStart, withTracks } from "../state/edit-state";
import type { SequenceState, TrackItemState } from "../state/project-state";
import { clearRange, copyItem, openGap, shiftItem } from "./make-room";
import { nextLinkGroup, withTrackAt } from "./place-clip";

/** A copy to be put on the timeline, worked out on the state before the transaction. */
type PlannedCopy = { readonly kind: TrackKind; readonly trackIndex: number; readonly item: TrackItemState };

/** The item and everything linked to it, each with the track it would land on and a fresh id. */
export function planCopies(
  sequence: SequenceState,
  itemId: string,
  offset: Ticks,
  trackOffsets: Readonly<Record<TrackKind, number>>,
  newId: () => string,
): readonly PlannedCopy[] {
  const all = allTrackItems(sequence);
  const original = all.find(({ item }) => item.id === itemId);
  if (!original) return [];
  const group = original.item.linkGroup;
  return all
    .filter(({ item }) => item.id === itemId || (group !== null && item.linkGroup === group))
    .map(({ kind, item, trackIndex }) => ({ kind, trackIndex: trackIndex + trackOffsets[kind], item: shiftItem(copyItem(item, newId()), offset) }));
}

/** Puts copies on the timeline, over what is there or pushing it later. Missing tracks are added. */
export function placeCopies(sequence: SequenceState, copies: readonly PlannedCopy[], mode: "overwrite" | "insert"): SequenceState {
  const linkGroup = copies.length > 1 ? nextLinkGroup(sequence) : null;
  return copies.reduce((next, copy) => {
    const grown = withTrackAt(next, copy.kind, copy.trackIndex);
    const item = { ...copy.item, linkGroup };
    const tracks = tracksOf(grown, copy.kind).map((track, index) => {
      if (index !== copy.trackIndex) return track;
      const roomy = mode === "overwrite" ? clearRange(track, item.range, `${item.id}-tail`) : openGap(track, item.range, `${item.id}-tail`);
      return { ...roomy, items: byStart([...roomy.items, item]) };
    });
    return withTracks(grown, copy.kind, tracks);
  }, sequence);
}
