import * as v from "valibot";

/** Text of `min` to `max` characters (UTF-16 units). */
export function textOf(min: number, max: number): v.GenericSchema<unknown, string> {
  return v.pipe(
    v.string(),
    v.check((text) => text.length >= min && text.length <= max, `must have ${min} to ${max} characters`),
  );
}

/** Text that matches a pattern as a whole. */
export function textLike(pattern: RegExp, complaint: string): v.GenericSchema<unknown, string> {
  return v.pipe(
    v.string(),
    v.check((text) => pattern.test(text), complaint),
  );
}

/** A number from `min` to `max`, both included; NaN and infinities are refused. */
export function numberFrom(min: number, max: number): v.GenericSchema<unknown, number> {
  return v.pipe(
    v.number(),
    v.check((value) => value >= min && value <= max, `must be from ${min} to ${max}`),
  );
}

/** A whole number from `min` to `max`, both included. */
export function wholeFrom(min: number, max: number): v.GenericSchema<unknown, number> {
  return v.pipe(
    numberFrom(min, max),
    v.check((value) => Number.isInteger(value), "must be a whole number"),
  );
}

/** Any finite number. */
export const finiteSchema = numberFrom(-Number.MAX_VALUE, Number.MAX_VALUE);
