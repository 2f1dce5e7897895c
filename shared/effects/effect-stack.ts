import { fail, succeed, type Result } from "../basics/result";
import { findEffect } from "./all-effects";
import type { Effect } from "./effect-drawing";
import type { Params } from "./effect-spec";
import { effectValues, type EffectValues, type LayerSize } from "./effect-values";
import { say } from "../words/say";

/** One effect of a stack, by match name, with what differs from the host's defaults. */
export type EffectUse = { readonly effect: string; readonly params: Params };

/** An effect with every value it needs. */
export type ReadyEffect = { readonly effect: Effect; readonly values: EffectValues };

/** Why a stack cannot be drawn; `at` is the effect's place in it, from 0. */
export type StackProblem =
  /** We have no formula for it: only the host can draw it. */
  | { readonly kind: "host-only"; readonly at: number; readonly effect: string; readonly what: string }
  | { readonly kind: "bad-params"; readonly at: number; readonly effect: string; readonly what: string };

/** Checks a whole stack, so that nothing is drawn half. */
export function readyStack(stack: readonly EffectUse[], layer: LayerSize): Result<readonly ReadyEffect[], StackProblem> {
  const ready: ReadyEffect[] = [];
  for (const [at, use] of stack.entries()) {
    const effect = findEffect(use.effect);
    if (!effect) return fail({ kind: "host-only", at, effect: use.effect, what: say`${use.effect} is host only: Trimbin has no formula for it, so only the host can show it.` });
    const values = effectValues(effect.spec, use.params, layer);
    if (!values.ok) return fail({ kind: "bad-params", at, effect: use.effect, what: values.problem.what });
    ready.push({ effect, values: values.value });
  }
  return succeed(ready);
}
