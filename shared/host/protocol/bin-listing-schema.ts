import * as v from "valibot";
import { flagSchema, oneOf, wholeFrom } from "../../basics/plain-schemas";
import { idSchema, nameSchema, rangeSchema, ticksSchema } from "../../project/project-schemas";
import { frameRateSchema } from "../../project/snapshot-schema";
import type { BinClip, BinListing, BinSequence, ImportedTranscript, SequenceUse, TranscriptText } from "../bin-listing";
import { MAX_TEXT_TO_PAGE } from "./message-limits";

const countingSchema = oneOf("drop", "non-drop");

const clipSchema: v.GenericSchema<unknown, BinClip> = v.strictObject({
  mediaId: idSchema,
  name: nameSchema,
  bin: nameSchema,
  kind: oneOf("media", "merged", "multicam"),
  hasTranscript: flagSchema,
  offline: flagSchema,
  mediaPath: v.nullable(nameSchema),
  frameRate: v.nullable(frameRateSchema),
  counting: countingSchema,
  mediaStart: ticksSchema,
  duration: ticksSchema,
  recordedOn: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, "not a day"))),
});

const sequenceSchema: v.GenericSchema<unknown, BinSequence> = v.strictObject({
  guid: idSchema,
  name: nameSchema,
  frameRate: frameRateSchema,
  counting: countingSchema,
  widthPx: wholeFrom(1, 100_000),
  heightPx: wholeFrom(1, 100_000),
});

/** What lies in the project, as the panel receives it. */
export const binListingSchema: v.GenericSchema<unknown, BinListing> = v.strictObject({
  project: v.strictObject({ guid: idSchema, name: nameSchema }),
  clips: v.array(clipSchema),
  sequences: v.array(sequenceSchema),
  activeSequenceGuid: v.nullable(idSchema),
  selected: v.array(idSchema),
});

/** What one sequence uses, as the panel receives it. */
export const sequenceUseSchema: v.GenericSchema<unknown, SequenceUse> = v.strictObject({
  guid: idSchema,
  name: nameSchema,
  clips: v.array(v.strictObject({ mediaId: idSchema, mediaPath: v.nullable(nameSchema), source: rangeSchema })),
});

const jsonTextSchema = v.pipe(v.string(), v.maxLength(MAX_TEXT_TO_PAGE));

/** A transcript's text, as the panel receives it. */
export const transcriptTextSchema: v.GenericSchema<unknown, TranscriptText> = v.strictObject({ json: v.nullable(jsonTextSchema) });

/** What an import left, as the panel receives it. */
export const importedTranscriptSchema: v.GenericSchema<unknown, ImportedTranscript> = v.strictObject({ json: jsonTextSchema, undoStep: nameSchema });
