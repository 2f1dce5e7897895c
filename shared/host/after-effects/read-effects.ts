import type { ParamState } from "../../project/parameter-state";
import type { EffectSnapshot, ParamSnapshot } from "../../project/project-snapshot";
import type { ClipRef } from "../../project/references";
import type { ReadRequest } from "../commit/read-request";
import { stopIfCancelled } from "../host-stop";
import { shownName } from "../shown-name";
import type { AfterEffectsContext } from "./after-effects-context";
import { fromHostValue, type LayerSize } from "./host-values";
import { readKeys } from "./keyframes";
import type { LayerClock } from "./layer-clock";
import { effectParade, effectsIn, findParam } from "./live-project";

/** Longest expression that a snapshot carries; two that differ only behind it are taken for the same. */
const MAX_EXPRESSION = 1000;

/** A layer's effects in order, with those parameters that were asked for and can be read. */
export function readEffects(
  context: AfterEffectsContext,
  layer: AfterEffectsUXP.AnyLayer,
  ref: ClipRef,
  where: { readonly clock: LayerClock; readonly size: LayerSize },
  request: ReadRequest,
  signal: AbortSignal,
): EffectSnapshot[] {
  const parade = effectParade(layer);
  return (parade ? effectsIn(parade) : []).map((effect) => {
    stopIfCancelled(signal);
    const { matchName } = effect;
    const params = request.paramsOf(ref, matchName).flatMap(({ index, displayName }): ParamSnapshot[] => {
      const property = findParam(effect, index);
      const state = property && readState(context, property, where);
      return property && state ? [{ index, displayName: displayName ?? shownName(property.name), state }] : [];
    });
    return { matchName, displayName: shownName(effect.name), params };
  });
}

/** What a parameter does over time; undefined where it holds something that we could not put back: curves, layers, paths in space. */
function readState(context: AfterEffectsContext, property: AfterEffectsUXP.Property, { clock, size }: { readonly clock: LayerClock; readonly size: LayerSize }): ParamState | undefined {
  if (property.expressionEnabled && property.expression !== "") return { kind: "driven", expression: property.expression.slice(0, MAX_EXPRESSION) };
  if (property.numKeys > 0) return readKeys(context, property, clock, size);
  const value = fromHostValue(property.value, size);
  return value === undefined ? undefined : { kind: "constant", value };
}
