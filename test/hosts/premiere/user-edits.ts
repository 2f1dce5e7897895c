import type { Ticks } from "../../../shared/time/ticks";
import { removeItems } from "./edits/remove-items";
import { moveItem } from "./edits/trim-item";
import { updateSequence, updateTrackItem, updateParam, type Change } from "./state/edit-state";
import { findTrackItem, type TrackItemRef, type TrackKind } from "./state/find-in-state";
import type { MarkerState, ParamValueState, ProjectState } from "./state/project-state";

/** Deletes a track item and leaves a gap. */
export function deleteClip(sequenceGuid: string, itemId: string): Change {
  return (state) => updateSequence(state, sequenceGuid, (sequence) => removeItems(sequence, new Set([itemId]), "leave-gaps"));
}

/** Drags a track item along its track. */
export function moveClip(sequenceGuid: string, itemId: string, by: Ticks): Change {
  return (state) => updateTrackItem(state, refOf(state, sequenceGuid, itemId), (item) => moveItem(item, by));
}

/** Gives a track item another name. */
export function renameClip(sequenceGuid: string, itemId: string, name: string): Change {
  return (state) => updateTrackItem(state, refOf(state, sequenceGuid, itemId), (item) => ({ ...item, name }));
}

/** Turns a slider in Effect Controls: the first effect with this match name, the parameter at this index. */
export function setParameter(sequenceGuid: string, itemId: string, matchName: string, paramIndex: number, value: ParamValueState): Change {
  return (state) => {
    const ref = refOf(state, sequenceGuid, itemId);
    const component = findTrackItem(state, ref)?.item.components.find((one) => one.matchName === matchName);
    return component ? updateParam(state, ref, component.id, paramIndex, (param) => ({ ...param, value })) : state;
  };
}

/** Sets a marker on the sequence. */
export function addMarker(sequenceGuid: string, marker: MarkerState): Change {
  return (state) => updateSequence(state, sequenceGuid, (sequence) => ({ ...sequence, markers: [...sequence.markers, marker].sort((a, b) => Number(a.start - b.start)) }));
}

function refOf(state: ProjectState, sequenceGuid: string, itemId: string): TrackItemRef {
  const isAudio = state.sequences.get(sequenceGuid)?.audioTracks.some((track) => track.items.some((item) => item.id === itemId));
  const kind: TrackKind = isAudio ? "audio" : "video";
  return { sequenceGuid, kind, itemId };
}
