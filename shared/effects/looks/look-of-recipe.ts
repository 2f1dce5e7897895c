import type { Look, LookEffect, LookOrigin } from "./look";
import { settingParts, type LookRecipe } from "./look-file";

/** A look from its recipe; ranges and starting values step out from between the values. */
export function lookOf({ stack, ...said }: LookRecipe, from: LookOrigin): Look {
  return { ...said, stack: stack.map(effectOf), from };
}

function effectOf({ effect, premiere, params }: LookRecipe["stack"][number]): LookEffect {
  const parts = Object.entries(params).map(([id, setting]) => [id, settingParts(setting)] as const);
  return {
    effect,
    premiere,
    params: Object.fromEntries(parts.map(([id, { value }]) => [id, value])),
    ranges: Object.fromEntries(parts.flatMap(([id, { range }]) => (range ? [[id, range]] : []))),
    atZero: Object.fromEntries(parts.flatMap(([id, { atZero }]) => (atZero === null ? [] : [[id, atZero]]))),
  };
}
