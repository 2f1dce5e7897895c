import type { Action, AudioTrack, CaptionTrack, Guid, ProjectItem, RectF, Sequence, SequenceSettings, TickTime, TimeDisplay, TrackItemSelection, VideoTrack } from "@adobe/premierepro";
import { frameStart } from "../../../../shared/time/frame-rate";
import { cutToRange } from "../edits/cut-to-range";
import { hostError } from "../host/host-errors";
import { guardClass, type Simulated } from "../host/guard-class";
import { bindEventTarget, bindId, sequenceTarget } from "../host/handle-refs";
import { HostHandle, stillThere } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import { updateSequence } from "../state/edit-state";
import { parentBinOf, sequenceEnd, tracksOf, type TrackKind, type TrackRef } from "../state/find-in-state";
import type { SequenceState } from "../state/project-state";
import { hostRect } from "../values/simulated-geometry";
import { hostGuid } from "../values/simulated-guid";
import { snapTicks, ticksOf, tickTime, UNSET_POINT } from "../values/simulated-tick-time";
import { addSequence, copySequence } from "./new-sequence";
import { selectItems } from "./select-items";
import { SimulatedCaptionTrack } from "./simulated-tracks";
import { SimulatedSelection } from "./simulated-selection";
import { SimulatedSequenceSettings } from "./simulated-sequence-settings";

/** A sequence. Outlives commits: its GUID is what everything is found again by. */
export class SimulatedSequence extends HostHandle implements Simulated<Sequence> {
  readonly #guid: string;

  constructor(host: SimulatedHost, guid: string) {
    super(host, "Sequence");
    this.#guid = guid;
    bindId(this, guid);
    bindEventTarget(this, sequenceTarget(guid));
  }

