import type { Action, AudioClipTrackItem, ProjectItem, Sequence, SequenceEditor, TickTime, TrackItemSelection, VideoClipTrackItem } from "@adobe/premierepro";
import { snapToFrame } from "../../../../shared/time/frame-rate";
import { placeCopies, planCopies } from "../edits/clone-items";
import { placeClip, planPlacement, type PlacementMode } from "../edits/place-clip";
import { removeItems } from "../edits/remove-items";
import { guardClass, type Simulated } from "../host/guard-class";
import { idOf, trackItemRefOf } from "../host/handle-refs";
import { hostError } from "../host/host-errors";
import { ShortLivedHandle, stillThere } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import { updateSequence } from "../state/edit-state";
import { findClip, findTrackItem } from "../state/find-in-state";
import type { SequenceState } from "../state/project-state";
import { ticksOf } from "../values/simulated-tick-time";
import { HOST_CONSTANTS } from "./host-constants";
import { SimulatedSelection } from "./simulated-selection";

/** Makes the edits of one sequence. */
export class SimulatedSequenceEditor extends ShortLivedHandle implements Simulated<SequenceEditor, "insertMogrtFromPath" | "insertMogrtFromLibrary"> {
  readonly #guid: string;

  constructor(host: SimulatedHost, sequenceGuid: string) {
    super(host, "SequenceEditor");
    this.#guid = sequenceGuid;
  }

  createInsertProjectItemAction(item: ProjectItem, time: TickTime, videoTrack: number, audioTrack: number, limitShift: boolean): Action {
    return this.#place(item, time, videoTrack, audioTrack, limitShift ? "insert-own-tracks" : "insert-all-tracks");
  }

  createOverwriteItemAction(item: ProjectItem, time: TickTime, videoTrack: number, audioTrack: number): Action {
    return this.#place(item, time, videoTrack, audioTrack, "overwrite");
  }

  /** Items linked to the given one are copied with it (simulated); `alignToVideo` snaps the copies to the frame. */
  createCloneTrackItemAction(item: VideoClipTrackItem | AudioClipTrackItem, timeOffset: TickTime, videoOffset: number, audioOffset: number, alignToVideo: boolean, isInsert: boolean): Action {
    const ref = trackItemRefOf(item);
    const original = stillThere(findTrackItem(this.host.state, ref)).item;
    const wanted = original.range.start + ticksOf(timeOffset);
    const start = alignToVideo ? snapToFrame(wanted, this.#sequence.frameRate) : wanted;
    if (start < 0n) throw hostError("invalidParameter");
    const copies = planCopies(this.#sequence, ref.itemId, start - original.range.start, { video: videoOffset, audio: audioOffset }, () => this.host.newId());
    for (const copy of copies) this.#checkTrack(copy.trackIndex, copy.kind === "video" ? this.#sequence.videoTracks.length : this.#sequence.audioTracks.length);
    return this.#change((sequence) => placeCopies(sequence, copies, isInsert ? "insert" : "overwrite"));
  }

  createRemoveItemsAction(selection: TrackItemSelection, ripple: boolean, mediaType: unknown): Action {
    const { VIDEO, AUDIO } = HOST_CONSTANTS.MediaType;
    const refs = SimulatedSelection.refsOf(selection);
    const ids = refs.filter((ref) => (mediaType === VIDEO ? ref.kind === "video" : mediaType === AUDIO ? ref.kind === "audio" : true)).map((ref) => ref.itemId);
    return this.#change((sequence) => removeItems(sequence, new Set(ids), ripple ? "close-gaps" : "leave-gaps"));
  }

  get #sequence(): SequenceState {
    return stillThere(this.host.state.sequences.get(this.#guid));
  }

  #place(item: ProjectItem, time: TickTime, video: number, audio: number, mode: PlacementMode): Action {
    const clip = findClip(this.host.state, idOf(item));
    const at = ticksOf(time);
    if (!clip || clip.sequenceGuid === this.#guid || at < 0n) throw hostError("invalidParameter");
    const { host } = this;
    const placement = planPlacement(host.state, clip, this.#sequence, at, { video, audio }, [host.newId(), host.newId(), host.newId(), host.newId()]);
    if (!placement) throw hostError("invalidParameter");
    this.#checkTrack(placement.tracks.video ?? 0, this.#sequence.videoTracks.length);
    this.#checkTrack(placement.tracks.audio ?? 0, this.#sequence.audioTracks.length);
    return this.#change((sequence) => placeClip(sequence, placement, mode));
  }

  /** One past the last track makes a new one; further away fails (both measured). */
  #checkTrack(index: number, count: number): void {
    if (index < 0 || index > count || !Number.isInteger(index)) throw hostError("badTrackIndex");
  }

  #change(change: (sequence: SequenceState) => SequenceState): Action {
    return this.host.makeAction((state) => updateSequence(state, this.#guid, change));
  }
}

/** The static side of SequenceEditor. */
export function sequenceEditorStatics(host: SimulatedHost): object {
  return { getEditor: (sequence: Sequence): SequenceEditor => sequenceEditor(host, idOf(sequence)) };
}

function sequenceEditor(host: SimulatedHost, guid: string): SequenceEditor {
  // The two members that are not simulated are added by the guard.
  return new SimulatedSequenceEditor(host, guid) as unknown as SequenceEditor;
}

guardClass("SequenceEditor", SimulatedSequenceEditor);
