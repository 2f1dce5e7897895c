import type { ColorState, ParamState, PointState } from "../state/project-state";

/** A slider: default, then its hard limits where they are known. */
export function slider(displayName: string, defaultValue: number, min?: number, max?: number): ParamState {
  return { displayName, type: "number", defaultValue, value: defaultValue, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), keyframes: null };
}

/** A check box. */
export function checkbox(displayName: string, defaultValue: boolean): ParamState {
  return { displayName, type: "boolean", defaultValue, value: defaultValue, keyframes: null };
}

/** A position, as fractions of the frame. */
export function point(displayName: string, defaultValue: PointState): ParamState {
  return { displayName, type: "point", defaultValue, value: defaultValue, keyframes: null };
}

/** A colour swatch. */
export function swatch(displayName: string, defaultValue: ColorState): ParamState {
  return { displayName, type: "color", defaultValue, value: defaultValue, keyframes: null };
}

/** A group, curve, wheel or blob: it has a place among the parameters and no value that a plugin could read. */
export function unreadable(displayName = ""): ParamState {
  return { displayName, type: "unreadable", defaultValue: null, value: null, keyframes: null };
}
