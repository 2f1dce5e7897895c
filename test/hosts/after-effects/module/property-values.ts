import { hostError } from "../host/host-errors";
import { behind } from "../host/guarded";
import type { SimulatedHost } from "../host/simulated-host";
import type { PropertyState, ValueState } from "../state/property-state";
import { isList } from "../state/value-at-time";
import { SimulatedMarkerValue } from "./simulated-marker-value";
import { SimulatedShape } from "./simulated-shape";
import { SimulatedTextDocument } from "./simulated-text-document";

/** A stored value as a script gets it: always a copy. */
export function toScript(host: SimulatedHost, value: ValueState): unknown {
  if (value === null) return undefined;
  if (typeof value === "number") return value;
  if (isList(value)) return [...value];
  switch (value.kind) {
    case "marker":
      return host.objects.marker(value);
    case "shape":
      return host.objects.shape(value);
    case "text":
      return host.objects.text(value);
  }
}

/** A script's value as it is stored; throws for the wrong kind, the wrong number of dimensions, and numbers beyond the limits. */
export function fromScript(host: SimulatedHost, property: PropertyState, value: unknown): ValueState {
  switch (property.valueType) {
    case "NO_VALUE":
    case "CUSTOM_VALUE":
      throw hostError(`${property.name} has no value that scripts can set`);
    case "OneD":
    case "LAYER_INDEX":
    case "MASK_INDEX":
      if (typeof value !== "number" || !Number.isFinite(value)) throw wrongValue(property, "a number");
      return withinLimits(host, property, value);
    case "TwoD":
    case "TwoD_SPATIAL":
      return listOf(host, property, value, [2], []);
    case "ThreeD":
      return listOf(host, property, value, [2, 3], [100]);
    case "ThreeD_SPATIAL":
      return listOf(host, property, value, [2, 3], [0]);
    case "COLOR":
      return listOf(host, property, value, [3, 4], [1]);
    case "MARKER":
      return behind(value, SimulatedMarkerValue).state();
    case "SHAPE":
      return behind(value, SimulatedShape).state();
    case "TEXT_DOCUMENT":
      return typeof value === "string" ? textOf(property, value) : behind(value, SimulatedTextDocument).state();
  }
}

function listOf(host: SimulatedHost, property: PropertyState, value: unknown, lengths: readonly number[], padding: readonly number[]): ValueState {
  const numbers: readonly unknown[] = Array.isArray(value) ? value : [];
  const valid = numbers.filter((one): one is number => typeof one === "number" && Number.isFinite(one));
  if (!lengths.includes(numbers.length) || valid.length !== numbers.length) throw wrongValue(property, `a list of ${lengths.join(" or ")} numbers`);
  const longest = Math.max(...lengths);
  return [...valid, ...padding].slice(0, longest).map((one) => withinLimits(host, property, one));
}

function withinLimits({ switches }: SimulatedHost, { name, min, max }: PropertyState, value: number): number {
  const clamped = Math.min(max ?? Infinity, Math.max(min ?? -Infinity, value));
  if (clamped !== value && switches.outOfRange === "throw") throw hostError(`value ${value} out of range ${min ?? "-infinity"} to ${max ?? "infinity"} for ${name}`);
  return clamped;
}

function textOf({ value }: PropertyState, text: string): ValueState {
  return value !== null && typeof value === "object" && "kind" in value && value.kind === "text" ? { ...value, text } : value;
}

function wrongValue({ name }: PropertyState, what: string): Error {
  return hostError(`${name} has to be set to ${what}`);
}
