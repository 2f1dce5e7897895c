import type { ComponentState, KeyframeState, ParamState, ParamValueState, PointState } from "../state/project-state";
import { floorDivide, type Ticks } from "../../../../shared/time/ticks";

/** Premiere's interpolation mode for a value that stays until the next keyframe (measured elsewhere as 4: facts of the 26.x runtime). */
const HOLD = 4;

/** Steps in which the way between two keyframes is divided; finer than any frame. */
const STEPS = 1_000_000n;

/**
 * What a parameter is worth at this time of the source clock. Before the first keyframe the first counts, after the last the last;
 * between two, numbers, points and colours run linearly (Bezier eases are drawn linearly: simulated), everything else holds.
 */
export function parameterValueAt(param: ParamState, at: Ticks): ParamValueState | null {
  const keyframes = param.keyframes;
  if (keyframes === null || keyframes.length === 0) return param.value;
  const nextIndex = keyframes.findIndex((keyframe) => keyframe.position > at);
  const before = keyframes[nextIndex === -1 ? keyframes.length - 1 : nextIndex - 1];
  const next = keyframes[nextIndex];
  if (!before) return next?.value ?? param.value;
  return next && before.interpolation !== HOLD ? between(before, next, at) : before.value;
}

/**
 * The parameter of this name, looked for at `index` first and then anywhere in order; undefined when the effect has none.
 * Names repeat in real effects, so the index decides where both fit.
 */
export function parameterNamed(component: ComponentState, displayName: string, index?: number): ParamState | undefined {
  const there = index === undefined ? undefined : component.params[index];
  return there?.displayName === displayName ? there : component.params.find((param) => param.displayName === displayName);
}

/** A numeric parameter's value, or `otherwise` when the effect has no such number. */
export function numberAt(component: ComponentState, displayName: string, at: Ticks, otherwise: number, index?: number): number {
  const param = parameterNamed(component, displayName, index);
  const value = param ? parameterValueAt(param, at) : null;
  return typeof value === "number" ? value : otherwise;
}

/** A point parameter's value, or `otherwise` when the effect has no such point. */
export function pointAt(component: ComponentState, displayName: string, at: Ticks, otherwise: PointState): PointState {
  const param = parameterNamed(component, displayName);
  const value = param ? parameterValueAt(param, at) : null;
  return typeof value === "object" && value !== null && "x" in value ? value : otherwise;
}

function between(from: KeyframeState, to: KeyframeState, at: Ticks): ParamValueState {
  const way = Number(floorDivide((at - from.position) * STEPS, to.position - from.position)) / Number(STEPS);
  const mix = (a: number, b: number): number => a + (b - a) * way;
  const [a, b] = [from.value, to.value];
  if (typeof a === "number" && typeof b === "number") return mix(a, b);
  if (typeof a !== "object" || typeof b !== "object") return a;
  if ("x" in a && "x" in b) return { x: mix(a.x, b.x), y: mix(a.y, b.y) };
  if ("red" in a && "red" in b) {
    return { red: mix(a.red, b.red), green: mix(a.green, b.green), blue: mix(a.blue, b.blue), alpha: mix(a.alpha, b.alpha) };
  }
  return a;
}
