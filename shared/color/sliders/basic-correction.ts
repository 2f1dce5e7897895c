/** The sliders of the host's Basic Correction that Shot Match moves, in the host's order (names and UI ranges: Adobe's own Lumetri preset, Premiere 2016, the same in 26.3). */
export const BASIC_SLIDERS = ["temperature", "tint", "saturation", "exposure", "contrast", "highlights", "shadows", "whites", "blacks"] as const;

/** One slider of the Basic Correction. */
export type BasicSlider = (typeof BASIC_SLIDERS)[number];

/** Slider positions as the host shows them: exposure in stops, everything else in the host's own unit; ranges in SLIDER_RANGES. */
export type BasicCorrection = { readonly [slider in BasicSlider]: number };

/** Where a slider can go and where it does nothing; `step` is the finest position worth sending to the host. */
type SliderRange = { readonly min: number; readonly max: number; readonly neutral: number; readonly step: number };

const AROUND_ZERO: SliderRange = { min: -100, max: 100, neutral: 0, step: 0.1 };

/** The range of every slider in the host's panel. */
export const SLIDER_RANGES: { readonly [slider in BasicSlider]: SliderRange } = {
  temperature: AROUND_ZERO,
  tint: AROUND_ZERO,
  saturation: { min: 0, max: 200, neutral: 100, step: 0.1 },
  exposure: { min: -5, max: 5, neutral: 0, step: 0.01 },
  contrast: AROUND_ZERO,
  highlights: AROUND_ZERO,
  shadows: AROUND_ZERO,
  whites: AROUND_ZERO,
  blacks: AROUND_ZERO,
};

/** The correction that leaves every picture as it is. */
export const NEUTRAL_CORRECTION: BasicCorrection = mapSliders((slider) => SLIDER_RANGES[slider].neutral);

/** Is every slider exactly where it does nothing? */
export function isNeutral(correction: BasicCorrection): boolean {
  return BASIC_SLIDERS.every((slider) => correction[slider] === SLIDER_RANGES[slider].neutral);
}

/** A correction with every slider position computed by `position`. */
export function mapSliders(position: (slider: BasicSlider) => number): BasicCorrection {
  return Object.fromEntries(BASIC_SLIDERS.map((slider) => [slider, position(slider)])) as BasicCorrection;
}

/** The correction on the way from `from` (strength 0) to `to` (strength 1), on slider steps; exactly `from` and `to` at the ends. Throws a RangeError outside 0..1. */
export function interpolateCorrection(from: BasicCorrection, to: BasicCorrection, strength: number): BasicCorrection {
  if (!(strength >= 0 && strength <= 1)) throw new RangeError(`A strength lies between 0 and 1, got ${strength}.`);
  if (strength === 0) return from;
  if (strength === 1) return to;
  return mapSliders((slider) => (from[slider] === to[slider] ? to[slider] : roundToStep(slider, from[slider] + strength * (to[slider] - from[slider]))));
}

/** The slider position nearest to `value` on the slider's steps: 0.01 stops of exposure, 0.1 of anything else. */
export function roundToStep(slider: BasicSlider, value: number): number {
  const perUnit = Math.round(1 / SLIDER_RANGES[slider].step);
  return Math.round(value * perUnit) / perUnit;
}
