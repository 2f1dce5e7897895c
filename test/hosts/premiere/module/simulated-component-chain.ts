import type { Action, AudioComponentChain, AudioFilterComponent, Component, VideoComponentChain, VideoFilterComponent } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import { idOf } from "../host/handle-refs";
import { hostError, NotSimulatedError } from "../host/host-errors";
import { ShortLivedHandle, stillThere } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import { updateTrackItem } from "../state/edit-state";
import { findTrackItem, type TrackItemRef } from "../state/find-in-state";
import type { ComponentState } from "../state/project-state";
import { FilterToken } from "./filter-token";
import { SimulatedComponent } from "./simulated-component";

/** The effects of one track item, intrinsics first. */
abstract class AnyComponentChain extends ShortLivedHandle {
  readonly #ref: TrackItemRef;
  readonly #className: string;

  constructor(host: SimulatedHost, className: string, ref: TrackItemRef) {
    super(host, className);
    this.#className = className;
    this.#ref = ref;
  }

  createInsertComponentAction(component: Component | VideoFilterComponent | AudioFilterComponent, index: number): Action {
    return this.#add(component, index);
  }

  createAppendComponentAction(component: Component | VideoFilterComponent | AudioFilterComponent): Action {
    // One after the other at the end, when several are appended in one transaction (simulated: Adobe's sample does it, and no log tells their order).
    return this.#add(component, Number.MAX_SAFE_INTEGER);
  }

  /** Takes intrinsics away too, as the host does, although that breaks the clip there. */
  createRemoveComponentAction(component: Component | VideoFilterComponent | AudioFilterComponent): Action {
    if (component instanceof FilterToken) throw hostError("invalidParameter");
    const id = idOf(component);
    if (!this.#components.some((one) => one.id === id)) throw hostError("invalidParameter");
    return this.host.makeAction((state) => updateTrackItem(state, this.#ref, (item) => ({ ...item, components: item.components.filter((one) => one.id !== id) })));
  }

  getComponentAtIndex(componentIndex: number): Component {
    const component = this.#components[componentIndex];
    if (!component) throw hostError("invalidParameter");
    return new SimulatedComponent(this.host, this.#ref, component.id);
  }

  getComponentCount(): number {
    return this.#components.length;
  }

  get #components(): readonly ComponentState[] {
    return stillThere(findTrackItem(this.host.state, this.#ref)).item.components;
  }

  #add(component: Component | VideoFilterComponent | AudioFilterComponent, index: number): Action {
    // A component of another clip would be shared between both clips from then on (measured): nothing should ever do that.
    if (!(component instanceof FilterToken)) throw new NotSimulatedError(`${this.#className}: adding a component that is already on a clip`);
    if (index < 0 || !Number.isInteger(index)) throw hostError("invalidParameter");
    const added = component.use();
    return this.host.makeAction((state) =>
      updateTrackItem(state, this.#ref, (item) => ({ ...item, components: [...item.components.slice(0, index), added, ...item.components.slice(index)] })),
    );
  }
}

/** The effects of a video item. */
export class SimulatedVideoComponentChain extends AnyComponentChain implements Simulated<VideoComponentChain> {
  constructor(host: SimulatedHost, ref: TrackItemRef) {
    super(host, "VideoComponentChain", ref);
  }
}

/** The effects of an audio item. */
export class SimulatedAudioComponentChain extends AnyComponentChain implements Simulated<AudioComponentChain> {
  constructor(host: SimulatedHost, ref: TrackItemRef) {
    super(host, "AudioComponentChain", ref);
  }
}

guardClass("VideoComponentChain", SimulatedVideoComponentChain);
guardClass("AudioComponentChain", SimulatedAudioComponentChain);
