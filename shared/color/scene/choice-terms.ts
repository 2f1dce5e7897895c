import type { ColorPair } from "../correspond/color-pair";
import { BASIC_SLIDERS, mapSliders, type BasicCorrection, type BasicSlider } from "../sliders/basic-correction";
import { LOCKED_SLIDERS, type Manner, type MatchChoice } from "./match-choice";

/** How far of the way a gentle match goes. */
const GENTLE_STRENGTH = 0.6;
/** How much more a patch of skin counts than any other when skin comes first. */
const SKIN_WEIGHT = 8;
const EXPOSURE_AND_BALANCE: readonly BasicSlider[] = ["exposure", "temperature", "tint"];

/** The sliders that may move under a choice. */
export function freeSliders({ manner, locks }: MatchChoice): BasicSlider[] {
  const locked = new Set(locks.flatMap((lock) => LOCKED_SLIDERS[lock]));
  const moving = manner === "exposure-and-balance" ? EXPOSURE_AND_BALANCE : BASIC_SLIDERS;
  return moving.filter((slider) => !locked.has(slider));
}

/** What of the way from `current` to `full` the choice goes: locked sliders stay, gentle goes part of the way. */
export function chosenPart(current: BasicCorrection, full: BasicCorrection, choice: MatchChoice): BasicCorrection {
  const free = freeSliders(choice);
  const strength = choice.manner === "gentle" ? GENTLE_STRENGTH : 1;
  return mapSliders((slider) => (free.includes(slider) ? current[slider] + strength * (full[slider] - current[slider]) : current[slider]));
}

/** The pairs weighed as the manner wants it: skin ahead of everything else, where it comes first. */
export function weighedFor(manner: Manner, pairs: readonly ColorPair[]): readonly ColorPair[] {
  if (manner !== "skin-first") return pairs;
  return pairs.map((pair) => ({ ...pair, weight: pair.weight * (1 + (SKIN_WEIGHT - 1) * pair.skin) }));
}
