import * as v from "valibot";

/** A field that is taken when it fits and ignored when it doesn't: metadata belong to whoever wrote them. */
export function lenient<Output>(schema: v.GenericSchema<unknown, Output>) {
  return v.fallback(v.optional(v.nullable(schema), null), null);
}
