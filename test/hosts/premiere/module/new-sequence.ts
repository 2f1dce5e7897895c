import { FRAME_RATES, type FrameRate } from "../../../../shared/time/frame-rate";
import { copyItem } from "../edits/make-room";
import { withEntry } from "../state/edit-state";
import type { ClipItemState, ProjectState, SequenceState, TrackState } from "../state/project-state";
import { newClipItem } from "../state/new-clip-item";
import { addToBin } from "./project-tree";

/** Format of a new sequence. */
type SequenceFormat = { readonly frameRate: FrameRate; readonly widthPx: number; readonly heightPx: number };

/** What createSequence makes without a preset: guessed, the host uses its last settings. */
export const DEFAULT_FORMAT: SequenceFormat = { frameRate: FRAME_RATES["25"], widthPx: 1920, heightPx: 1080 };

/** An empty sequence with three video and three audio tracks. */
export function emptySequence(guid: string, projectItemId: string, name: string, format: SequenceFormat): SequenceState {
  return {
    guid,
    name,
    projectItemId,
    ...format,
    zeroPoint: 0n,
    inPoint: null,
    outPoint: null,
    videoTracks: [1, 2, 3].map((id) => emptyTrack(id, `Video ${id}`)),
    audioTracks: [1, 2, 3].map((id) => emptyTrack(id, `Audio ${id}`)),
    captionTracks: [],
    markers: [],
    settings: {},
    properties: new Map(),
  };
}

/** A track with nothing on it. */
export function emptyTrack(id: number, name: string): TrackState {
  return { id, name, muted: false, items: [], transitions: [] };
}

/** A copy under a new name; every track item gets its own id. */
export function copySequence(sequence: SequenceState, name: string, newId: () => string): SequenceState {
  const copyTrack = (track: TrackState): TrackState => {
    const ids = new Map(track.items.map((item) => [item.id, newId()]));
    return {
      ...track,
      items: track.items.map((item) => copyItem(item, ids.get(item.id) ?? item.id)),
      transitions: track.transitions.map((one) => ({ ...one, itemId: ids.get(one.itemId) ?? one.itemId })),
    };
  };
  return {
    ...sequence,
    guid: newId(),
    projectItemId: newId(),
    name,
    videoTracks: sequence.videoTracks.map(copyTrack),
    audioTracks: sequence.audioTracks.map(copyTrack),
    markers: sequence.markers.map((marker) => ({ ...marker, guid: newId() })),
  };
}

/** Puts a sequence and the project item that stands for it into a bin. */
export function addSequence(state: ProjectState, sequence: SequenceState, binId: string): ProjectState {
  const item: ClipItemState = { ...newClipItem(sequence.projectItemId, sequence.name, null), sequenceGuid: sequence.guid };
  return addToBin({ ...state, sequences: withEntry(state.sequences, sequence.guid, sequence) }, binId, item);
}
