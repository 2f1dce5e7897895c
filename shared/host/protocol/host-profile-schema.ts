import * as v from "valibot";
import { finiteSchema } from "../../basics/plain-schemas";
import { idSchema, indexSchema, nameSchema } from "../../project/project-schemas";
import { HOST_APPS, type FrameExportProfile, type FrameFormat, type HostProfile, type LumetriAddresses, type SliderAddress } from "../host-profile";
import { countSchema } from "./plain-schemas";

/** The picture formats that cross the bridge. */
export const frameFormatSchema: v.GenericSchema<unknown, FrameFormat> = v.picklist(["png", "bmp", "jpg"]);

const sliderSchema: v.GenericSchema<unknown, SliderAddress> = v.strictObject({
  index: indexSchema,
  displayName: nameSchema,
  neutral: finiteSchema,
  min: finiteSchema,
  max: finiteSchema,
});

/** Lumetri's addresses. */
export const lumetriSchema: v.GenericSchema<unknown, LumetriAddresses> = v.strictObject({
  matchName: idSchema,
  displayName: nameSchema,
  sliders: v.strictObject({
    temperature: sliderSchema,
    tint: sliderSchema,
    saturation: sliderSchema,
    exposure: sliderSchema,
    contrast: sliderSchema,
    highlights: sliderSchema,
    shadows: sliderSchema,
    whites: sliderSchema,
    blacks: sliderSchema,
  }),
  others: v.array(sliderSchema),
});

/** How frames come out. */
export const frameExportSchema: v.GenericSchema<unknown, FrameExportProfile> = v.strictObject({ formats: v.array(frameFormatSchema), fileTimeoutMs: countSchema, pollMs: countSchema });

/** Parameter names of effects, by match name. */
export const layoutsSchema: v.GenericSchema<unknown, Readonly<Record<string, readonly string[]>>> = v.record(v.string(), v.pipe(v.array(nameSchema), v.maxLength(1000)));

/** A host's profile as it stands in JSON. */
export const hostProfileSchema: v.GenericSchema<unknown, HostProfile> = v.strictObject({
  app: v.picklist(HOST_APPS),
  can: v.strictObject({
    stringOuts: v.boolean(),
    transcripts: v.boolean(),
    playing: v.boolean(),
    clipMarkers: v.picklist(["bin", "timeline"]),
    clipAlone: v.nullable(v.strictObject({ undoSteps: countSchema })),
    noticesWork: v.boolean(),
  }),
  steps: v.strictObject({
    visibility: v.picklist(["start-state", "one-group"]),
    maxActions: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  pauseBetweenStepsMs: countSchema,
  frames: frameExportSchema,
  lumetri: lumetriSchema,
  calibrated: v.boolean(),
  rollsBack: v.exactOptional(v.boolean()),
  layouts: v.exactOptional(layoutsSchema),
});
