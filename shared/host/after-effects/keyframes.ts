import type { Interpolation, KeyEase, ParamKey, ParamState } from "../../project/parameter-state";
import { HostStop } from "../host-stop";
import type { AfterEffectsContext } from "./after-effects-context";
import { fromHostValue, toHostValue, type LayerSize } from "./host-values";
import type { LayerClock } from "./layer-clock";

type Property = AfterEffectsUXP.Property;

/** Keyframes as near as this, in seconds, are at one moment. */
const SAME_MOMENT_S = 1e-6;

/** A property's keyframes; undefined where they hold something that could not be put back: paths in space, roving, labels, unknown shapes. */
export function readKeys(context: AfterEffectsContext, property: Property, clock: LayerClock, size: LayerSize): ParamState | undefined {
  const keys: ParamKey[] = [];
  for (let i = 1; i <= property.numKeys; i++) {
    const key = isCurvedInSpace(property, i) || holdsMore(property, i) ? undefined : readKey(context, property, i, clock, size);
    if (!key) return undefined;
    keys.push(key);
  }
  return { kind: "keyframed", keys };
}

/** Puts keyframes at their moments, straight lines on both sides of each. */
export function placeKeys(context: AfterEffectsContext, property: Property, keys: readonly ParamKey[], clock: LayerClock, size: LayerSize): void {
  const { linear } = interpolationNumbers(context);
  for (const { at, value } of keys) {
    property.setValueAtTime(clock.toComp(at), toHostValue(value, size, property.value));
    const index = keyIndexAt(property, clock.toComp(at));
    // New points curve by themselves where the preferences say so; a look means the straight way.
    if (property.isSpatial) {
      property.setSpatialAutoBezierAtKey(index, false);
      property.setSpatialContinuousAtKey(index, false);
      property.setSpatialTangentsAtKey(index, [0, 0], [0, 0]);
    }
    property.setInterpolationTypeAtKey(index, linear, linear);
  }
}

/** Gives keyframes that are there their curves. */
export function shapeKeys(context: AfterEffectsContext, property: Property, keys: readonly ParamKey[], clock: LayerClock): void {
  const numbers = interpolationNumbers(context);
  for (const { at, interpolation, arrives = interpolation, ease } of keys) {
    const index = keyIndexAt(property, clock.toComp(at));
    // The ease first: it makes both sides a curve, and the kinds may not be.
    if (ease) setEase(context, property, index, ease);
    property.setInterpolationTypeAtKey(index, numbers[arrives], numbers[interpolation]);
    // Preferences may have the host smooth new keyframes by itself: then the ease would not be the one that was set.
    if (arrives === "bezier" && interpolation === "bezier") {
      property.setTemporalAutoBezierAtKey(index, false);
      property.setTemporalContinuousAtKey(index, false);
    }
  }
}

/** Takes keyframes away. */
export function removeKeys(property: Property, keys: readonly ParamKey[], clock: LayerClock): void {
  for (const { at } of keys) property.removeKey(keyIndexAt(property, clock.toComp(at)));
}

/** Takes all keyframes away; the property keeps the value that the host leaves it. */
export function removeAllKeys(property: Property): void {
  for (let i = property.numKeys; i >= 1; i--) property.removeKey(i);
}

/** The place of the keyframe at this moment. Throws an Error where there is none. */
function keyIndexAt(property: Property, seconds: number): number {
  const index = property.numKeys > 0 ? property.nearestKeyIndex(seconds) : 0;
  if (index < 1 || Math.abs(property.keyTime(index) - seconds) > SAME_MOMENT_S) throw new Error(`${property.name} has no keyframe at ${seconds.toFixed(3)} s.`);
  return index;
}

function readKey(context: AfterEffectsContext, property: Property, index: number, clock: LayerClock, size: LayerSize): ParamKey | undefined {
  const value = fromHostValue(property.keyValue(index), size);
  const numbers = interpolationNumbers(context);
  const kindOf = (number: number): Interpolation | undefined => INTERPOLATIONS.find((kind) => numbers[kind] === number);
  const [arrives, interpolation] = [kindOf(property.keyInInterpolationType(index)), kindOf(property.keyOutInterpolationType(index))];
  if (value === undefined || !arrives || !interpolation) return undefined;
  return {
    at: clock.fromComp(property.keyTime(index)),
    value,
    interpolation,
    ...(arrives === interpolation ? {} : { arrives }),
    // The host keeps an ease for straight sides too, where it means nothing.
    ...(arrives === "bezier" || interpolation === "bezier"
      ? { ease: { in: arrives === "bezier" ? easesOf(property.keyInTemporalEase(index)) : [], out: interpolation === "bezier" ? easesOf(property.keyOutTemporalEase(index)) : [] } }
      : {}),
  };
}

function easesOf(eases: readonly AfterEffectsUXP.KeyframeEase[]): KeyEase["in"] {
  return eases.map(({ speed, influence }) => ({ speed, influence }));
}

function setEase({ module }: AfterEffectsContext, property: Property, index: number, ease: KeyEase): void {
  const make = (wanted: KeyEase["in"], present: AfterEffectsUXP.KeyframeEase[]): AfterEffectsUXP.KeyframeEase[] =>
    present.map((old, i) => {
      const { speed, influence } = wanted[i] ?? old;
      // Where this build has no constructor, a value that the host gave stands in for one of ours (not documented).
      return module.KeyframeEase ? new module.KeyframeEase(speed, influence) : Object.assign(old, { speed, influence });
    });
  property.setTemporalEaseAtKey(index, make(ease.in, property.keyInTemporalEase(index)), make(ease.out, property.keyOutTemporalEase(index)));
}

/** A label, or sides that the host keeps smooth: we could not put those back. */
function holdsMore(property: Property, index: number): boolean {
  return property.keyLabel(index) !== 0 || property.keyTemporalAutoBezier(index) || property.keyTemporalContinuous(index);
}

function isCurvedInSpace(property: Property, index: number): boolean {
  if (!property.isSpatial) return false;
  const tangents = [...property.keyInSpatialTangent(index), ...property.keyOutSpatialTangent(index)];
  return property.keyRoving(index) || property.keySpatialAutoBezier(index) || tangents.some((part) => part !== 0);
}

const INTERPOLATIONS: readonly Interpolation[] = ["linear", "hold", "bezier"];

// The numbers are documented nowhere, so only the module's own count.
function interpolationNumbers({ module }: AfterEffectsContext): Readonly<Record<Interpolation, number>> {
  const numbers = module.KeyframeInterpolationType;
  if (!numbers) throw new HostStop({ kind: "unsupported", what: "say what its kinds of keyframes are called", advice: "Update After Effects; until then only looks without keyframes can be applied." });
  return { linear: numbers.LINEAR, hold: numbers.HOLD, bezier: numbers.BEZIER };
}
