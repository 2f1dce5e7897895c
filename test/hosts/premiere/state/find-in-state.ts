import type { BinState, ClipItemState, ProjectItemState, ProjectState, SequenceState, TrackItemState, TrackState } from "./project-state";

/** The two kinds of tracks that hold track items. */
export type TrackKind = "video" | "audio";

/** Where a track item lives; survives everything but its removal. */
export type TrackItemRef = { readonly sequenceGuid: string; readonly kind: TrackKind; readonly itemId: string };

/** A track and where it lies. */
export type TrackRef = { readonly sequenceGuid: string; readonly kind: TrackKind; readonly trackId: number };

/** A track item together with the track it lies on. */
export type FoundTrackItem = { readonly item: TrackItemState; readonly track: TrackState; readonly trackIndex: number };

/** The tracks of one kind, in the order of the timeline. */
export function tracksOf(sequence: SequenceState, kind: TrackKind): readonly TrackState[] {
  return kind === "video" ? sequence.videoTracks : sequence.audioTracks;
}

/** The track item with this id, or undefined when it is gone. */
export function findTrackItem(state: ProjectState, ref: TrackItemRef): FoundTrackItem | undefined {
  const sequence = state.sequences.get(ref.sequenceGuid);
  if (!sequence) return undefined;
  for (const [trackIndex, track] of tracksOf(sequence, ref.kind).entries()) {
    const item = itemsById(track.items).get(ref.itemId);
    if (item) return { item, track, trackIndex };
  }
  return undefined;
}

// Every call to a track item looks for it: with thousands on a track, a walk through them each time would be most of what the simulator does.
const BY_ID = new WeakMap<readonly TrackItemState[], ReadonlyMap<string, TrackItemState>>();

function itemsById(items: readonly TrackItemState[]): ReadonlyMap<string, TrackItemState> {
  const known = BY_ID.get(items) ?? new Map(items.map((item) => [item.id, item]));
  BY_ID.set(items, known);
  return known;
}

/** Every track item of a sequence with the kind of its track, video first. */
export function allTrackItems(sequence: SequenceState): { readonly kind: TrackKind; readonly item: TrackItemState; readonly trackIndex: number }[] {
  return (["video", "audio"] as const).flatMap((kind) =>
    tracksOf(sequence, kind).flatMap((track, trackIndex) => track.items.map((item) => ({ kind, item, trackIndex }))),
  );
}

/** The bin that holds this item, or undefined for the root and for strangers. */
export function parentBinOf(state: ProjectState, itemId: string): BinState | undefined {
  for (const item of state.items.values()) {
    if (item.kind === "bin" && item.childIds.includes(itemId)) return item;
  }
  return undefined;
}

/** The clip with this id, or undefined when there is none or it is a bin. */
export function findClip(state: ProjectState, itemId: string): ClipItemState | undefined {
  const item: ProjectItemState | undefined = state.items.get(itemId);
  return item?.kind === "clip" ? item : undefined;
}

/** End of the last item on any track; zero for an empty sequence. */
export function sequenceEnd(sequence: SequenceState): bigint {
  return allTrackItems(sequence).reduce((end, { item }) => (item.range.end > end ? item.range.end : end), 0n);
}
