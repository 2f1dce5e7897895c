import type { Component, ComponentParam } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import { bindId } from "../host/handle-refs";
import { hostError } from "../host/host-errors";
import { ShortLivedHandle, stillThere } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import { findTrackItem, type TrackItemRef } from "../state/find-in-state";
import type { ComponentState } from "../state/project-state";
import { SimulatedComponentParam } from "./simulated-component-param";

/** One effect on a track item. */
export class SimulatedComponent extends ShortLivedHandle implements Simulated<Component> {
  readonly #ref: TrackItemRef;
  readonly #id: string;

  constructor(host: SimulatedHost, ref: TrackItemRef, id: string) {
    super(host, "Component");
    this.#ref = ref;
    this.#id = id;
    bindId(this, id);
  }

  getParam(paramIndex = 0): ComponentParam {
    if (!this.#component.params[paramIndex]) throw hostError("invalidParameter");
    return new SimulatedComponentParam(this.host, this.#ref, this.#id, paramIndex);
  }

  getParamCount(): number {
    return this.#component.params.length;
  }

  async getMatchName(): Promise<string> {
    return this.#component.matchName;
  }

  async getDisplayName(): Promise<string> {
    return this.#component.displayName;
  }

  get #component(): ComponentState {
    const { item } = stillThere(findTrackItem(this.host.state, this.#ref));
    return stillThere(item.components.find((component) => component.id === this.#id));
  }
}

guardClass("Component", SimulatedComponent);
