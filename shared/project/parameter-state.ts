import { assertNever } from "../basics/assert-never";
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
export type ParamKey = {
  readonly at: Ticks;
  readonly value: ParamValue;
  /** How the value leaves it. */
  readonly interpolation: Interpolation;
  /** How the value arrives, where the host keeps that apart (After Effects) and it differs. */
  readonly arrives?: Interpolation;
  /** The curve on both sides of it, where the host has one (After Effects). */
  readonly ease?: KeyEase;
};

/** The curve before and after a keyframe, one entry a dimension; points that move along a path have one. */
export type KeyEase = { readonly in: readonly Ease[]; readonly out: readonly Ease[] };

/** `speed` in the value's units a second; `influence` in percent of the way to the next keyframe, 0.1-100. */
export type Ease = { readonly speed: number; readonly influence: number };

/** All that a parameter does over time. Keyframes are sorted by time, one per moment. */
export type ParamState =
  | { readonly kind: "constant"; readonly value: ParamValue }
  | { readonly kind: "keyframed"; readonly keys: readonly ParamKey[] }
  /** An expression gives it its value: nothing that is set would be seen. */
  | { readonly kind: "driven"; readonly expression: string };

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
  switch (a.kind) {
    case "constant":
      return b.kind === "constant" && sameParamValue(a.value, b.value);
    case "driven":
      return b.kind === "driven" && a.expression === b.expression;
    case "keyframed":
      return b.kind === "keyframed" && a.keys.length === b.keys.length && a.keys.every((key, i) => sameKey(key, b.keys[i] ?? key));
    default:
      return assertNever(a);
  }
}

function sameKey(a: ParamKey, b: ParamKey): boolean {
  return a.at === b.at && sameParamValue(a.value, b.value) && sameShape(a, b);
}

/** Does the value come and go in the same way? A curve that one of the two does not tell is taken for the same. */
export function sameShape(a: ParamKey, b: ParamKey): boolean {
  if (a.interpolation !== b.interpolation || (a.arrives ?? a.interpolation) !== (b.arrives ?? b.interpolation)) return false;
  return !a.ease || !b.ease || (sameEases(a.ease.in, b.ease.in) && sameEases(a.ease.out, b.ease.out));
}

function sameEases(a: readonly Ease[], b: readonly Ease[]): boolean {
  return a.length === b.length && a.every((ease, i) => sameParamValue(ease.speed, b[i]?.speed ?? Number.NaN) && sameParamValue(ease.influence, b[i]?.influence ?? Number.NaN));
}

/** The state in a few words: "0.4", "on", "3 keyframes". */
export function describeParamState(state: ParamState): string {
  switch (state.kind) {
    case "constant":
      return describeParamValue(state.value);
    case "keyframed":
      return `${state.keys.length} keyframes`;
    case "driven":
      return "driven by an expression";
    default:
      return assertNever(state);
  }
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
