import type { Action, ClipProjectItem, FolderItem, FootageInterpretation, Media, ProjectItem, Sequence, TickTime } from "@adobe/premierepro";
import { hostError } from "../host/host-errors";
import { guardClass, type Simulated } from "../host/guard-class";
import { idOf } from "../host/handle-refs";
import { stillThere } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import { parentBinOf } from "../state/find-in-state";
import { updateClip } from "../state/edit-state";
import type { ClipItemState } from "../state/project-state";
import { ticksOf, tickTime, UNSET_POINT } from "../values/simulated-tick-time";
import { HOST_CONSTANTS } from "./host-constants";
import { addToBin } from "./project-tree";
import { footageInterpretation, type SimulatedFootageInterpretation } from "./simulated-footage-interpretation";
import { SimulatedMedia } from "./simulated-media";
import { AnyProjectItem } from "./simulated-project-item";

/** What a LUT id looks like; other texts commit to nothing (measured: a path answers true and changes nothing). */
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A clip, a subclip, or the item that stands for a sequence. */
export class SimulatedClipProjectItem extends AnyProjectItem implements Simulated<ClipProjectItem, "getComponentChain"> {
  constructor(host: SimulatedHost, id: string) {
    super(host, "ClipProjectItem", id);
  }

  async getInputLUTID(): Promise<string> {
    return this.#clip.inputLutId;
  }
  createSetInputLUTIDAction(stringLUTID: string): Action {
    return this.#set(GUID.test(stringLUTID) ? { inputLutId: stringLUTID } : {});
  }
  async getEmbeddedLUTID(): Promise<string> {
    return "00000000-0000-0000-0000-000000000000";
  }
  async isSequence(): Promise<boolean> {
    return this.#clip.sequenceGuid !== undefined;
  }
  async canChangeMediaPath(): Promise<boolean> {
    return this.#clip.media !== null;
  }
  async isOffline(): Promise<boolean> {
    return this.#clip.offline;
  }
  async canProxy(): Promise<boolean> {
    return this.#clip.media !== null;
  }
  async getProxyPath(): Promise<string> {
    return this.#clip.proxyPath ?? "";
  }
  async hasProxy(): Promise<boolean> {
    return this.#clip.proxyPath !== null;
  }
  async attachProxy(mediaPath: string, isHiRes: boolean): Promise<boolean> {
    const { id } = this;
    this.host.mutateBeyondUndo((state) =>
      updateClip(state, id, (clip) => (isHiRes ? { ...clip, media: clip.media && { ...clip.media, path: mediaPath } } : { ...clip, proxyPath: mediaPath })),
    );
    return true;
  }
  async findItemsMatchingMediaPath(matchString: string, ignoreSubclips = false): Promise<ProjectItem[]> {
    return [...this.host.state.items.values()]
      .filter((item) => item.kind === "clip" && (item.media?.path.includes(matchString) ?? false) && !(ignoreSubclips && item.subclip))
      .map((item) => this.host.handles.projectItem(item.id));
  }
  async refreshMedia(): Promise<boolean> {
    return this.#clip.media !== null;
  }
  createSetOfflineAction(): Action {
    return this.#set({ offline: true });
  }
  async getFootageInterpretation(): Promise<FootageInterpretation> {
    return footageInterpretation(this.#clip.footage, this.#clip.inputLutId);
  }
  createSetFootageInterpretationAction(interpretation: FootageInterpretation): Action {
    // The guard has checked the class; the declared type hides it.
    const { footage, inputLutId } = (interpretation as unknown as SimulatedFootageInterpretation).state;
    return this.#set({ footage, inputLutId });
  }
  async changeMediaFilePath(newPath: string): Promise<boolean> {
    const { id } = this;
    this.host.mutateBeyondUndo((state) => updateClip(state, id, (clip) => ({ ...clip, offline: false, media: clip.media && { ...clip.media, path: newPath } })));
    return true;
  }
  createSubClipAction(name: string, startTime: TickTime, endTime: TickTime, hardBoundaries: boolean, options: { takeVideo?: boolean; takeAudio?: boolean } = {}): Action {
    const range = { start: ticksOf(startTime), end: ticksOf(endTime) };
    const clip = this.#clip;
    if (range.end <= range.start || clip.media === null || clip.media.still) throw hostError("invalidParameter");
    const { takeVideo = true, takeAudio = true } = options;
    const binId = parentBinOf(this.host.state, clip.id)?.id ?? this.host.state.rootId;
    const subclip: ClipItemState = { ...clip, id: this.host.newId(), name, inPoint: null, outPoint: null, markers: [], subclip: { range, hardBoundaries, takeVideo, takeAudio } };
    return this.host.makeAction((state) => addToBin(state, binId, subclip));
  }
  async isMergedClip(): Promise<boolean> {
    return this.#clip.merged;
  }
  async isMulticamClip(): Promise<boolean> {
    return this.#clip.multicam;
  }
  createSetScaleToFrameSizeAction(): Action {
    return this.#set({ footage: { ...this.#clip.footage, scaleToFrame: true } });
  }
  async getContentType(): Promise<number> {
    return this.#clip.sequenceGuid === undefined ? HOST_CONSTANTS.ContentType.MEDIA : HOST_CONSTANTS.ContentType.SEQUENCE;
  }
  async getSequence(): Promise<Sequence> {
    const guid = this.#clip.sequenceGuid;
    // The host answers null for clips; the declaration leaves that out.
    return guid === undefined ? (null as unknown as Sequence) : this.host.handles.sequence(guid);
  }
  async getInPoint(): Promise<TickTime> {
    const { inPoint, subclip, media } = this.#clip;
    return tickTime(inPoint ?? subclip?.range.start ?? (media ? 0n : UNSET_POINT));
  }
  async getOutPoint(): Promise<TickTime> {
    const { outPoint, subclip, media } = this.#clip;
    return tickTime(outPoint ?? subclip?.range.end ?? media?.duration ?? UNSET_POINT);
  }
  async getMediaFilePath(): Promise<string> {
    return this.#clip.media?.path ?? "";
  }
  createSetInPointAction(time: TickTime): Action {
    return this.#set({ inPoint: ticksOf(time) });
  }
  createSetOutPointAction(time: TickTime): Action {
    return this.#set({ outPoint: ticksOf(time) });
  }
  createSetInOutPointsAction(inPoint: TickTime, outPoint: TickTime): Action {
    if (ticksOf(outPoint) <= ticksOf(inPoint)) throw hostError("invalidParameter");
    return this.#set({ inPoint: ticksOf(inPoint), outPoint: ticksOf(outPoint) });
  }
  createClearInOutPointsAction(): Action {
    return this.#set({ inPoint: null, outPoint: null });
  }
  createSetOverridePixelAspectRatioAction(numerator: number, denominator: number): Action {
    return this.#set({ footage: { ...this.#clip.footage, pixelAspectRatio: numerator / denominator } });
  }
  createSetOverrideFrameRateAction(frameRate: number): Action {
    return this.#set({ footage: { ...this.#clip.footage, frameRate } });
  }
  async getMedia(): Promise<Media> {
    return new SimulatedMedia(this.host, this.id);
  }
  async getOriginatingProjectPath(): Promise<string> {
    return this.host.state.path;
  }

  get #clip(): ClipItemState {
    const { item } = this;
    return stillThere(item.kind === "clip" ? item : undefined);
  }

  #set(change: Partial<ClipItemState>): Action {
    const { id } = this;
    return this.host.makeAction((state) => updateClip(state, id, (clip) => ({ ...clip, ...change })));
  }
}

/** The static side of ClipProjectItem: a cast that answers null for bins (as Adobe's samples expect). */
export function clipProjectItemStatics(host: SimulatedHost): object {
  return {
    cast: (item: ProjectItem | ClipProjectItem | FolderItem): ClipProjectItem | null => {
      const id = idOf(item);
      return host.state.items.get(id)?.kind === "clip" ? host.handles.clipProjectItem(id) : null;
    },
  };
}

guardClass("ClipProjectItem", SimulatedClipProjectItem);
