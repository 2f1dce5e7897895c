import * as v from "valibot";
import { flagSchema, oneOf, wholeFrom } from "../basics/plain-schemas";
import { clipRefSchema, idSchema, indexSchema, markerSchema, nameSchema, paramSnapshotSchema, ticksSchema } from "./project-schemas";
import type { EffectSnapshot, ProjectSnapshot } from "./project-snapshot";

const effectSchema: v.GenericSchema<unknown, EffectSnapshot> = v.strictObject({
  matchName: nameSchema,
  displayName: nameSchema,
  params: v.array(paramSnapshotSchema),
});

/** A half-open range of time. */
export const rangeSchema = v.strictObject({ start: ticksSchema, end: ticksSchema });

const clipSchema = v.strictObject({
  ref: clipRefSchema,
  name: nameSchema,
  range: rangeSchema,
  selected: flagSchema,
  disabled: flagSchema,
  adjustmentLayer: flagSchema,
  mediaPath: v.nullable(nameSchema),
  offline: flagSchema,
  effects: v.nullable(v.array(effectSchema)),
});

const trackSchema = v.strictObject({ index: indexSchema, name: nameSchema, muted: flagSchema, clips: v.array(clipSchema) });

const positiveWhole = wholeFrom(1, Number.MAX_SAFE_INTEGER);

/** A frame rate as a fraction. */
export const frameRateSchema = v.strictObject({
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
  counting: oneOf("drop", "non-drop"),
  end: ticksSchema,
  videoTracks: v.array(trackSchema),
  markers: v.array(markerSchema),
});

/** A whole snapshot, as the panel receives it. Apart from the other schemas because the main script sends snapshots and reads none. */
export const projectSnapshotSchema: v.GenericSchema<unknown, ProjectSnapshot> = v.strictObject({
  project: v.strictObject({ guid: idSchema, name: nameSchema }),
  sequences: v.array(sequenceSchema),
  activeSequenceGuid: v.nullable(idSchema),
  projectItems: v.array(v.strictObject({ mediaId: idSchema, name: nameSchema, markers: v.array(markerSchema) })),
});
