import { ALL_EFFECTS } from "../../../../shared/effects/all-effects";
import type { Effect } from "../../../../shared/effects/effect-drawing";
import type { ParamSpec, ParamValue } from "../../../../shared/effects/effect-spec";
import type { ReadyEffect } from "../../../../shared/effects/effect-stack";
import { effectValues, type LayerSize } from "../../../../shared/effects/effect-values";
import { findProperty } from "../state/find-in-state";
import type { GroupState, PropertyState } from "../state/property-state";
import { valueAtTime } from "../state/value-at-time";
import { isNumbers } from "./value-of";

/** An effect on a layer as the engine draws it when the layer's clock is at `time`; null where the engine cannot draw it, or not with these values. */
export function engineEffect(group: GroupState, time: number, layer: LayerSize): ReadyEffect | null {
  const effect = BY_NAME.get(group.matchName);
  if (!effect) return null;
  const params: [string, ParamValue][] = [];
  for (const spec of effect.spec.params) {
    const property = findProperty(group.children, spec.id.replace(effect.spec.matchName, group.matchName));
    const value = property ? engineValue(spec, property, time) : null;
    if (value !== null) params.push([spec.id, value]);
  }
  const values = effectValues(effect.spec, Object.fromEntries(params), layer);
  return values.ok ? { effect, values: values.value } : null;
}

/** The engine's effects by every name that an After Effects may have for them. */
const BY_NAME: ReadonlyMap<string, Effect> = new Map(ALL_EFFECTS.flatMap((effect) => [effect.spec.matchName, ...(effect.spec.otherNames ?? [])].map((name): [string, Effect] => [name, effect])));

/** Null where scripts cannot read the value: then the engine's default stands. Numbers are held to what the engine draws: hosts take far more. */
function engineValue(spec: ParamSpec, property: PropertyState, time: number): ParamValue | null {
  const value = valueAtTime(property, time);
  if (typeof value === "number") {
    if (spec.kind === "number") return hold(value, spec.min, spec.max);
    if (spec.kind === "popup") return Math.round(value);
    return spec.kind === "checkbox" ? (value >= 0.5 ? 1 : 0) : value;
  }
  if (!isNumbers(value)) return null;
  return spec.kind === "color" ? value.slice(0, 3).map((each) => hold(each, 0, 1)) : value.slice(0, 2);
}

function hold(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
