import type { Component } from "@adobe/premierepro";
import { LUMETRI_26_3, LUMETRI_26_3_PARAM_COUNT } from "./lumetri-addresses";

/** Effects whose order of parameters is known, by how many they have in that order. */
const KNOWN_PARAM_COUNTS: ReadonlyMap<string, number> = new Map([[LUMETRI_26_3.matchName, LUMETRI_26_3_PARAM_COUNT]]);

/**
 * Is the parameter at this index the one that is meant? Its name must match. A host in another language names it differently:
 * there the index counts, if the effect has exactly as many parameters as it has where the indexes were measured.
 */
export function isMeantParam(component: Component, matchName: string, liveName: string, expectedName: string, locale: string): boolean {
  if (liveName === expectedName) return true;
  return !locale.toLowerCase().startsWith("en") && KNOWN_PARAM_COUNTS.get(matchName) === component.getParamCount();
}
