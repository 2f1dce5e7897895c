import { newGroup, newProperty } from "../state/new-property";
import type { GroupState, PropertyState, ValueState, ValueType } from "../state/property-state";
import { BUILT_IN_PARAMS, type HostEffect, type HostParam } from "./host-effect";

/** The layer that an effect is put on: its points are pixels of it. */
export type EffectLayer = { readonly widthPx: number; readonly heightPx: number };

/** A new effect as the host puts it on a layer of this size, with every parameter at its default, and "Compositing Options" last. */
export function newEffect(effect: HostEffect, layer: EffectLayer): GroupState {
  return newGroup(effect.matchName, effect.displayName, [...effect.params.map((param) => newParam(param, layer)), compositingOptions()]);
}

/** Kinds of values that cannot have keyframes. */
const UNVARIED: readonly ValueType[] = ["NO_VALUE", "LAYER_INDEX", "MASK_INDEX"];

function newParam({ matchName, displayName, type, default: standard, min, max }: HostParam, layer: EffectLayer): PropertyState {
  const unitsText = type === "TwoD_SPATIAL" ? "pixels" : type === "OneD" && min === null ? "degrees" : "";
  return newProperty(matchName, displayName, type, defaultValue(type, standard, layer), { min, max, unitsText, canVaryOverTime: !UNVARIED.includes(type) });
}

function defaultValue(type: ValueType, standard: HostParam["default"], { widthPx, heightPx }: EffectLayer): ValueState {
  if (type !== "TwoD_SPATIAL" || standard === null || typeof standard === "number") return standard;
  const [x = 0, y = 0] = standard;
  return [x * widthPx, y * heightPx];
}

/** What ends every effect (plausible: names as in projects that users published). Nothing in it is drawn. */
function compositingOptions(): GroupState {
  return newGroup(BUILT_IN_PARAMS, "Compositing Options", [
    newGroup("ADBE Effect Mask Parade", "Masks", [], true),
    newProperty("ADBE Effect Mask Opacity", "Effect Opacity", "OneD", 100, { min: 0, max: 100, unitsText: "percent" }),
  ]);
}
