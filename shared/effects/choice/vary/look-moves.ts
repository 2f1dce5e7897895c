import { findEffect } from "../../all-effects";
import type { ParamSpec } from "../../effect-spec";
import type { LookEffect } from "../../looks/look";
import { moveMeaning, type MoveMeaning } from "./pin-groups";

/** A number of a look that may be moved, within its range. */
export type Move = {
  /** The effect's place in the stack. */
  readonly at: number;
  readonly param: ParamSpec & { readonly kind: "number" | "angle" };
  readonly from: number;
  readonly range: readonly [number, number];
  readonly meaning: MoveMeaning;
};

/** Every number of a stack that its author gave a range; effects that we do not know have none. */
export function lookMoves(stack: readonly LookEffect[]): readonly Move[] {
  return stack.flatMap(({ effect, params, ranges }, at) => {
    const spec = findEffect(effect)?.spec;
    return Object.entries(ranges).flatMap(([id, range]): readonly Move[] => {
      const param = spec?.params.find((each) => each.id === id);
      if (!spec || !param || (param.kind !== "number" && param.kind !== "angle")) return [];
      const from = params[id] ?? param.default;
      return typeof from === "number" ? [{ at, param, from, range, meaning: moveMeaning(spec, param) }] : [];
    });
  });
}

/** Digits that an editor would type: steps of a two-hundredth of the range at least. */
const STEPS_IN_RANGE = 200;

/** A stack with some numbers moved by shares of their ranges, stopped at the ends; and what that changes, in words, without what could not move. */
export function moved(stack: readonly LookEffect[], steps: readonly { readonly move: Move; readonly by: number }[]): { readonly stack: readonly LookEffect[]; readonly words: readonly string[] } {
  const words = new Set<string>();
  const next = [...stack];
  for (const { move, by } of steps) {
    const [low, high] = move.range;
    const to = tidy(Math.min(high, Math.max(low, move.from + by * (high - low))), move);
    if (to === move.from) continue;
    words.add(to > move.from ? move.meaning.up : move.meaning.down);
    next[move.at] = { ...next[move.at]!, params: { ...next[move.at]!.params, [move.param.id]: to } };
  }
  return { stack: next, words: [...words] };
}

function tidy(value: number, { param, range: [low, high] }: Move): number {
  if (param.kind === "number" && param.unit === "count") return Math.round(value);
  const digits = Math.max(0, Math.ceil(Math.log10(STEPS_IN_RANGE / Math.max(high - low, 1e-6))));
  return Math.min(high, Math.max(low, Number(value.toFixed(Math.min(6, digits)))));
}
