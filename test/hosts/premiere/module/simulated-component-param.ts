import type { Action, Color, ComponentParam, Keyframe, PointF, TickTime } from "@adobe/premierepro";
import type { Ticks } from "../../../../shared/time/ticks";
import { guardClass, type Simulated } from "../host/guard-class";
import { hostError } from "../host/host-errors";
import { ShortLivedHandle, stillThere } from "../host/host-handle";
import type { SimulatedHost } from "../host/simulated-host";
import { parameterValueAt } from "../render/parameter-value-at";
import { updateParam } from "../state/edit-state";
import { findTrackItem, type TrackItemRef } from "../state/find-in-state";
import type { KeyframeState, ParamState } from "../state/project-state";
import { ticksOf, tickTime } from "../values/simulated-tick-time";
import { readParamValue, wrappedValue } from "./param-values";
import { SimulatedKeyframe } from "./simulated-keyframe";

/** One parameter of an effect. Times are in the source clock (measured by one user of 26.3.2; another reads them as clip-relative). */
export class SimulatedComponentParam extends ShortLivedHandle implements Simulated<ComponentParam> {
  readonly #ref: TrackItemRef;
  readonly #componentId: string;
  readonly #index: number;

  constructor(host: SimulatedHost, ref: TrackItemRef, componentId: string, index: number) {
    super(host, "ComponentParam");
    this.#ref = ref;
    this.#componentId = componentId;
    this.#index = index;
  }

  get displayName(): string {
    return this.#param.displayName;
  }

  createKeyframe(value: number | string | boolean | PointF | Color): Keyframe {
    return new SimulatedKeyframe(readParamValue(this.#param, value));
  }

  async getValueAtTime(time: TickTime): Promise<number | string | boolean | PointF | Color> {
    const value = parameterValueAt(this.#param, ticksOf(time));
    if (value === null) throw hostError("unsupportedValue");
    // Declared as the bare value; measured as a wrapper around it.
    return wrappedValue(value) as unknown as number;
  }

  async getStartValue(): Promise<Keyframe> {
    const { value, keyframes } = this.#param;
    const first = keyframes?.[0]?.value ?? value;
    // Null for unreadable parameters (measured); the declaration leaves that out.
    return first === null ? (null as unknown as Keyframe) : new SimulatedKeyframe(first);
  }

  isTimeVarying(): boolean {
    return this.#param.keyframes !== null;
  }

  async areKeyframesSupported(): Promise<boolean> {
    return this.#param.type !== "unreadable";
  }

  getKeyframeListAsTickTimes(): TickTime[] {
    return this.#keyframes.map((keyframe) => tickTime(keyframe.position));
  }

  getKeyframePtr(time?: TickTime): Keyframe {
    const at = time ? ticksOf(time) : this.#keyframes[0]?.position;
    return this.#show(this.#keyframes.find((keyframe) => keyframe.position === at));
  }

  findNearestKeyframe(inTime: TickTime, outTime: TickTime): Keyframe {
    const [at, limit] = [ticksOf(inTime), ticksOf(outTime)];
    const within = this.#keyframes.filter((keyframe) => distance(keyframe.position, at) <= distance(limit, at));
    return this.#show(within.sort((a, b) => (distance(a.position, at) < distance(b.position, at) ? -1 : 1))[0]);
  }

  findNextKeyframe(inTime: TickTime): Keyframe {
    return this.#show(this.#keyframes.find((keyframe) => keyframe.position > ticksOf(inTime)));
  }

  findPreviousKeyframe(inTime: TickTime): Keyframe {
    return this.#show(this.#keyframes.filter((keyframe) => keyframe.position < ticksOf(inTime)).pop());
  }

  /** Does nothing while the parameter is time-varying. */
  createSetValueAction(keyframe: Keyframe): Action {
    const value = readParamValue(this.#param, keyframe.value.value);
    const ignored = this.#param.keyframes !== null;
    return this.#change((param) => (ignored ? param : { ...param, value }));
  }

  /** Does nothing unless the parameter was time-varying when the transaction began. */
  createAddKeyframeAction(keyframe: Keyframe): Action {
    const added = { position: ticksOf(keyframe.position), value: readParamValue(this.#param, keyframe.value.value), interpolation: SimulatedKeyframe.interpolationOf(keyframe) };
    const ignored = this.#param.keyframes === null;
    return this.#changeKeyframes((keyframes) => (ignored ? keyframes : sorted([...keyframes.filter((one) => one.position !== added.position), added])));
  }

  createSetTimeVaryingAction(timeVarying: boolean): Action {
    if (this.#param.type === "unreadable") throw hostError("invalidParameter");
    return this.#change((param) => {
      if (timeVarying) return param.keyframes === null ? { ...param, keyframes: [] } : param;
      return { ...param, value: param.keyframes?.[0]?.value ?? param.value, keyframes: null };
    });
  }

  createRemoveKeyframeAction(inTime: TickTime): Action {
    const at = ticksOf(inTime);
    return this.#changeKeyframes((keyframes) => keyframes.filter((one) => one.position !== at));
  }

  createRemoveKeyframeRangeAction(inTime: TickTime, outTime: TickTime): Action {
    const [from, to] = [ticksOf(inTime), ticksOf(outTime)];
    return this.#changeKeyframes((keyframes) => keyframes.filter((one) => one.position < from || one.position > to));
  }

  createSetInterpolationAtKeyframeAction(inTime: TickTime, interpolation: number): Action {
    const at = ticksOf(inTime);
    return this.#changeKeyframes((keyframes) => keyframes.map((one) => (one.position === at ? { ...one, interpolation } : one)));
  }

  get #param(): ParamState {
    const { item } = stillThere(findTrackItem(this.host.state, this.#ref));
    return stillThere(item.components.find((component) => component.id === this.#componentId)?.params[this.#index]);
  }

  get #keyframes(): readonly KeyframeState[] {
    return this.#param.keyframes ?? [];
  }

  #show(keyframe: KeyframeState | undefined): Keyframe {
    if (!keyframe) throw hostError("invalidParameter");
    return new SimulatedKeyframe(keyframe.value, keyframe.position, keyframe.interpolation);
  }

  #change(change: (param: ParamState) => ParamState): Action {
    return this.host.makeAction((state) => updateParam(state, this.#ref, this.#componentId, this.#index, change));
  }

  #changeKeyframes(change: (keyframes: readonly KeyframeState[]) => readonly KeyframeState[]): Action {
    return this.#change((param) => (param.keyframes === null ? param : { ...param, keyframes: change(param.keyframes) }));
  }
}

function distance(a: Ticks, b: Ticks): Ticks {
  return a > b ? a - b : b - a;
}

function sorted(keyframes: KeyframeState[]): KeyframeState[] {
  return keyframes.sort((a, b) => (a.position < b.position ? -1 : 1));
}

guardClass("ComponentParam", SimulatedComponentParam);
