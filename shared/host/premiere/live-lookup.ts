import type { ClipProjectItem, Component, ComponentParam, Project, Sequence, VideoClipTrackItem, VideoComponentChain } from "@adobe/premierepro";
import { clipKey, type ClipRef, type EffectRef, type MarkerOwnerRef, type ParamRef } from "../../project/references";
import type { ClipFinder } from "./clip-finder";
import { clipItems, findBinClips, sequenceByGuid } from "./live-project";
import { isMeantParam } from "./param-names";
import type { PremiereContext } from "./premiere-context";
import { BinWork } from "./prepare-bin-work";
import type { Clones } from "./read-bins";

/** Live objects by reference. Made for one transaction and thrown away with it: at the next commit every handle is dead. */
export class LiveLookup {
  readonly bins: BinWork;
  private readonly tracks = new Map<string, Promise<readonly VideoClipTrackItem[]>>();
  private readonly items = new Map<string, Promise<VideoClipTrackItem | undefined>>();
  private readonly chains = new Map<string, Promise<VideoComponentChain>>();

  constructor(
    private readonly context: PremiereContext,
    private readonly finder: ClipFinder,
    private readonly project: Project,
    clones: Clones,
  ) {
    this.bins = new BinWork(context, project, clones);
  }

  /** The clip's effect chain; undefined when the clip is not where the reference says. */
  async chain(ref: ClipRef): Promise<VideoComponentChain | undefined> {
    const item = await remember(this.items, clipKey(ref), () => this.item(ref));
    return item && remember(this.chains, clipKey(ref), () => item.getComponentChain());
  }

  /** The effect itself; undefined when the chain has fewer of that name. */
  async effect(ref: EffectRef): Promise<Component | undefined> {
    const chain = await this.chain(ref.clip);
    let seen = 0;
    for (let i = 0; chain && i < chain.getComponentCount(); i++) {
      const component = chain.getComponentAtIndex(i);
      if ((await component.getMatchName()) === ref.matchName && seen++ === ref.occurrence) return component;
    }
    return undefined;
  }

  /** The parameter; undefined when the one at that index is not the one that is meant. */
  async param(ref: ParamRef): Promise<ComponentParam | undefined> {
    const component = await this.effect(ref.effect);
    if (!component || ref.index >= component.getParamCount()) return undefined;
    const param = component.getParam(ref.index);
    return isMeantParam(component, ref.effect.matchName, param.displayName, ref.displayName, this.context.locale) ? param : undefined;
  }

  /** What carries the markers; undefined when it is gone. */
  async markerOwner(ref: MarkerOwnerRef): Promise<Sequence | ClipProjectItem | undefined> {
    // Clips of Premiere's timeline carry none.
    if (ref.kind === "clip") return undefined;
    if (ref.kind === "sequence") return (await sequenceByGuid(this.project, ref.sequenceGuid)) ?? undefined;
    return (await findBinClips(this.context.ppro, this.project, new Set([ref.mediaId]))).get(ref.mediaId);
  }

  private async item(ref: ClipRef): Promise<VideoClipTrackItem | undefined> {
    const onTrack = await remember(this.tracks, `${ref.sequenceGuid}|${ref.track}`, () => this.track(ref));
    return (await this.finder.find(onTrack, [ref])).get(clipKey(ref));
  }

  private async track(ref: ClipRef): Promise<readonly VideoClipTrackItem[]> {
    const sequence = await sequenceByGuid(this.project, ref.sequenceGuid);
    if (!sequence || ref.track >= (await sequence.getVideoTrackCount())) return [];
    return clipItems(this.context.ppro, await sequence.getVideoTrack(ref.track));
  }
}

function remember<Value>(known: Map<string, Promise<Value>>, key: string, ask: () => Promise<Value>): Promise<Value> {
  const value = known.get(key) ?? ask();
  known.set(key, value);
  return value;
}