  get guid(): Guid {
    return hostGuid(this.#guid);
  }
  get name(): string {
    return this.#sequence.name;
  }

  async getSequenceVideoTimeDisplayFormat(): Promise<TimeDisplay> {
    return new SimulatedSequenceSettings(this.#sequence).getVideoDisplayFormat();
  }
  async getSequenceAudioTimeDisplayFormat(): Promise<TimeDisplay> {
    return new SimulatedSequenceSettings(this.#sequence).getAudioDisplayFormat();
  }
  async getPlayerPosition(): Promise<TickTime> {
    return tickTime(this.host.session.playheads.get(this.#guid) ?? 0n);
  }
  /** Snaps to the frame (measured). */
  async setPlayerPosition(position?: TickTime): Promise<boolean> {
    const at = snapTicks(position ? ticksOf(position) : 0n, this.#sequence.frameRate);
    this.host.updateSession((session) => ({ ...session, playheads: new Map(session.playheads).set(this.#guid, at) }));
    return true;
  }
  async clearSelection(): Promise<boolean> {
    selectItems(this.host, this.#guid, []);
    return true;
  }
  /** Adds to what is selected already (measured: it does not clear). A promise before 26.3 (documented); awaiting works for both. */
  setSelection(selection: TrackItemSelection): boolean {
    const added = SimulatedSelection.refsOf(selection).map((ref) => ref.itemId);
    selectItems(this.host, this.#guid, [...new Set([...(this.host.session.selection.get(this.#guid) ?? []), ...added])]);
    return true;
  }
  async getSelection(): Promise<TrackItemSelection> {
    return this.host.handles.selection(this.#guid, this.host.session.selection.get(this.#guid) ?? []);
  }
  async getVideoTrackCount(): Promise<number> {
    return this.#sequence.videoTracks.length;
  }
  async getAudioTrackCount(): Promise<number> {
    return this.#sequence.audioTracks.length;
  }
  async getCaptionTrackCount(): Promise<number> {
    return this.#sequence.captionTracks.length;
  }
  async getVideoTrack(trackIndex: number): Promise<VideoTrack> {
    return this.host.handles.videoTrack(this.#trackRef("video", trackIndex));
  }
  async getAudioTrack(trackIndex: number): Promise<AudioTrack> {
    return this.host.handles.audioTrack(this.#trackRef("audio", trackIndex));
  }
  async getCaptionTrack(trackIndex: number): Promise<CaptionTrack> {
    const track = this.#sequence.captionTracks[trackIndex];
    if (!track) throw hostError("badTrackIndex");
    return new SimulatedCaptionTrack(this.host, this.#guid, track.id);
  }
  async getSettings(): Promise<SequenceSettings> {
    return new SimulatedSequenceSettings(this.#sequence);
  }
  createSetSettingsAction(settings: SequenceSettings): Action {
    if (!(settings instanceof SimulatedSequenceSettings)) throw hostError("illegalType");
    return this.#change((sequence) => SimulatedSequenceSettings.applyTo(sequence, settings));
  }
  createCloneAction(): Action {
    const copy = copySequence(this.#sequence, `${this.name} Copy`, () => this.host.newId());
    return this.host.makeAction((state) => addSequence(state, copy, state.rootId));
  }
  /** From in to out point, or all of it; tracks are all taken, and it is not opened (simulated). */
  async createSubsequence(): Promise<Sequence> {
    const { host } = this;
    const sequence = this.#sequence;
    const range = { start: sequence.inPoint ?? 0n, end: sequence.outPoint ?? sequenceEnd(sequence) };
    if (range.end <= range.start) throw hostError("invalidParameter");
    const copy = copySequence(cutToRange(sequence, range), `${sequence.name}_Sub_01`, () => host.newId());
    host.mutateDirectly("Make Subsequence", (state) => addSequence(state, copy, parentBinOf(state, sequence.projectItemId)?.id ?? state.rootId));
    return host.handles.sequence(copy.guid);
  }
  async isDoneAnalyzingForVideoEffects(): Promise<boolean> {
    return true;
  }
  async getZeroPoint(): Promise<TickTime> {
    return tickTime(this.#sequence.zeroPoint);
  }
  async getEndTime(): Promise<TickTime> {
    return tickTime(sequenceEnd(this.#sequence));
  }
  async getInPoint(): Promise<TickTime> {
    return tickTime(this.#sequence.inPoint ?? UNSET_POINT);
  }
  async getOutPoint(): Promise<TickTime> {
    return tickTime(this.#sequence.outPoint ?? UNSET_POINT);
  }
  createSetInPointAction(time: TickTime): Action {
    return this.#setPoints(ticksOf(time), this.#sequence.outPoint);
  }
  createSetOutPointAction(time: TickTime): Action {
    return this.#setPoints(this.#sequence.inPoint, ticksOf(time));
  }
  createSetZeroPointAction(time: TickTime): Action {
    return this.#change((sequence) => ({ ...sequence, zeroPoint: ticksOf(time) }));
  }
  async getProjectItem(): Promise<ProjectItem> {
    return this.host.handles.projectItem(this.#sequence.projectItemId);
  }
  async getFrameSize(): Promise<RectF> {
    return hostRect(this.#sequence.widthPx, this.#sequence.heightPx);
  }
  async getTimebase(): Promise<string> {
    return frameStart(1, this.#sequence.frameRate).toString();
  }

  override checkAlive(): void {
    stillThere(this.host.state.sequences.get(this.#guid));
  }

  get #sequence(): SequenceState {
    return stillThere(this.host.state.sequences.get(this.#guid));
  }

  #trackRef(kind: TrackKind, trackIndex: number): TrackRef {
    const track = tracksOf(this.#sequence, kind)[trackIndex];
    if (!track) throw hostError("badTrackIndex");
    return { sequenceGuid: this.#guid, kind, trackId: track.id };
  }

  /** Both points come from the state before the transaction: of in and out in one compound the later one wins (measured by one user). */
  #setPoints(inPoint: bigint | null, outPoint: bigint | null): Action {
    return this.#change((sequence) => ({ ...sequence, inPoint, outPoint }));
  }

  #change(change: (sequence: SequenceState) => SequenceState): Action {
    return this.host.makeAction((state) => updateSequence(state, this.#guid, change));
  }
}

guardClass("Sequence", SimulatedSequence);
