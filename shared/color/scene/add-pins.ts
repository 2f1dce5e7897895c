import type { ColorPair } from "../correspond/color-pair";
import type { Found } from "./shot-evidence";

/** What one pin weighs beside everything that was found, at least and as a share of it: three pins outweigh a whole picture's patches where they disagree. */
const LEAST_WEIGHT = 4;
const SHARE_OF_ALL = 0.35;

/**
 * The evidence with a person's "this is that" in it, which both the fit and its judge heed. Pins alone are evidence, too, where nothing else was found in common;
 * a question about colour spaces still comes first.
 */
export function addPins(found: Found, pins: readonly ColorPair[]): Found {
  if (pins.length === 0 || found.kind === "ask") return found;
  if (found.kind !== "same-things") return { kind: "same-things", fit: weighed(pins, LEAST_WEIGHT), heldOut: weighed(pins, LEAST_WEIGHT), through: [], overlap: 0 };
  const total = found.fit.reduce((sum, { weight }) => sum + weight, 0);
  const strong = weighed(pins, Math.max(LEAST_WEIGHT, SHARE_OF_ALL * total));
  return { ...found, fit: [...found.fit, ...strong], heldOut: [...found.heldOut, ...strong] };
}

function weighed(pins: readonly ColorPair[], weight: number): ColorPair[] {
  return pins.map((pin) => ({ ...pin, weight }));
}
