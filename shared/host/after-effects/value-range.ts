import { assertNever } from "../../basics/assert-never";
import type { ParamState, ParamValue } from "../../project/parameter-state";
import type { HostProblem } from "../host-problem";

type Property = AfterEffectsUXP.Property;

/** Why the host would not take one of these values: ranges are told by the host only, and only of a property that is there. Null where it takes them. */
export function whyOutOfRange(property: Property, to: ParamState, name: string): HostProblem | null {
  const [min, max] = [property.hasMin ? property.minValue : -Infinity, property.hasMax ? property.maxValue : Infinity];
  const outside = valuesIn(to).find((value): value is number => typeof value === "number" && (value < min || value > max));
  if (outside === undefined) return null;
  return { kind: "unsupported", what: `set ${name} to ${Number(outside.toFixed(3))}: it goes from ${min} to ${max}`, advice: "Choose a value inside this range." };
}

function valuesIn(state: ParamState): readonly ParamValue[] {
  switch (state.kind) {
    case "constant":
      return [state.value];
    case "keyframed":
      return state.keys.map((key) => key.value);
    case "driven":
      return [];
    default:
      return assertNever(state);
  }
}
