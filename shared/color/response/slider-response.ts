import type { BasicCorrection, BasicSlider } from "../sliders/basic-correction";

/**
 * How a host's Basic Correction answers its sliders. The built-in one is our own guess; a calibrated one is fitted to what a real host rendered.
 * Engines ask for nothing more than this, so a response may be a formula, a table or a non-separable cube.
 */
export type SliderResponse = {
  /** For people and reports: which response this is. */
  readonly name: string;
  /** Measured on the host it stands for? If not, every number predicted with it is an estimate. */
  readonly calibrated: boolean;
  /** Sliders that do nothing here, so that a fit leaves them where they are; none when left out. */
  readonly idle?: readonly BasicSlider[];
  /** The colour transform of these slider positions. Must be the identity at NEUTRAL_CORRECTION and change smoothly with every slider. */
  readonly transformFor: (correction: BasicCorrection) => ColorTransform;
};

/**
 * Maps colours given as consecutive R, G, B triples (display-encoded, 0..1 for what a picture can hold, a little outside while solving) into `into`, of the same length.
 * Results are not clamped. `colors` and `into` may be the same array.
 */
export type ColorTransform = (colors: Float64Array, into: Float64Array) => void;
