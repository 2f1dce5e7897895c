import type { Look, LookEffect } from "../../../../shared/effects/looks/look";

/** A look of these effects; everything but the stack is filled in. */
export function lookOf(...stack: readonly LookEffect[]): Look {
  return { id: "a-look", name: "A look", intent: "Something to try out in a test.", family: "creative", tags: [], stack, from: { kind: "built-in" } };
}

/** One effect with its settings, by After Effects' and Premiere's match names. */
export function use(effect: string, premiere: string | null, params: LookEffect["params"], atZero: LookEffect["atZero"] = {}): LookEffect {
  return { effect, premiere, params, ranges: {}, atZero };
}

/** Tint at an amount. */
export function tintAt(amount: number): LookEffect {
  return use("ADBE Tint", "AE.ADBE Tint", { "ADBE Tint-0003": amount });
}
