import * as v from "valibot";
import { finiteSchema, flagSchema } from "../../basics/plain-schemas";
import { lenient } from "./lenient";
import { rationalTimeSchema, timeRangeSchema } from "./rational-time";

const text = v.nullish(v.string());
const list = v.nullish(v.array(v.unknown()));

const countingSchema = lenient(v.picklist(["drop", "non-drop"]));
const pixelsSchema = lenient(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e6)));

/** Our own metadata, and the comment that Premiere's markers carry through OTIO's FCP7 XML reader. */
const metadataSchema = lenient(
  v.object({
    trimbin: lenient(
      v.object({
        id: lenient(v.string()),
        counting: countingSchema,
        widthPx: pixelsSchema,
        heightPx: pixelsSchema,
        comment: lenient(v.string()),
        reel: lenient(v.string()),
        hasVideo: lenient(flagSchema),
        hasAudio: lenient(flagSchema),
        audioChannels: lenient(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64))),
      }),
    ),
    fcp_xml: lenient(v.object({ comment: lenient(v.string()) })),
  }),
);

/** A media reference of any kind: where the file is, if it says so, and what of it there is. */
export const mediaReferenceSchema = v.object({
  OTIO_SCHEMA: v.string(),
  name: text,
  target_url: text,
  target_url_base: text,
  name_prefix: text,
  available_range: v.nullish(timeRangeSchema),
  metadata: metadataSchema,
});

/** A clip, gap, transition, stack or track: whatever may stand on a track. Clip.1 has one media reference, Clip.2 several by name. */
export const itemSchema = v.object({
  OTIO_SCHEMA: v.string(),
  name: text,
  kind: text,
  enabled: v.nullish(flagSchema),
  source_range: v.nullish(timeRangeSchema),
  children: list,
  effects: list,
  markers: list,
  media_reference: v.nullish(v.unknown()),
  media_references: v.nullish(v.record(v.string(), v.unknown())),
  active_media_reference_key: text,
  metadata: metadataSchema,
});

/** A time effect; its scalar is the speed. */
export const effectSchema = v.object({ OTIO_SCHEMA: v.string(), time_scalar: v.nullish(finiteSchema) });

export const timelineSchema = v.object({
  OTIO_SCHEMA: v.string(),
  name: text,
  global_start_time: v.nullish(rationalTimeSchema),
  tracks: itemSchema,
  metadata: metadataSchema,
});

export type OtioItem = v.InferOutput<typeof itemSchema>;
export type OtioMedia = v.InferOutput<typeof mediaReferenceSchema>;
