import type { ColorPair, Rgb } from "../../../../shared/color/correspond/color-pair";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import type { Found, ShotEvidence } from "../../../../shared/color/scene/shot-evidence";
import { NEUTRAL_CORRECTION, type BasicCorrection } from "../../../../shared/color/sliders/basic-correction";

/** What a shot graded `grade` shows beside a hero graded `look` of the same things: 120 colours of a scene, every third kept from the fit. */
export function evidenceOf(look: BasicCorrection, grade: BasicCorrection = NEUTRAL_CORRECTION, skinShare = 0): ShotEvidence {
  const pairs = sceneColors(120).map((color, index) => pairOf(rendered(color, look), rendered(color, grade), index < 120 * skinShare ? 1 : 0));
  return evidenceFrom(pairs, grade);
}

/** Evidence of these pairs, every third kept from the fit. */
export function evidenceFrom(pairs: readonly ColorPair[], current: BasicCorrection = NEUTRAL_CORRECTION): ShotEvidence {
  const found: Found = { kind: "same-things", fit: pairs.filter((_, index) => index % 3 !== 0), heldOut: pairs.filter((_, index) => index % 3 === 0), through: [], overlap: 0.5 };
  return { current, found, drift: null };
}

/** Colours from all over the middle of the range, the same every time. */
export function sceneColors(count: number): Rgb[] {
  const channel = (index: number, step: number): number => 0.15 + 0.6 * ((index * step) % 1);
  return Array.from({ length: count }, (_, index) => [channel(index, 0.618), channel(index, 0.414), channel(index, 0.732)]);
}

export function pairOf(hero: Rgb, target: Rgb, skin = 0): ColorPair {
  return { hero, target, weight: 0.8, heroClip: "none", targetClip: "none", skin };
}

/** The colour under a correction, as a screen shows it. */
export function rendered(color: Rgb, correction: BasicCorrection): Rgb {
  const into = Float64Array.from(color);
  BUILT_IN_RESPONSE.transformFor(correction)(into, into);
  const [red, green, blue] = into.map((value) => Math.min(1, Math.max(0, value)));
  return [red!, green!, blue!];
}
