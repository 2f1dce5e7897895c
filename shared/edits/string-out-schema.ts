import * as v from "valibot";
import { kindSchema } from "../basics/kind-schema";
import { flagSchema } from "../basics/plain-schemas";
import { idSchema, nameSchema, rangeSchema, ticksSchema } from "../project/project-schemas";
import type { StringOutFound } from "./edit";
import type { StringOut, StringOutClip, Subclip } from "./string-out";

/** A subclip as it stands in JSON. */
export const subclipSchema: v.GenericSchema<unknown, Subclip> = v.strictObject({
  name: nameSchema,
  of: v.strictObject({ mediaId: idSchema, name: nameSchema }),
  range: rangeSchema,
  takesVideo: flagSchema,
  takesAudio: flagSchema,
});

const clipsSchema: v.GenericSchema<unknown, readonly StringOutClip[]> = v.array(v.strictObject({ subclip: subclipSchema, at: ticksSchema }));

/** A string-out as it stands in JSON. */
export const stringOutSchema: v.GenericSchema<unknown, StringOut> = v.strictObject({
  name: nameSchema,
  template: v.strictObject({ sequenceGuid: idSchema, name: nameSchema }),
  clips: clipsSchema,
});

/** How much of a string-out is there, as it stands in JSON. */
export const stringOutFoundSchema: v.GenericSchema<unknown, StringOutFound> = kindSchema({
  whole: {},
  remains: { bin: flagSchema, sequence: flagSchema, subclips: v.array(nameSchema) },
});
