import type { ParamValue, PremiereParam } from "../../../shared/effects/effect-spec";
import type { LayerSize } from "../../../shared/effects/effect-values";
import type { ParamValue as HostValue } from "../../../shared/project/parameter-state";

/** What a new effect holds in Premiere. */
export function premiereDefault(param: PremiereParam): HostValue {
  const { default: value } = param;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value.length === 2 ? pointOf(value) : colorOf(value);
}

/** One of our values in Premiere's units: its own scale, check boxes as true and false, points as fractions of the frame. */
export function premiereValue(param: PremiereParam, value: ParamValue, layer: LayerSize): HostValue {
  if (typeof value === "number") return typeof param.default === "boolean" ? value !== 0 : value * (param.stands?.scale ?? 1);
  if (value.length !== 2) return colorOf(value);
  const [x = 0, y = 0] = value;
  return pointOf([x / layer.widthPx, y / layer.heightPx]);
}

function pointOf([x = 0, y = 0]: readonly number[]): HostValue {
  return { x, y };
}

function colorOf([red = 0, green = 0, blue = 0]: readonly number[]): HostValue {
  return { red, green, blue, alpha: 1 };
}
