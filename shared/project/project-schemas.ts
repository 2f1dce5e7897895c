import * as v from "valibot";
import { finiteSchema, textLike, textOf, wholeFrom } from "../basics/plain-schemas";
import { schemaByType, kindSchema } from "../basics/kind-schema";
import { parseTicks, type Ticks } from "../time/ticks";
import type { ParamState, ParamValue } from "./parameter-state";
import type { EffectSnapshot, MarkerSnapshot, ParamSnapshot, ProjectSnapshot } from "./project-snapshot";
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
export const indexSchema = wholeFrom(0, 100_000);

const pointSchema = v.strictObject({ x: finiteSchema, y: finiteSchema });
const colorSchema = v.strictObject({ red: finiteSchema, green: finiteSchema, blue: finiteSchema, alpha: finiteSchema });

const paramValueSchema: v.GenericSchema<unknown, ParamValue> = schemaByType({
  number: finiteSchema,
  boolean: v.boolean(),
  string: nameSchema,
  object: v.lazy((input): v.GenericSchema<unknown, Exclude<ParamValue, number | boolean | string>> => (Object.keys(input ?? {}).length === 2 ? pointSchema : colorSchema)),
});

/** One parameter's values over time. */
export const paramStateSchema: v.GenericSchema<unknown, ParamState> = kindSchema({
  constant: { value: paramValueSchema },
  keyframed: {
    keys: v.array(v.strictObject({ at: ticksSchema, value: paramValueSchema, interpolation: v.picklist(["linear", "hold", "bezier"]) })),
  },
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
});

export const markerSchema: v.GenericSchema<unknown, MarkerSnapshot> = v.strictObject({
  name: nameSchema,
  type: v.picklist(["Comment", "Chapter", "Segmentation", "WebLink"]),
  start: ticksSchema,
  duration: ticksSchema,
  comments: textOf(0, 100_000),
  colorIndex: wholeFrom(0, 15),
});

const effectSchema: v.GenericSchema<unknown, EffectSnapshot> = v.strictObject({
  matchName: idSchema,
  displayName: nameSchema,
  params: v.array(paramSnapshotSchema),
});

const rangeSchema = v.strictObject({ start: ticksSchema, end: ticksSchema });

const clipSchema = v.strictObject({
  ref: clipRefSchema,
  name: nameSchema,
  range: rangeSchema,
  selected: v.boolean(),
  disabled: v.boolean(),
  adjustmentLayer: v.boolean(),
  mediaPath: v.nullable(nameSchema),
  offline: v.boolean(),
  effects: v.nullable(v.array(effectSchema)),
});

const trackSchema = v.strictObject({ index: indexSchema, name: nameSchema, muted: v.boolean(), clips: v.array(clipSchema) });

const positiveWhole = wholeFrom(1, Number.MAX_SAFE_INTEGER);

const frameRateSchema = v.strictObject({
  numerator: positiveWhole,
  denominator: positiveWhole,
});

const sequenceSchema = v.strictObject({
  guid: idSchema,
  name: nameSchema,
  frameRate: frameRateSchema,
  widthPx: positiveWhole,
  heightPx: positiveWhole,
  zeroPoint: ticksSchema,
  end: ticksSchema,
  videoTracks: v.array(trackSchema),
  markers: v.array(markerSchema),
});

/** A whole snapshot, as the panel receives it. */
export const projectSnapshotSchema: v.GenericSchema<unknown, ProjectSnapshot> = v.strictObject({
  project: v.strictObject({ guid: idSchema, name: nameSchema }),
  sequences: v.array(sequenceSchema),
  activeSequenceGuid: v.nullable(idSchema),
  projectItems: v.array(v.strictObject({ mediaId: idSchema, name: nameSchema, markers: v.array(markerSchema) })),
});
