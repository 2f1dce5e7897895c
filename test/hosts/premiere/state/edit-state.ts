import type { BinState, ClipItemState, ComponentState, ParamState, ProjectItemState, ProjectState, SequenceState, TrackItemState, TrackState } from "./project-state";
import { tracksOf, type TrackItemRef, type TrackKind } from "./find-in-state";

/** A pure step from one project to the next; leaves the project as it was when what it aims at is gone. */
export type Change = (state: ProjectState) => ProjectState;

/** A copy of the map with one entry replaced. */
export function withEntry<Value>(map: ReadonlyMap<string, Value>, key: string, value: Value): ReadonlyMap<string, Value> {
  return new Map(map).set(key, value);
}

/** A copy of the map without one entry. */
export function withoutEntry<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}

/** Replaces one sequence. */
export function updateSequence(state: ProjectState, guid: string, change: (sequence: SequenceState) => SequenceState): ProjectState {
  const sequence = state.sequences.get(guid);
  if (!sequence) return state;
  const next = change(sequence);
  return next === sequence ? state : { ...state, sequences: withEntry(state.sequences, guid, next) };
}

/** Replaces one bin or clip. */
export function updateProjectItem(state: ProjectState, id: string, change: (item: ProjectItemState) => ProjectItemState): ProjectState {
  const item = state.items.get(id);
  return item ? { ...state, items: withEntry(state.items, id, change(item)) } : state;
}

/** Replaces one clip; bins stay as they are. */
export function updateClip(state: ProjectState, id: string, change: (clip: ClipItemState) => ClipItemState): ProjectState {
  return updateProjectItem(state, id, (item) => (item.kind === "clip" ? change(item) : item));
}

/** Replaces one bin; clips stay as they are. */
export function updateBin(state: ProjectState, id: string, change: (bin: BinState) => BinState): ProjectState {
  return updateProjectItem(state, id, (item) => (item.kind === "bin" ? change(item) : item));
}

/** Replaces the tracks of one kind. */
export function withTracks(sequence: SequenceState, kind: TrackKind, tracks: readonly TrackState[]): SequenceState {
  return kind === "video" ? { ...sequence, videoTracks: tracks } : { ...sequence, audioTracks: tracks };
}

/** Replaces one track, found by its id. */
export function updateTrack(sequence: SequenceState, kind: TrackKind, trackId: number, change: (track: TrackState) => TrackState): SequenceState {
  return withTracks(sequence, kind, tracksOf(sequence, kind).map((track) => (track.id === trackId ? change(track) : track)));
}

/** Replaces one track item and keeps its track sorted by start. */
export function updateTrackItem(state: ProjectState, ref: TrackItemRef, change: (item: TrackItemState) => TrackItemState): ProjectState {
  return updateSequence(state, ref.sequenceGuid, (sequence) => {
    const tracks = tracksOf(sequence, ref.kind);
    for (const track of tracks) {
      const at = track.items.findIndex((item) => item.id === ref.itemId);
      const before = track.items[at];
      if (!before) continue;
      const after = change(before);
      const items = track.items.slice();
      items[at] = after;
      const moved = after.range.start !== before.range.start;
      return updateTrack(sequence, ref.kind, track.id, () => ({ ...track, items: moved ? byStart(items) : items }));
    }
    return sequence;
  });
}

/** Replaces one effect of a track item. */
function updateComponent(state: ProjectState, ref: TrackItemRef, componentId: string, change: (component: ComponentState) => ComponentState): ProjectState {
  return updateTrackItem(state, ref, (item) => ({
    ...item,
    components: item.components.map((component) => (component.id === componentId ? change(component) : component)),
  }));
}

/** Replaces one parameter of one effect. */
export function updateParam(state: ProjectState, ref: TrackItemRef, componentId: string, paramIndex: number, change: (param: ParamState) => ParamState): ProjectState {
  return updateComponent(state, ref, componentId, (component) => {
    const param = component.params[paramIndex];
    if (!param) return component;
    const params = component.params.slice();
    params[paramIndex] = change(param);
    return { ...component, params };
  });
}

/** The items in timeline order; items that start together keep the order they had. */
export function byStart(items: readonly TrackItemState[]): TrackItemState[] {
  return items.slice().sort((a, b) => (a.range.start < b.range.start ? -1 : a.range.start > b.range.start ? 1 : 0));
}
