import type { Ticks } from "../time/ticks";

/** What a parameter can hold. Points are fractions of the frame; colours are 0-1. */
export type ParamValue =
  | number
  | boolean
  | string
  | { readonly x: number; readonly y: number }
  | { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number };

/** How the value travels from one keyframe to the next. */
export type Interpolation = "linear" | "hold" | "bezier";

/** One keyframe; `at` is in the clip's source clock, as the host counts it. */
export type ParamKey = { readonly at: Ticks; readonly value: ParamValue; readonly interpolation: Interpolation };

/** All that a parameter does over time. Keyframes are sorted by time, one per moment. */
export type ParamState =
  | { readonly kind: "constant"; readonly value: ParamValue }
  | { readonly kind: "keyframed"; readonly keys: readonly ParamKey[] };

/** Hosts keep single-precision floats: values closer than this share of their size are the same value. */
const FLOAT_TOLERANCE = 1e-5;

/** Is it the same value, as far as a host that stores single-precision floats can tell? */
export function sameParamValue(a: ParamValue, b: ParamValue): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= FLOAT_TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
  }
  if (typeof a === "object" && typeof b === "object") {
    const left = Object.entries(a);
    const right = new Map(Object.entries(b));
    return left.length === right.size && left.every(([name, value]) => sameParamValue(value, right.get(name) ?? Number.NaN));
  }
  return a === b;
}

/** Does the parameter do the same over time? */
export function sameParamState(a: ParamState, b: ParamState): boolean {
  if (a.kind === "constant") return b.kind === "constant" && sameParamValue(a.value, b.value);
  if (b.kind === "constant" || a.keys.length !== b.keys.length) return false;
  return a.keys.every((key, i) => {
    const other = b.keys[i];
    return other !== undefined && key.at === other.at && key.interpolation === other.interpolation && sameParamValue(key.value, other.value);
  });
}

/** The state in a few words: "0.4", "on", "3 keyframes". */
export function describeParamState(state: ParamState): string {
  return state.kind === "constant" ? describeParamValue(state.value) : `${state.keys.length} keyframes`;
}

/** The value in a few words; numbers with at most three decimals. */
function describeParamValue(value: ParamValue): string {
  switch (typeof value) {
    case "number":
      return String(Number(value.toFixed(3)));
    case "boolean":
      return value ? "on" : "off";
    case "string":
      return `"${value}"`;
    default:
      return `(${Object.values(value).map((part: number) => Number(part.toFixed(3))).join(", ")})`;
  }
}
