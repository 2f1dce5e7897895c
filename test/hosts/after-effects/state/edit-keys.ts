import type { EaseState, KeyState, PropertyState, ValueState } from "./property-state";
import { valueBeforeExpression } from "./value-at-time";

/** Two times this near are the same keyframe. (The host counts in fractions of a frame; simulated.) */
const SAME_TIME = 1e-6;

/** What a new keyframe's ease is: no speed, a sixth of the way (the host's own default, 16.67 %). */
const DEFAULT_EASE: EaseState = { speed: 0, influence: 100 / 6 };

/** Sets a value at a time: of the keyframe that is there, or of a new one; a property without keyframes gets its first. */
export function setValueAt(property: PropertyState, time: number, value: ValueState): PropertyState {
  const at = property.keys.findIndex((key) => Math.abs(key.time - time) < SAME_TIME);
  if (at >= 0) return changeKey(property, at, (key) => ({ ...key, value }));
  return { ...property, keys: [...property.keys, newKey(property, time, value)].sort((a, b) => a.time - b.time) };
}

/** Adds a keyframe that holds what the property holds there anyway. */
export function addKeyAt(property: PropertyState, time: number, fresh: ValueState = null): PropertyState {
  return setValueAt(property, time, property.valueType === "MARKER" ? fresh : valueBeforeExpression(property, time));
}

/** Removes a keyframe; with the last one the property keeps that keyframe's value. */
export function removeKeyAt(property: PropertyState, at: number): PropertyState {
  const keys = property.keys.filter((_, index) => index !== at);
  const last = property.keys[at];
  return keys.length === 0 && last && property.valueType !== "MARKER" ? { ...property, keys, value: last.value } : { ...property, keys };
}

/** Replaces one keyframe. */
export function changeKey(property: PropertyState, at: number, change: (key: KeyState) => KeyState): PropertyState {
  return { ...property, keys: property.keys.map((key, index) => (index === at ? change(key) : key)) };
}

/** Position of the keyframe at this time, from 0; -1 where there is none. */
export function keyAt(property: PropertyState, time: number): number {
  return property.keys.findIndex((key) => Math.abs(key.time - time) < SAME_TIME);
}

/** How many eases a keyframe of this property has: one for numbers, colours and places, else one a dimension (documented). */
export function easeCount({ valueType }: Pick<PropertyState, "valueType">): number {
  return valueType === "TwoD" ? 2 : valueType === "ThreeD" ? 3 : 1;
}

/** Is the value a place, with tangents at its keyframes? */
export function isSpatial({ valueType }: Pick<PropertyState, "valueType">): boolean {
  return valueType === "TwoD_SPATIAL" || valueType === "ThreeD_SPATIAL";
}

function newKey(property: PropertyState, time: number, value: ValueState): KeyState {
  const ease = Array.from({ length: easeCount(property) }, () => DEFAULT_EASE);
  const flat = isSpatial(property) && Array.isArray(value) ? value.map(() => 0) : null;
  const holds = property.valueType === "TEXT_DOCUMENT" || property.valueType === "MARKER" || property.valueType === "LAYER_INDEX" || property.choices !== null;
  const type = holds ? "HOLD" : "LINEAR";
  return {
    time,
    value,
    inType: type,
    outType: type,
    inEase: ease,
    outEase: ease,
    inTangent: flat,
    outTangent: flat,
    roving: false,
    label: 0,
    temporalAutoBezier: false,
    temporalContinuous: false,
    spatialAutoBezier: false,
    spatialContinuous: false,
  };
}
