import type { Action, AddTransitionOptions, AudioClipTrackItem, AudioComponentChain, Guid, ProjectItem, TickTime, VideoClipTrackItem, VideoComponentChain, VideoTransition } from "@adobe/premierepro";
import { moveItem, trimEnd, trimInPoint, trimOutPoint, trimStart } from "../edits/trim-item";
import { guardClass, type Simulated } from "../host/guard-class";
import { bindTrackItem } from "../host/handle-refs";
import { hostError } from "../host/host-errors";
import { ShortLivedHandle, stillThere } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import { updateSequence, updateTrack, updateTrackItem } from "../state/edit-state";
import { findTrackItem, tracksOf, type FoundTrackItem, type TrackItemRef } from "../state/find-in-state";
import type { TrackItemState, TransitionState } from "../state/project-state";
import { ticksOf, tickTime } from "../values/simulated-tick-time";
import { HOST_CONSTANTS } from "./host-constants";
import { SimulatedAudioComponentChain, SimulatedVideoComponentChain } from "./simulated-component-chain";
import { transitionMatchName } from "./transition-statics";

/** The static side of both kinds of track items. */
export const TRACK_ITEM_TYPES = {
  TRACKITEMTYPE_EMPTY: HOST_CONSTANTS.TrackItemType.EMPTY,
  TRACKITEMTYPE_CLIP: HOST_CONSTANTS.TrackItemType.CLIP,
  TRACKITEMTYPE_TRANSITION: HOST_CONSTANTS.TrackItemType.TRANSITION,
  TRACKITEMTYPE_PREVIEW: HOST_CONSTANTS.TrackItemType.PREVIEW,
  TRACKITEMTYPE_FEEDBACK: HOST_CONSTANTS.TrackItemType.FEEDBACK,
} as const;

/** What video and audio items on the timeline have in common. */
abstract class AnyClipTrackItem extends ShortLivedHandle {
  readonly #ref: TrackItemRef;

  constructor(host: SimulatedHost, className: string, ref: TrackItemRef) {
    super(host, className);
    this.#ref = ref;
    bindTrackItem(this, ref);
  }

  async getMatchName(): Promise<string> {
    return this.ref.kind === "video" ? "AE.ADBE Clip" : "Internal Audio Clip";
  }
  async getName(): Promise<string> {
    return this.found.item.name;
  }
  async getIsSelected(): Promise<boolean> {
    return this.host.session.selection.get(this.ref.sequenceGuid)?.includes(this.ref.itemId) ?? false;
  }
  async getSpeed(): Promise<number> {
    return this.found.item.speed;
  }
  async isAdjustmentLayer(): Promise<boolean> {
    return this.found.item.adjustmentLayer;
  }
  async isSpeedReversed(): Promise<number> {
    return this.found.item.reversed ? 1 : 0;
  }
  async getInPoint(): Promise<TickTime> {
    return tickTime(this.found.item.source.start);
  }
  async getOutPoint(): Promise<TickTime> {
    return tickTime(this.found.item.source.end);
  }
  async getStartTime(): Promise<TickTime> {
    return tickTime(this.found.item.range.start);
  }
  async getEndTime(): Promise<TickTime> {
    return tickTime(this.found.item.range.end);
  }
  async getDuration(): Promise<TickTime> {
    const { range } = this.found.item;
    return tickTime(range.end - range.start);
  }
  async getType(): Promise<number> {
    return HOST_CONSTANTS.TrackItemType.CLIP;
  }
  async isDisabled(): Promise<boolean> {
    return this.found.item.disabled;
  }
  async getMediaType(): Promise<Guid> {
    return this.ref.kind === "video" ? HOST_CONSTANTS.MediaType.VIDEO : HOST_CONSTANTS.MediaType.AUDIO;
  }
  async getTrackIndex(): Promise<number> {
    return this.found.trackIndex;
  }
  async getProjectItem(): Promise<ProjectItem> {
    return this.host.handles.projectItem(this.found.item.projectItemId);
  }

