import * as v from "valibot";
import { finiteSchema, flagSchema, oneOf, textLike, textOf, wholeFrom } from "../basics/plain-schemas";
import { schemaByType, kindSchema } from "../basics/kind-schema";
import type { TickRange } from "../time/tick-range";
import { parseTicks, type Ticks } from "../time/ticks";
import type { KeyEase, ParamState, ParamValue } from "./parameter-state";
import type { MarkerSnapshot, ParamSnapshot } from "./project-snapshot";
import type { ClipRef, EffectRef, MarkerOwnerRef, ParamRef } from "./references";

/** Longest name or id we take from a message; hosts stop far earlier. */
const MAX_TEXT = 4096;

/** Ticks as they cross a border: a decimal string in, a bigint out. */
export const ticksSchema: v.GenericSchema<unknown, Ticks> = v.pipe(
  textLike(/^-?\d{1,19}$/, "not a whole number of ticks"),
  v.transform(parseTicks),
);

export const nameSchema = textOf(0, MAX_TEXT);
export const idSchema = textOf(1, MAX_TEXT);
/** An id, or null where there is none. */
export const idOrNullSchema: v.GenericSchema<unknown, string | null> = v.lazy((input): v.GenericSchema<unknown, string | null> => (input === null ? oneOf(null) : idSchema));
export const indexSchema = wholeFrom(0, 100_000);

/** A half-open stretch of time. */
export const rangeSchema: v.GenericSchema<unknown, TickRange> = v.strictObject({ start: ticksSchema, end: ticksSchema });

const pointSchema = v.strictObject({ x: finiteSchema, y: finiteSchema });
const colorSchema = v.strictObject({ red: finiteSchema, green: finiteSchema, blue: finiteSchema, alpha: finiteSchema });

const paramValueSchema: v.GenericSchema<unknown, ParamValue> = schemaByType({
  number: finiteSchema,
  boolean: flagSchema,
  string: nameSchema,
  object: v.lazy((input): v.GenericSchema<unknown, Exclude<ParamValue, number | boolean | string>> => (Object.keys(input ?? {}).length === 2 ? pointSchema : colorSchema)),
});

const interpolationSchema = oneOf("linear", "hold", "bezier");
const easesSchema = v.array(v.strictObject({ speed: finiteSchema, influence: finiteSchema }));
const keyEaseSchema: v.GenericSchema<unknown, KeyEase> = v.strictObject({ in: easesSchema, out: easesSchema });

/** One parameter's values over time. */
export const paramStateSchema: v.GenericSchema<unknown, ParamState> = kindSchema({
  constant: { value: paramValueSchema },
  keyframed: {
    keys: v.array(
      v.strictObject({ at: ticksSchema, value: paramValueSchema, interpolation: interpolationSchema, arrives: v.exactOptional(interpolationSchema), ease: v.exactOptional(keyEaseSchema) }),
    ),
  },
  driven: { expression: textOf(0, 100_000) },
});

export const paramSnapshotSchema: v.GenericSchema<unknown, ParamSnapshot> = v.strictObject({
  index: indexSchema,
  displayName: nameSchema,
  state: paramStateSchema,
});

export const clipRefSchema: v.GenericSchema<unknown, ClipRef> = v.strictObject({
  sequenceGuid: idSchema,
  track: indexSchema,
  start: ticksSchema,
  sourceStart: ticksSchema,
  mediaId: idSchema,
  name: nameSchema,
});

export const effectRefSchema: v.GenericSchema<unknown, EffectRef> = v.strictObject({
  clip: clipRefSchema,
  matchName: idSchema,
  occurrence: indexSchema,
});

export const paramRefSchema: v.GenericSchema<unknown, ParamRef> = v.strictObject({
  effect: effectRefSchema,
  index: indexSchema,
  displayName: nameSchema,
});

export const markerOwnerSchema: v.GenericSchema<unknown, MarkerOwnerRef> = kindSchema({
  sequence: { sequenceGuid: idSchema, name: nameSchema },
  "project-item": { mediaId: idSchema, name: nameSchema },
  clip: { clip: clipRefSchema, name: nameSchema },
});

export const markerSchema: v.GenericSchema<unknown, MarkerSnapshot> = v.strictObject({
  name: nameSchema,
  type: oneOf("Comment", "Chapter", "Segmentation", "WebLink"),
  start: ticksSchema,
  duration: ticksSchema,
  comments: textOf(0, 100_000),
  colorIndex: wholeFrom(0, 255),
});
