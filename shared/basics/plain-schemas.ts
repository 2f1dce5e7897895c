import * as v from "valibot";

/** True or false. */
export const flagSchema: v.GenericSchema<unknown, boolean> = v.custom<boolean>((value) => typeof value === "boolean", "must be true or false");

/** Exactly one of these values. */
export function oneOf<const Value extends string | number | boolean | null>(...values: readonly Value[]): v.GenericSchema<unknown, Value> {
  return v.custom<Value>((value) => values.some((allowed) => allowed === value), `must be ${values.join(" or ")}`);
}

/** Text of `min` to `max` characters (UTF-16 units). */
export function textOf(min: number, max: number): v.GenericSchema<unknown, string> {
  return v.custom<string>((text) => typeof text === "string" && text.length >= min && text.length <= max, `must be text of ${min} to ${max} characters`);
}

/** Text that matches a pattern as a whole. */
export function textLike(pattern: RegExp, complaint: string): v.GenericSchema<unknown, string> {
  return v.custom<string>((text) => typeof text === "string" && pattern.test(text), complaint);
}

/** A number from `min` to `max`, both included; NaN and infinities are refused. */
export function numberFrom(min: number, max: number): v.GenericSchema<unknown, number> {
  return v.custom<number>((value) => typeof value === "number" && value >= min && value <= max, `must be a number from ${min} to ${max}`);
}

/** A whole number from `min` to `max`, both included. */
export function wholeFrom(min: number, max: number): v.GenericSchema<unknown, number> {
  return v.custom<number>((value) => typeof value === "number" && Number.isInteger(value) && value >= min && value <= max, `must be a whole number from ${min} to ${max}`);
}

/** Any finite number. */
export const finiteSchema = numberFrom(-Number.MAX_VALUE, Number.MAX_VALUE);
