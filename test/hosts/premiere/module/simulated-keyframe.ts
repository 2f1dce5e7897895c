import type { Keyframe, TickTime } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import type { KeyframeState, ParamValueState } from "../state/project-state";
import { tickTime } from "../values/simulated-tick-time";
import { HOST_CONSTANTS } from "./host-constants";
import { hostValue, type HostValue } from "./param-values";

const { InterpolationMode } = HOST_CONSTANTS;

/** A keyframe as a value: changing it changes nothing until an action takes it. */
export class SimulatedKeyframe implements Simulated<Keyframe> {
  value: { value: HostValue };
  position: TickTime;
  #interpolation: number;

  constructor(value: ParamValueState, at: KeyframeState["position"] = 0n, interpolation: number = InterpolationMode.LINEAR) {
    this.value = { value: hostValue(value) };
    this.position = tickTime(at);
    this.#interpolation = interpolation;
  }

  async getTemporalInterpolationMode(): Promise<number> {
    return this.#interpolation;
  }

  async setTemporalInterpolationMode(mode: number): Promise<boolean> {
    this.#interpolation = mode;
    return true;
  }

  /** The mode without the promise, for actions. */
  static interpolationOf(keyframe: Keyframe): number {
    return keyframe instanceof SimulatedKeyframe ? keyframe.#interpolation : InterpolationMode.LINEAR;
  }
}

/** The static side of Keyframe. */
export const KEYFRAME_STATICS = {
  INTERPOLATION_MODE_LINEAR: InterpolationMode.LINEAR,
  INTERPOLATION_MODE_HOLD: InterpolationMode.HOLD,
  INTERPOLATION_MODE_BEZIER: InterpolationMode.BEZIER,
  INTERPOLATION_MODE_TIME: InterpolationMode.TIME,
  INTERPOLATION_MODE_TIME_TRANSITION_START: InterpolationMode.TIME_TRANSITION_START,
  INTERPOLATION_MODE_TIME_TRANSITION_END: InterpolationMode.TIME_TRANSITION_END,
} as const;

guardClass("Keyframe", SimulatedKeyframe);
