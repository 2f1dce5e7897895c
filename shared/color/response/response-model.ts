import { BASIC_SLIDERS, isNeutral, SLIDER_RANGES, type BasicCorrection, type BasicSlider } from "../sliders/basic-correction";
import { addFromTable } from "./color-lattice";
import { sliderCurve, type SliderTables } from "./slider-curve";
import type { ColorTransform } from "./slider-response";

/** What each slider does on its own, at the positions that were rendered. */
export type MeasuredSliders = BySlider<SliderTables>;

/** Something for each slider. */
export type BySlider<Value> = { readonly [slider in BasicSlider]: Value };

/** How the sliders act together. */
export type Arrangement = {
  /** The order of the sliders' tables that explains rendered combinations best. */
  readonly order: readonly BasicSlider[];
  readonly headroom: Headroom;
};

/** Does a host clip after every slider, or keep what leaves 0..1 for the next one? */
export type Headroom = "clips" | "keeps";

/**
 * The transforms of a chain of measured sliders: exactly the identity at neutral, smooth in every slider, defined outside 0..1 too.
 * What a slider does may depend on all three channels (nothing is separable); how sliders act together is their order.
 */
export function transformsOf(sliders: MeasuredSliders, { order, headroom }: Arrangement): (correction: BasicCorrection) => ColorTransform {
  const stages = order.map((slider) => ({ slider, neutral: SLIDER_RANGES[slider].neutral, curve: sliderCurve(sliders[slider]) }));
  return (correction) => {
    if (isNeutral(correction)) return (colors, into) => into.set(colors);
    const tables = stages.filter(({ slider, neutral }) => correction[slider] !== neutral).map(({ slider, curve }) => curve(correction[slider]));
    return (colors, into) => {
      into.set(colors);
      for (const table of tables) addStage(table, headroom, into);
    };
  };
}

/** Something for each slider, made by `make`. */
export function bySlider<Value>(make: (slider: BasicSlider) => Value): BySlider<Value> {
  // Object.fromEntries forgets its keys; these are all of them.
  return Object.fromEntries(BASIC_SLIDERS.map((slider) => [slider, make(slider)])) as BySlider<Value>;
}

/** One slider's turn on colours (R, G, B triples), in place. */
export function addStage(table: Float32Array, headroom: Headroom, colors: Float64Array): void {
  addFromTable(table, colors);
  if (headroom === "keeps") return;
  for (let at = 0; at < colors.length; at++) colors[at] = shown(colors[at]!);
}

/** A channel as a screen shows it. */
export function shown(value: number): number {
  return value > 1 ? 1 : value < 0 ? 0 : value;
}
