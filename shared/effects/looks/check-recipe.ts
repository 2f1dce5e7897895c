import { ALL_EFFECTS, findEffect } from "../all-effects";
import type { EffectSpec, ParamSpec } from "../effect-spec";
import { effectValues } from "../effect-values";
import { hostOnlyEffects } from "../host-only-effects";
import type { JsonPath } from "./json-places";
import { settingParts, type LookRecipe, type RecipeSetting } from "./look-file";
import { didYouMean } from "./nearest-name";
import { say } from "../../words/say";

/** What is wrong with a look's effects, and where in the look. */
export type RecipeFlaw = { readonly path: JsonPath; readonly reason: string };

/** Checks a look against the effects that we can draw: names of both hosts, parameters, kinds, ranges. Empty when all is well. */
export function recipeFlaws(recipe: LookRecipe): readonly RecipeFlaw[] {
  return recipe.stack.flatMap(({ effect, premiere, params }, at) => {
    const spec = findEffect(effect)?.spec;
    if (!spec) return [{ path: ["stack", at, "effect"], reason: unknownEffect(effect) }];
    return [...nameFlaws(spec, effect, premiere, ["stack", at]), ...Object.entries(params).flatMap(([id, setting]) => settingFlaws(spec, id, setting, ["stack", at, "params", id]))];
  });
}

function unknownEffect(effect: string): string {
  const hostOnly = hostOnlyEffects().find(({ matchName }) => matchName === effect);
  if (hostOnly) return say`${hostOnly.displayName} ("${effect}") is host only: Trimbin cannot draw it, and a look must show before it is applied. Leave it out, or use another.`;
  return say`No effect is called "${effect}"${didYouMean(effect, ALL_EFFECTS.map(({ spec }) => spec.matchName)) || say`; effects go by their match names, as "trimbin effects list" prints them.`}`;
}

function nameFlaws(spec: EffectSpec, effect: string, premiere: string | null, path: JsonPath): RecipeFlaw[] {
  const flaws: RecipeFlaw[] = [];
  if (effect !== spec.matchName) flaws.push({ path: [...path, "effect"], reason: say`"${effect}" is Premiere's name; "effect" takes After Effects', which is "${spec.matchName}".` });
  if (premiere === null && isPremiereOnly(spec)) flaws.push({ path: [...path, "premiere"], reason: say`Only Premiere has ${spec.displayName}: "premiere" must be "${spec.matchName}", not null.` });
  if (premiere !== null && premiere !== spec.premiere?.matchName) {
    const reason = spec.premiere ? say`${spec.displayName} is "${spec.premiere.matchName}" in Premiere, not "${premiere}".` : say`Premiere has no ${spec.displayName}: "premiere" must be null.`;
    flaws.push({ path: [...path, "premiere"], reason });
  }
  return flaws;
}

/** Whether an effect exists in Premiere and not in After Effects: then both names are Premiere's. */
export function isPremiereOnly(spec: EffectSpec): boolean {
  return spec.premiere?.matchName === spec.matchName;
}

function settingFlaws(spec: EffectSpec, id: string, setting: RecipeSetting, path: JsonPath): RecipeFlaw[] {
  const param = spec.params.find((each) => each.id === id);
  if (!param) {
    const near = didYouMean(id, spec.params.map((each) => each.id));
    return [{ path, reason: say`${spec.displayName} has no parameter "${id}"${near || say`. It has ${spec.params.map((each) => `${each.id} (${each.name})`).join(", ") || say`none`}.`}` }];
  }
  const called = say`${param.name} (${id}) of ${spec.displayName}`;
  if (param.kind === "curve") return [{ path, reason: say`${called} is a curve, and no host lets a plugin set one.` }];
  const { value, range, atZero } = settingParts(setting);
  const wrong = [value, ...(atZero === null ? [] : [atZero]), ...(range ?? [])].map((each) => effectValues(spec, { [id]: each }, ANY_LAYER)).find((checked) => !checked.ok);
  if (wrong && !wrong.ok) return [{ path, reason: isNumber(param) || range === null ? wrong.problem.what : say`${called} has no range: only numbers and angles vary.` }];
  if (range === null) return [];
  const [lowest, highest] = range;
  if (!isNumber(param) || typeof value !== "number") return [{ path, reason: say`${called} has no range: only numbers and angles vary.` }];
  if (lowest >= highest) return [{ path, reason: say`The range of ${called} must run from its lowest to its highest value, not from ${lowest} to ${highest}.` }];
  return value >= lowest && value <= highest ? [] : [{ path, reason: say`The range of ${called}, ${lowest} to ${highest}, does not hold its value, ${value}.` }];
}

function isNumber({ kind }: ParamSpec): boolean {
  return kind === "number" || kind === "angle";
}

// Only points know the layer, and no check depends on its size.
const ANY_LAYER = { widthPx: 1920, heightPx: 1080 };
