import * as v from "valibot";
import { kindSchema } from "../basics/kind-schema";
import { flagSchema, oneOf, wholeFrom } from "../basics/plain-schemas";
import { clipRefSchema, idSchema, indexSchema, markerSchema, nameSchema, paramSnapshotSchema, rangeSchema, ticksSchema } from "./project-schemas";
import type { BinsSnapshot, NamedContent } from "./bins-snapshot";
import type { EffectSnapshot, ProjectSnapshot } from "./project-snapshot";

const positiveWhole = wholeFrom(1, Number.MAX_SAFE_INTEGER);

const effectSchema: v.GenericSchema<unknown, EffectSnapshot> = v.strictObject({
  matchName: nameSchema,
  displayName: nameSchema,
  params: v.array(paramSnapshotSchema),
});

/** A half-open range of time. */
const clipSchema = v.strictObject({
  ref: clipRefSchema,
  name: nameSchema,
  range: rangeSchema,
  selected: flagSchema,
  disabled: flagSchema,
  adjustmentLayer: flagSchema,
  mediaPath: v.nullable(nameSchema),
  offline: flagSchema,
  size: v.nullable(v.strictObject({ widthPx: positiveWhole, heightPx: positiveWhole })),
  refusal: v.nullable(nameSchema),
  remarks: v.array(nameSchema),
  pace: v.exactOptional(oneOf("stretched", "remapped")),
  seeThrough: v.exactOptional(v.literal(true)),
  effects: v.nullable(v.array(effectSchema)),
  markers: v.nullable(v.array(markerSchema)),
});

const trackSchema = v.strictObject({ index: indexSchema, name: nameSchema, muted: flagSchema, clips: v.array(clipSchema) });

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

const namesSchema = v.array(nameSchema);

const placedClipSchema = v.strictObject({ name: nameSchema, range: rangeSchema, sourceStart: ticksSchema, tracks: namesSchema, work: namesSchema });

const contentSchema: v.GenericSchema<unknown, NamedContent> = kindSchema({
  bin: { holds: namesSchema },
  clip: { mediaPath: nameSchema, range: rangeSchema },
  sequence: { frameRate: frameRateSchema, clips: v.array(placedClipSchema), markers: indexSchema },
  "unnamed-clone": { items: indexSchema, markers: indexSchema },
});

const binsSchema: v.GenericSchema<unknown, BinsSnapshot> = v.strictObject({
  named: v.array(v.strictObject({ name: nameSchema, path: namesSchema, usedIn: namesSchema, is: contentSchema })),
  sources: v.array(
    v.strictObject({ mediaId: idSchema, name: nameSchema, path: namesSchema, mediaPath: nameSchema, duration: ticksSchema, refusal: v.nullable(nameSchema) }),
  ),
  templates: v.array(v.strictObject({ sequenceGuid: idSchema, captionTracks: indexSchema })),
});

/** A whole snapshot, as the panel receives it. Apart from the other schemas because the main script sends snapshots and reads none. */
export const projectSnapshotSchema: v.GenericSchema<unknown, ProjectSnapshot> = v.strictObject({
  project: v.strictObject({ guid: idSchema, name: nameSchema }),
  sequences: v.array(sequenceSchema),
  activeSequenceGuid: v.nullable(idSchema),
  projectItems: v.array(v.strictObject({ mediaId: idSchema, name: nameSchema, markers: v.array(markerSchema) })),
  bins: binsSchema,
});
