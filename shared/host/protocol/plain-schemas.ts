import * as v from "valibot";

/** Longest sentence we take; host error messages can hold whole paths and lists. */
const MAX_PROSE = 100_000;

/** Words for people, of any host and in any language. */
export const proseSchema = v.pipe(v.string(), v.maxLength(MAX_PROSE));

/** A finite number from zero up: milliseconds, counts. */
export const countSchema = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Any finite number. */
export const finiteSchema = v.pipe(v.number(), v.finite());

/** A frame's side; the limit is far beyond any host's. */
export const pixelsSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
