import { findGroup, findProperty } from "../state/find-in-state";
import type { PropertyNode, ValueState } from "../state/property-state";
import { valueAtTime } from "../state/value-at-time";

/** What a property holds at this time of its layer's clock, found by a group's and its own match name, or by its own alone; null where there is none. */
export function valueOf(nodes: readonly PropertyNode[], time: number, ...way: readonly [string] | readonly [string, string]): ValueState {
  const [group, name] = way;
  const property = name === undefined ? findProperty(nodes, group) : findProperty(findGroup(nodes, group)?.children ?? [], name);
  return property ? valueAtTime(property, time) : null;
}

/** Is it a point, a scale or a colour? */
export function isNumbers(value: ValueState): value is readonly number[] {
  return Array.isArray(value);
}
