import { findEffect } from "../all-effects";
import type { EffectSpec } from "../effect-spec";
import type { LookEffect } from "./look";

/** The effect behind a look's entry. Throws for one that nobody can draw: looks are checked when they are read. */
export function lookEffectSpec({ effect }: LookEffect): EffectSpec {
  const found = findEffect(effect);
  if (!found) throw new Error(`A look holds ${effect}, which Trimbin cannot draw: it was never read from a file of looks.`);
  return found.spec;
}
