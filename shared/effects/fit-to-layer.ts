import type { EffectUse } from "./effect-stack";
import { findEffect } from "./all-effects";
import type { ParamSpec, ParamValue } from "./effect-spec";
import type { LayerSize } from "./effect-values";

/** The layer that looks are written for: sizes in pixels look the same on any other when they grow with its height. */
const WRITTEN_FOR: LayerSize = { widthPx: 1920, heightPx: 1080 };

/**
 * A stack written for 1920 x 1080 as it must be set on a layer of this size to look the same: sizes in pixels grow with the layer's height (within the
 * host's range), points move to the same place. Everything else, and effects we do not know, stay.
 */
export function fitToLayer(stack: readonly EffectUse[], layer: LayerSize): readonly EffectUse[] {
  return stack.map((use) => {
    const params = findEffect(use.effect)?.spec.params ?? [];
    const fitted = Object.entries(use.params).map(([id, value]): [string, ParamValue] => {
      const param = params.find((each) => each.id === id);
      return [id, param ? fitValue(param, value, layer) : value];
    });
    return { ...use, params: Object.fromEntries(fitted) };
  });
}

function fitValue(param: ParamSpec, value: ParamValue, layer: LayerSize): ParamValue {
  if (param.kind === "number" && param.unit === "px" && typeof value === "number") {
    return Math.min(param.max, Math.max(param.min, (value * layer.heightPx) / WRITTEN_FOR.heightPx));
  }
  if (param.kind === "point" && typeof value !== "number") {
    const [x = 0, y = 0] = value;
    return [(x * layer.widthPx) / WRITTEN_FOR.widthPx, (y * layer.heightPx) / WRITTEN_FOR.heightPx];
  }
  return value;
}
