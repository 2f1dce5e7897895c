import type { Color, PointF } from "@adobe/premierepro";
import { hostError } from "../host/host-errors";
import type { ParamState, ParamValueState } from "../state/project-state";
import { hostColor, hostPoint, SimulatedColor, SimulatedPointF } from "../values/simulated-geometry";

/** A value as createKeyframe takes it. */
export type HostValue = number | string | boolean | PointF | Color;

/** Reads a value for this parameter, clamped to its hard limits (out-of-range writes are unmeasured); throws for the wrong type. */
export function readParamValue(param: ParamState, value: unknown): ParamValueState {
  switch (param.type) {
    case "number":
      if (typeof value !== "number" || !Number.isFinite(value)) throw hostError("illegalType");
      return Math.min(Math.max(value, param.min ?? -Infinity), param.max ?? Infinity);
    case "boolean":
      if (typeof value !== "boolean") throw hostError("illegalType");
      return value;
    case "point":
      if (!(value instanceof SimulatedPointF)) throw hostError("illegalType");
      return { x: value.x, y: value.y };
    case "color":
      if (!(value instanceof SimulatedColor)) throw hostError("illegalType");
      return { red: value.red, green: value.green, blue: value.blue, alpha: value.alpha };
    case "text":
    case "unreadable":
      // Source Text and blobs cannot be written (measured).
      throw hostError("illegalType");
  }
}

/** A stored value as keyframes carry it. */
export function hostValue(value: ParamValueState): HostValue {
  if (typeof value !== "object") return value;
  return "x" in value ? hostPoint(value) : hostColor(value);
}

/** A stored value as getValueAtTime answers it: in a wrapper, points as [x, y] (measured on 26.3.2). */
export function wrappedValue(value: ParamValueState): { value: number | string | boolean | readonly [number, number] | Color } {
  if (typeof value !== "object") return { value };
  return { value: "x" in value ? [value.x, value.y] : hostColor(value) };
}
