import type { LookFamily } from "../../looks/look";
import type { LookMeasures } from "../look-measures";
import { isMonochrome } from "../measured-changes";

/** What taste may be about: things an editor can name. */
export const TASTE_FEATURES = ["lightness", "contrast", "warmth", "tint", "saturation", "detail", "vignette", "strength", "monochrome", "film", "dream", "stylise"] as const;
export type TasteFeature = (typeof TASTE_FEATURES)[number];

/** A look on the editor's frame as taste sees it: every feature between -1 and 1. */
export type TasteFeatures = Readonly<Record<TasteFeature, number>>;

/** A change of this much counts as half of all there is: L*, a*, b* and mean CIEDE2000 in their units, the others in percent. */
const HALF = { lightness: 8, contrast: 30, warmth: 8, tint: 6, saturation: 35, detail: 40, vignette: 8, strength: 10 } as const;

/** Reads a look's features from what it does to the frame and from the shelf it stands on. */
export function tasteFeatures(measures: LookMeasures, family: LookFamily): TasteFeatures {
  const squeeze = (value: number, half: number) => value / (Math.abs(value) + half);
  return {
    lightness: squeeze(measures.lightness, HALF.lightness),
    contrast: squeeze(measures.contrast, HALF.contrast),
    warmth: squeeze(measures.warmth, HALF.warmth),
    tint: squeeze(measures.tint, HALF.tint),
    saturation: squeeze(measures.saturation, HALF.saturation),
    detail: squeeze(measures.detail, HALF.detail),
    vignette: squeeze(measures.vignette, HALF.vignette),
    strength: squeeze(measures.difference, HALF.strength),
    monochrome: isMonochrome(measures) ? 1 : 0,
    film: family === "film" ? 1 : 0,
    dream: family === "dream" ? 1 : 0,
    stylise: family === "stylise" || family === "graphic" ? 1 : 0,
  };
}
