import type { EffectSpec } from "../effect-spec";

/** The match name under which the After Effects at hand lists an effect; null where it lists none of its names. Where it was not asked, the name that its scripting guide has. */
export function nameInAfterEffects({ matchName, otherNames = [] }: Pick<EffectSpec, "matchName" | "otherNames">, installed: ReadonlySet<string> | null): string | null {
  return installed === null ? matchName : ([matchName, ...otherNames].find((name) => installed.has(name)) ?? null);
}
