import * as v from "valibot";
import { oneOf, textLike, textOf } from "../../basics/plain-schemas";
import type { ParamValue } from "../effect-spec";
import { LOOK_FAMILIES } from "./look";

/** What a file of looks calls its format; a file of another version is refused by name. */
export const LOOKS_FORMAT = "trimbin-looks/1";

/** Ending of a file of looks. */
export const LOOKS_EXTENSION = ".looks.json";

const MAX_EFFECTS = 16;
const MAX_TAGS = 24;

/** A look's id becomes a file's name. */
const MAX_ID = 60;

const finiteSchema = v.custom<number>(Number.isFinite, "must hold plain numbers");

const listSchema = v.pipe(v.array(finiteSchema), v.minLength(2, "must hold at least two numbers"));

/** A plain value; chosen by its type, so that a complaint is about the right one. */
const valueSchema: v.GenericSchema<unknown, number | number[]> = v.lazy((input) => (Array.isArray(input) ? listSchema : finiteSchema));

const rangeSchema = v.custom<[number, number]>((range) => Array.isArray(range) && range.length === 2 && range.every(Number.isFinite), "must be [lowest, highest]");

const partsSchema = v.strictObject({
  value: valueSchema,
  range: v.optional(rangeSchema),
  atZero: v.optional(valueSchema),
});

const neitherSchema = v.custom<never>(() => false, 'must be a number (check boxes are 0 or 1), a list of numbers, or { "value": ..., "range": [lowest, highest], "atZero": ... }');

const settingSchema: v.GenericSchema<unknown, number | number[] | v.InferOutput<typeof partsSchema>> = v.lazy((input) => {
  if (typeof input === "number" || Array.isArray(input)) return valueSchema;
  return typeof input === "object" && input !== null ? partsSchema : neitherSchema;
});

const settingsSchema = v.record(v.string(), settingSchema);

const noSettingsSchema = v.custom<never>(() => false, "must be { ... }, values by the parameters' match names");

/** valibot's records would let a list through. */
const paramsSchema: v.GenericSchema<unknown, v.InferOutput<typeof settingsSchema>> = v.lazy((input) => (typeof input === "object" && input !== null && !Array.isArray(input) ? settingsSchema : noSettingsSchema));

const effectSchema = v.strictObject({
  effect: textOf(1, 120),
  premiere: v.nullable(textOf(1, 120)),
  params: v.optional(paramsSchema, {}),
});

/** What a look says of itself is printed in lists and terminals. */
function lineOfText(min: number, max: number): v.GenericSchema<unknown, string> {
  return v.pipe(textOf(min, max), v.regex(/^[^\p{Cc}\u2028\u2029]*$/u, "must stand on one line, without control characters"));
}

/** One look as it stands in a file, its shape checked, its effects not yet looked up. */
export const lookRecipeSchema = v.strictObject({
  id: v.pipe(textLike(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words with hyphens between them, like "warm-fade"'), v.maxLength(MAX_ID, `must have at most ${MAX_ID} characters`)),
  name: lineOfText(1, 60),
  intent: lineOfText(1, 300),
  family: oneOf(...LOOK_FAMILIES),
  tags: v.optional(v.pipe(v.array(lineOfText(1, 40)), v.maxLength(MAX_TAGS, `must hold at most ${MAX_TAGS}`)), []),
  stack: v.pipe(v.array(effectSchema), v.minLength(1, "must hold at least one effect"), v.maxLength(MAX_EFFECTS, `must hold at most ${MAX_EFFECTS} effects`)),
});
export type LookRecipe = v.InferOutput<typeof lookRecipeSchema>;

/** A parameter's setting in a file: a plain value, or a value with how far it may vary and where it stands at strength 0. */
export type RecipeSetting = v.InferOutput<typeof settingSchema>;

/** The three parts of a setting, whichever way it was written. */
export function settingParts(setting: RecipeSetting): { readonly value: ParamValue; readonly range: readonly [number, number] | null; readonly atZero: ParamValue | null } {
  if (typeof setting === "number" || Array.isArray(setting)) return { value: setting, range: null, atZero: null };
  return { value: setting.value, range: setting.range ?? null, atZero: setting.atZero ?? null };
}
