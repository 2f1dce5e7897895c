import * as v from "valibot";
import { finiteSchema, oneOf, textLike, textOf } from "../../basics/plain-schemas";
import type { ParamValue } from "../effect-spec";
import { LOOK_FAMILIES } from "./look";

/** What a file of looks calls its format; a file of another version is refused by name. */
export const LOOKS_FORMAT = "trimbin-looks/1";

/** Ending of a file of looks. */
export const LOOKS_EXTENSION = ".looks.json";

const MAX_EFFECTS = 16;
const MAX_TAGS = 24;

const valueSchema = v.union([finiteSchema, v.pipe(v.array(finiteSchema), v.minLength(2, "must hold at least two numbers"))], "must be a number or a list of numbers");

const settingSchema = v.union(
  [
    valueSchema,
    v.strictObject({
      value: valueSchema,
      range: v.optional(v.tuple([finiteSchema, finiteSchema])),
      atZero: v.optional(valueSchema),
    }),
  ],
  'must be a number (check boxes are 0 or 1), a list of numbers, or { "value": ..., "range": [lowest, highest], "atZero": ... }',
);

const effectSchema = v.strictObject({
  effect: textOf(1, 120),
  premiere: v.nullable(textOf(1, 120)),
  params: v.optional(v.record(v.string(), settingSchema), {}),
});

/** One look as it stands in a file, its shape checked, its effects not yet looked up. */
export const lookRecipeSchema = v.strictObject({
  id: textLike(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words with hyphens between them, like "warm-fade"'),
  name: textOf(1, 60),
  intent: textOf(12, 300),
  family: oneOf(...LOOK_FAMILIES),
  tags: v.optional(v.pipe(v.array(textOf(1, 40)), v.maxLength(MAX_TAGS, `must hold at most ${MAX_TAGS}`)), []),
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
