import * as v from "valibot";
import { taggedSchema } from "../basics/tagged-schema";
import { parseTicks, type Ticks } from "../time/ticks";
import type { ParamState, ParamValue } from "./parameter-state";
import type { EffectSnapshot, MarkerSnapshot, ParamSnapshot, ProjectSnapshot } from "./project-snapshot";
import type { ClipRef, EffectRef, MarkerOwnerRef, ParamRef } from "./references";

/** Longest name or id we take from a message; hosts stop far earlier. */
const MAX_TEXT = 4096;

/** Ticks as they cross a border: a decimal string in, a bigint out. */
export const ticksSchema: v.GenericSchema<unknown, Ticks> = v.pipe(
  v.string(),
  v.regex(/^-?\d{1,19}$/, "not a whole number of ticks"),
  v.transform(parseTicks),
);

export const nameSchema = v.pipe(v.string(), v.maxLength(MAX_TEXT));
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT));
export const indexSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const finite = v.pipe(v.number(), v.finite());

const paramValueSchema: v.GenericSchema<unknown, ParamValue> = v.union([
  finite,
  v.boolean(),
  nameSchema,
  v.strictObject({ x: finite, y: finite }),
  v.strictObject({ red: finite, green: finite, blue: finite, alpha: finite }),
]);

/** One parameter's values over time. */
export const paramStateSchema: v.GenericSchema<unknown, ParamState> = taggedSchema("kind", {
  constant: v.strictObject({ kind: v.literal("constant"), value: paramValueSchema }),
  keyframed: v.strictObject({
    kind: v.literal("keyframed"),
    keys: v.array(
      v.strictObject({ at: ticksSchema, value: paramValueSchema, interpolation: v.picklist(["linear", "hold", "bezier"]) }),
    ),
  }),
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

export const markerOwnerSchema: v.GenericSchema<unknown, MarkerOwnerRef> = taggedSchema("kind", {
  sequence: v.strictObject({ kind: v.literal("sequence"), sequenceGuid: idSchema, name: nameSchema }),
  "project-item": v.strictObject({ kind: v.literal("project-item"), mediaId: idSchema, name: nameSchema }),
});

export const markerSchema: v.GenericSchema<unknown, MarkerSnapshot> = v.strictObject({
  name: nameSchema,
  type: v.picklist(["Comment", "Chapter", "Segmentation", "WebLink"]),
  start: ticksSchema,
  duration: ticksSchema,
  comments: v.pipe(v.string(), v.maxLength(100_000)),
  colorIndex: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(15)),
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

const frameRateSchema = v.strictObject({
  numerator: v.pipe(v.number(), v.integer(), v.minValue(1)),
  denominator: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const sequenceSchema = v.strictObject({
  guid: idSchema,
  name: nameSchema,
  frameRate: frameRateSchema,
  widthPx: v.pipe(v.number(), v.integer(), v.minValue(1)),
  heightPx: v.pipe(v.number(), v.integer(), v.minValue(1)),
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
