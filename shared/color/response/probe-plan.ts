import { mapSliders, NEUTRAL_CORRECTION, SLIDER_RANGES, BASIC_SLIDERS, type BasicCorrection, type BasicSlider } from "../sliders/basic-correction";
import { scatteredPoint } from "./scattered-point";

/** Where each slider is rendered, as shares of its way to the ends: closer at neutral, where grades live and where hosts switch from one formula to another. */
const SHARES = [-1, -0.5, -0.2, 0.2, 0.5, 1] as const;
/** Exposure covers ten stops and bends most. */
const EXPOSURE_SHARES = [-1, -0.5, -0.2, -0.08, 0.08, 0.2, 0.5, 1] as const;

/** Combinations that teach how sliders act together, and others that only judge. */
const TEACHING = 12;
const JUDGING = 8;

/** How far a combination moves a slider at most: as shares of its way, about as far as strong grades go. */
const COMBINED = 0.55;
const COMBINED_EXPOSURE = 0.25;

/** The positions at which a slider is rendered on its own, ascending, neutral left out. */
export function probedPositions(slider: BasicSlider): readonly number[] {
  const { neutral, min, max } = SLIDER_RANGES[slider];
  return (slider === "exposure" ? EXPOSURE_SHARES : SHARES).map((share) => neutral + Math.abs(share) * ((share < 0 ? min : max) - neutral));
}

/** Combinations of all sliders to learn from, the same every time. */
export const TEACHING_COMBINATIONS: readonly BasicCorrection[] = Array.from({ length: TEACHING }, (_, index) => combination(index + 1));

/** Combinations that a calibration never learns from. */
export const JUDGING_COMBINATIONS: readonly BasicCorrection[] = Array.from({ length: JUDGING }, (_, index) => combination(TEACHING + index + 1));

/** How many frames a calibration asks of the host: neutral first and last, each slider alone, the combinations. */
export const CALIBRATION_RENDERS = 2 + BASIC_SLIDERS.reduce((sum, slider) => sum + probedPositions(slider).length, 0) + TEACHING + JUDGING;

/** One slider moved. */
export function probe(slider: BasicSlider, position: number): BasicCorrection {
  return { ...NEUTRAL_CORRECTION, [slider]: position };
}

function combination(n: number): BasicCorrection {
  const point = scatteredPoint(n, BASIC_SLIDERS.length);
  return mapSliders((slider) => {
    const { neutral, max, step } = SLIDER_RANGES[slider];
    const share = (2 * point[BASIC_SLIDERS.indexOf(slider)]! - 1) * (slider === "exposure" ? COMBINED_EXPOSURE : COMBINED);
    return Math.round((neutral + share * (max - neutral)) / step) * step;
  });
}