  createMoveAction(by: TickTime): Action {
    const { item } = this.found;
    if (item.range.start + ticksOf(by) < 0n) throw hostError("invalidParameter");
    return this.#replaceTimes(moveItem(item, ticksOf(by)));
  }
  createSetInPointAction(time: TickTime): Action {
    return this.#replaceTimes(trimInPoint(this.found.item, ticksOf(time)));
  }
  createSetOutPointAction(time: TickTime): Action {
    return this.#replaceTimes(trimOutPoint(this.found.item, ticksOf(time)));
  }
  createSetStartAction(time: TickTime): Action {
    return this.#replaceTimes(trimStart(this.found.item, ticksOf(time)));
  }
  createSetEndAction(time: TickTime): Action {
    return this.#replaceTimes(trimEnd(this.found.item, ticksOf(time)));
  }
  createSetDisabledAction(disabled: boolean): Action {
    return this.change((item) => ({ ...item, disabled }));
  }
  createSetNameAction(name: string): Action {
    return this.change((item) => ({ ...item, name }));
  }

  override checkAlive(): void {
    super.checkAlive();
    stillThere(findTrackItem(this.host.state, this.#ref));
  }

  protected get ref(): TrackItemRef {
    return this.#ref;
  }

  protected get found(): FoundTrackItem {
    return stillThere(findTrackItem(this.host.state, this.#ref));
  }

  protected change(change: (item: TrackItemState) => TrackItemState): Action {
    return this.host.makeAction((state) => updateTrackItem(state, this.#ref, change));
  }

  /** Times were worked out on the state before the transaction: of two such actions on one item the later one wins. */
  #replaceTimes({ range, source }: TrackItemState): Action {
    return this.change((item) => ({ ...item, range, source }));
  }
}

/** A clip on a video track. */
export class SimulatedVideoClipTrackItem extends AnyClipTrackItem implements Simulated<VideoClipTrackItem> {
  constructor(host: SimulatedHost, ref: TrackItemRef) {
    super(host, "VideoClipTrackItem", ref);
  }

  async getComponentChain(): Promise<VideoComponentChain> {
    return new SimulatedVideoComponentChain(this.host, this.ref);
  }

  createAddVideoTransitionAction(videoTransition: VideoTransition, options?: AddTransitionOptions): Action {
    const at = (options?.applyToStart ?? false) ? "start" : "end";
    const duration = options ? ticksOf(options.duration) : 254_016_000_000n;
    const transition: TransitionState = { matchName: transitionMatchName(videoTransition), at, itemId: this.ref.itemId, duration };
    return this.#changeTransitions((all) => [...all.filter((one) => one.itemId !== transition.itemId || one.at !== at), transition]);
  }

  createRemoveVideoTransitionAction(position: number = HOST_CONSTANTS.TransitionPosition.START): Action {
    const at = position === HOST_CONSTANTS.TransitionPosition.START ? "start" : "end";
    return this.#changeTransitions((all) => all.filter((one) => one.itemId !== this.ref.itemId || one.at !== at));
  }

  #changeTransitions(change: (transitions: readonly TransitionState[]) => readonly TransitionState[]): Action {
    const { sequenceGuid, kind, itemId } = this.ref;
    return this.host.makeAction((state) =>
      updateSequence(state, sequenceGuid, (sequence) => {
        const track = tracksOf(sequence, kind).find((candidate) => candidate.items.some((item) => item.id === itemId));
        return track ? updateTrack(sequence, kind, track.id, () => ({ ...track, transitions: change(track.transitions) })) : sequence;
      }),
    );
  }
}

/** A clip on an audio track. */
export class SimulatedAudioClipTrackItem extends AnyClipTrackItem implements Simulated<AudioClipTrackItem> {
  constructor(host: SimulatedHost, ref: TrackItemRef) {
    super(host, "AudioClipTrackItem", ref);
  }

  async getComponentChain(): Promise<AudioComponentChain> {
    return new SimulatedAudioComponentChain(this.host, this.ref);
  }
}

guardClass("VideoClipTrackItem", SimulatedVideoClipTrackItem);
guardClass("AudioClipTrackItem", SimulatedAudioClipTrackItem);
