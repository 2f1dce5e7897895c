import type { Action, AudioClipTrackItem, AudioTrack, CaptionTrack, Guid, VideoClipTrackItem, VideoTrack } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import { bindEventTarget, trackTarget } from "../host/handle-refs";
import { ShortLivedHandle, stillThere } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import { updateSequence, updateTrack } from "../state/edit-state";
import { tracksOf, type TrackRef } from "../state/find-in-state";
import type { SequenceState, TrackState } from "../state/project-state";
import { HOST_CONSTANTS } from "./host-constants";

const { VideoTrackEvent, AudioTrackEvent, TrackItemType, MediaType } = HOST_CONSTANTS;

/** The static side of VideoTrack. */
export const VIDEO_TRACK_STATICS = {
  EVENT_TRACK_CHANGED: VideoTrackEvent.TRACK_CHANGED,
  EVENT_TRACK_INFO_CHANGED: VideoTrackEvent.INFO_CHANGED,
  EVENT_TRACK_LOCK_CHANGED: VideoTrackEvent.LOCK_CHANGED,
} as const;

/** The static side of AudioTrack. */
export const AUDIO_TRACK_STATICS = {
  EVENT_TRACK_CHANGED: AudioTrackEvent.TRACK_CHANGED,
  EVENT_TRACK_INFO_CHANGED: AudioTrackEvent.INFO_CHANGED,
  EVENT_TRACK_LOCK_CHANGED: AudioTrackEvent.LOCK_CHANGED,
} as const;

/** What video and audio tracks have in common. */
abstract class AnyTrack extends ShortLivedHandle {
  readonly #ref: TrackRef;

  constructor(host: SimulatedHost, className: string, ref: TrackRef) {
    super(host, className);
    this.#ref = ref;
    bindEventTarget(this, trackTarget(ref));
  }

  get name(): string {
    return this.track.name;
  }
  get id(): number {
    return this.#ref.trackId;
  }
  createSetNameAction(name: string): Action {
    const { sequenceGuid, kind, trackId } = this.#ref;
    return this.host.makeAction((state) => updateSequence(state, sequenceGuid, (sequence) => updateTrack(sequence, kind, trackId, (track) => ({ ...track, name }))));
  }
  async setMute(muted: boolean): Promise<boolean> {
    const { sequenceGuid, kind, trackId } = this.#ref;
    this.host.mutateDirectly(muted ? "Mute Track" : "Unmute Track", (state) =>
      updateSequence(state, sequenceGuid, (sequence) => updateTrack(sequence, kind, trackId, (track) => ({ ...track, muted }))),
    );
    return true;
  }
  async isMuted(): Promise<boolean> {
    return this.track.muted;
  }
  async getIndex(): Promise<number> {
    return this.#siblings.findIndex((track) => track.id === this.#ref.trackId);
  }
  async getMediaType(): Promise<Guid> {
    return this.#ref.kind === "video" ? MediaType.VIDEO : MediaType.AUDIO;
  }

  override checkAlive(): void {
    super.checkAlive();
    stillThere(this.#siblings.find((track) => track.id === this.#ref.trackId));
  }

  protected get track(): TrackState {
    return stillThere(this.#siblings.find((track) => track.id === this.#ref.trackId));
  }

  /** Real objects for clips only; everything else is counted with null entries (measured). */
  protected itemHandles(type: number, includeEmpty: boolean): (VideoClipTrackItem | AudioClipTrackItem | null)[] {
    const { items, transitions } = this.track;
    const { sequenceGuid, kind } = this.#ref;
    const gaps = includeEmpty ? countGaps(this.track) : 0;
    if (type === TrackItemType.EMPTY) return nulls(countGaps(this.track));
    if (type === TrackItemType.TRANSITION) return nulls(transitions.length);
    if (type !== TrackItemType.CLIP) return [];
    return [...items.map((item) => this.host.handles.trackItem({ sequenceGuid, kind, itemId: item.id })), ...nulls(gaps)];
  }

  get #siblings(): readonly TrackState[] {
    return tracksOf(stillThere(this.host.state.sequences.get(this.#ref.sequenceGuid)), this.#ref.kind);
  }
}

/** A video track. */
export class SimulatedVideoTrack extends AnyTrack implements Simulated<VideoTrack> {
  constructor(host: SimulatedHost, ref: TrackRef) {
    super(host, "VideoTrack", ref);
  }

  getTrackItems(type: number, includeEmpty: boolean): VideoClipTrackItem[] {
    // Video tracks hold video items; null entries are undeclared.
    return this.itemHandles(type, includeEmpty) as VideoClipTrackItem[];
  }
}

/** An audio track. */
export class SimulatedAudioTrack extends AnyTrack implements Simulated<AudioTrack> {
  constructor(host: SimulatedHost, ref: TrackRef) {
    super(host, "AudioTrack", ref);
  }

  getTrackItems(type: number, includeEmpty: boolean): AudioClipTrackItem[] {
    // Audio tracks hold audio items; null entries are undeclared.
    return this.itemHandles(type, includeEmpty) as AudioClipTrackItem[];
  }
}

/** A caption track: name and mute only. */
export class SimulatedCaptionTrack extends ShortLivedHandle implements Simulated<CaptionTrack> {
  readonly #sequenceGuid: string;
  readonly #trackId: number;

  constructor(host: SimulatedHost, sequenceGuid: string, trackId: number) {
    super(host, "CaptionTrack");
    this.#sequenceGuid = sequenceGuid;
    this.#trackId = trackId;
  }

  get name(): string {
    return this.#track.name;
  }
  get id(): number {
    return this.#trackId;
  }
  createSetNameAction(name: string): Action {
    return this.host.makeAction((state) => updateSequence(state, this.#sequenceGuid, (sequence) => this.#changed(sequence, { name })));
  }
  async setMute(muted: boolean): Promise<boolean> {
    this.host.mutateDirectly(muted ? "Mute Track" : "Unmute Track", (state) => updateSequence(state, this.#sequenceGuid, (sequence) => this.#changed(sequence, { muted })));
    return true;
  }
  async getMediaType(): Promise<Guid> {
    return MediaType.DATA;
  }
  async getIndex(): Promise<number> {
    return this.#tracks.findIndex((track) => track.id === this.#trackId);
  }
  async isMuted(): Promise<boolean> {
    return this.#track.muted;
  }
  getTrackItems(): [] {
    return [];
  }

  get #tracks(): SequenceState["captionTracks"] {
    return stillThere(this.host.state.sequences.get(this.#sequenceGuid)).captionTracks;
  }

  get #track(): SequenceState["captionTracks"][number] {
    return stillThere(this.#tracks.find((track) => track.id === this.#trackId));
  }

  #changed(sequence: SequenceState, change: { name?: string; muted?: boolean }): SequenceState {
    return { ...sequence, captionTracks: sequence.captionTracks.map((track) => (track.id === this.#trackId ? { ...track, ...change } : track)) };
  }
}

function countGaps(track: TrackState): number {
  let end = 0n;
  let gaps = 0;
  for (const { range } of track.items) {
    if (range.start > end) gaps += 1;
    if (range.end > end) end = range.end;
  }
  return gaps;
}

function nulls(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

guardClass("VideoTrack", SimulatedVideoTrack);
guardClass("AudioTrack", SimulatedAudioTrack);
guardClass("CaptionTrack", SimulatedCaptionTrack);
