import * as v from "valibot";
import { kindSchema, schemaByType } from "../../basics/kind-schema";
import { finiteSchema, flagSchema, oneOf, textOf } from "../../basics/plain-schemas";
import { ticksSchema } from "../../project/project-schemas";
import type { Beat, BitePiece, Story, StoryLine, StoryVersion } from "../story/story";
import type { Select } from "./select";
import { SELECT_COLORS } from "./select-colors";

/** A bite of an hour is 60,000 characters. */
const MAX_TEXT = 1_000_000;
const MAX_NAME = 4096;

const idSchema = textOf(1, MAX_NAME);
const nameSchema = textOf(0, MAX_NAME);
const longTextSchema = textOf(0, MAX_TEXT);
const nameOrNullSchema = v.nullable(nameSchema);
const idOrNullSchema = v.nullable(idSchema);

const stretchFields = { start: ticksSchema, end: ticksSchema };

const selectSchema: v.GenericSchema<unknown, Select> = v.pipe(
  v.strictObject({
    id: idSchema,
    mediaId: idSchema,
    clipName: nameSchema,
    ...stretchFields,
    text: longTextSchema,
    speaker: nameOrNullSchema,
    tags: v.array(nameSchema),
    rating: oneOf(0, 1, 2, 3, 4, 5),
    note: longTextSchema,
    color: oneOf(...SELECT_COLORS),
  }),
  v.check(({ start, end }) => start <= end, "ends before it starts"),
);

const piecesSchema: v.GenericSchema<unknown, readonly BitePiece[]> = v.pipe(
  v.array(v.strictObject(stretchFields)),
  v.check((pieces) => pieces.every(({ start, end }, index) => start <= end && (index === 0 || pieces[index - 1]!.end <= start)), "holds pieces that are not in order"),
);

const lineSchema: v.GenericSchema<unknown, StoryLine> = kindSchema({
  bite: {
    id: idSchema,
    selectId: idOrNullSchema,
    mediaId: idSchema,
    clipName: nameSchema,
    pieces: piecesSchema,
    handles: v.strictObject({ before: ticksSchema, after: ticksSchema }),
    text: longTextSchema,
    speaker: nameOrNullSchema,
  },
  note: { id: idSchema, text: longTextSchema },
  "voice-over": { id: idSchema, text: longTextSchema, duration: ticksSchema },
});

const beatSchema: v.GenericSchema<unknown, Beat> = v.pipe(
  v.strictObject({
    id: idSchema,
    heading: longTextSchema,
    takes: v.array(v.strictObject({ id: idSchema, name: nameSchema, lines: v.array(lineSchema) })),
    current: idSchema,
  }),
  v.check(({ takes, current }) => takes.some((take) => take.id === current), "plays a take that it does not hold"),
);

const versionSchema: v.GenericSchema<unknown, StoryVersion> = v.strictObject({ id: idSchema, name: nameSchema, beats: v.pipe(v.array(beatSchema), v.minLength(1, "holds no beat")) });

const storySchema: v.GenericSchema<unknown, Story> = v.pipe(
  v.strictObject({ id: idSchema, versions: v.array(versionSchema), current: idSchema }),
  v.check(({ versions, current }) => versions.some((version) => version.id === current), "shows a version that it does not hold"),
);

function listOf<Thing extends { readonly id: string }>(schema: v.GenericSchema<unknown, Thing>): v.GenericSchema<unknown, readonly Thing[]> {
  return v.pipe(
    v.array(schema),
    v.check((things) => new Set(things.map(({ id }) => id)).size === things.length, "holds one id twice"),
  );
}

/** A selects file as it stands in JSON: exact in shape, ids unique among their like. */
export const selectsFileSchema = v.strictObject({
  format: oneOf("trimbin-selects/1"),
  selects: listOf(selectSchema),
  stories: listOf(storySchema),
  openStory: idOrNullSchema,
  settings: v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9.-]{0,60}$/, "is no name of a setting")), schemaByType({ string: longTextSchema, number: finiteSchema, boolean: flagSchema })),
});
