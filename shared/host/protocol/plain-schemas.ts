import { numberFrom, textOf, wholeFrom } from "../../basics/plain-schemas";

/** Words for people, of any host and in any language; host error messages can hold whole paths and lists. */
export const proseSchema = textOf(0, 100_000);

/** A finite number from zero up: milliseconds, counts. */
export const countSchema = numberFrom(0, Number.MAX_VALUE);

/** A frame's side; the limit is far beyond any host's. */
export const pixelsSchema = wholeFrom(1, 100_000);
