import * as v from "valibot";
import type { Ticks } from "../../time/ticks";
import { ticksFromClock } from "./clock-time";
import { ticksFromDecimal, ticksFromNumber } from "./decimal-seconds";

// Fields of files by other hands: whatever is missing or of an odd type becomes "nobody said", and never stops the reading of the rest.

function field<Value>(read: (value: unknown) => Value) {
  return v.optional(v.pipe(v.unknown(), v.transform(read)), null);
}

/** Seconds as a number, as a decimal in text or as a clock; null where there is no time to be read. */
export const secondsField = field(ticksFromAny);

/** Milliseconds as a number or text. */
export const millisecondsField = field((value) => (typeof value === "number" || typeof value === "string" ? ticksFromDecimal(`${String(value).trim()}e-3`) : null));

/** Text exactly as it is; anything else is the empty text. */
export const exactTextField = field((value) => (typeof value === "string" ? value : ""));

/** Text; numbers become text, anything else the empty text. Line breaks and runs of spaces become one space. */
export const textField = field((value) => (typeof value === "string" || typeof value === "number" ? String(value).replace(/\s+/g, " ") : ""));

/** A name or number that stands for somebody or something; null where it is missing or empty. */
export const labelField = field((value) => {
  const text = typeof value === "string" || typeof value === "number" ? String(value).replace(/\s+/g, " ").trim() : "";
  return text === "" ? null : text;
});

/** 0 to 1, also where it is written as text; null where it is missing or no number. */
export const shareField = field((value) => {
  const share = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof share === "number" && Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : null;
});

/** True or false; null where it is missing. */
export const claimField = field((value) => (typeof value === "boolean" ? value : null));

/** The texts of a list, empty where it is missing. */
export const textsField = field((value) => (Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : []));

/** A list of such things; none where it is missing or null. */
export function listField<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.nullish(v.array(item), []), v.transform((items) => items ?? []));
}

/** Seconds from whatever JSON holds: a number, a decimal in text, a clock. */
export function ticksFromAny(value: unknown): Ticks | null {
  if (typeof value === "number") return ticksFromNumber(value);
  return typeof value === "string" ? ticksFromClock(value) : null;
}
