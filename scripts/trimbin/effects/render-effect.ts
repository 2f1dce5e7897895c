import { fail, succeed, type Result } from "../../../shared/basics/result";
import { BUILT_IN_RESPONSE } from "../../../shared/color/response/built-in-response";
import { drawStack } from "../../../shared/effects/draw-stack";
import type { Params } from "../../../shared/effects/effect-spec";
import { readyStack } from "../../../shared/effects/effect-stack";
import type { FloatFrame } from "../../../shared/effects/float-frame";
import { hostOnlyEffects } from "../../../shared/effects/host-only-effects";
import { ALL_EFFECTS, findEffect } from "../../../shared/effects/all-effects";
import { didYouMean } from "../../../shared/effects/looks/nearest-name";

/** One effect on one picture, at the picture's own size. */
export type EffectJob = { readonly effect: string; readonly params: Params; readonly frameNumber: number };

/** Draws it; the problem is a sentence that names the effect or the parameter. Lumetri's basic sliders answer as Trimbin's own approximation does. */
export function renderEffect(frame: FloatFrame, { effect, params, frameNumber }: EffectJob): Result<FloatFrame, string> {
  const layer = { widthPx: frame.widthPx, heightPx: frame.heightPx };
  if (!findEffect(effect)) return fail(cannotDraw(effect));
  const stack = readyStack([{ effect, params }], layer);
  if (!stack.ok) return fail(stack.problem.what);
  const drawing = drawStack(frame, stack.value, { layer, scale: 1, frameNumber, lumetri: BUILT_IN_RESPONSE });
  for (;;) {
    const step = drawing.next();
    if (step.done) return succeed(step.value);
  }
}

function cannotDraw(effect: string): string {
  const hostOnly = hostOnlyEffects().find(({ matchName }) => matchName === effect);
  if (hostOnly) return `${hostOnly.displayName} (${effect}) is host only: Trimbin has no formula for it, and imitates nothing. Look at it in the host.`;
  const known = ALL_EFFECTS.flatMap(({ spec }) => [spec.matchName, ...(spec.premiere ? [spec.premiere.matchName] : [])]);
  return `No effect is called "${effect}"${didYouMean(effect, known)} Effects are named by match name; effects list shows them.`.replace(/"( Effects)/, '".$1');
}
