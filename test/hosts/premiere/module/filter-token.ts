import type { AudioFilterComponent, VideoFilterComponent } from "@adobe/premierepro";
import { guardClass } from "../host/guard-class";
import { hostError } from "../host/host-errors";
import type { ComponentState } from "../state/project-state";

/** A freshly made effect: opaque, good for one clip, without parameters until it is committed. */
export abstract class FilterToken {
  #component: ComponentState | null;

  constructor(component: ComponentState) {
    this.#component = component;
  }

  /** Hands out the effect, once. */
  use(): ComponentState {
    const component = this.#component;
    if (!component) throw hostError("invalidParameter");
    this.#component = null;
    return component;
  }
}

/** A new video effect. */
export class SimulatedVideoFilterComponent extends FilterToken implements VideoFilterComponent {}

/** A new audio effect. */
export class SimulatedAudioFilterComponent extends FilterToken implements AudioFilterComponent {}

guardClass("VideoFilterComponent", SimulatedVideoFilterComponent);
guardClass("AudioFilterComponent", SimulatedAudioFilterComponent);
