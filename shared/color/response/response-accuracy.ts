import { cielabFromSrgb, type Cielab } from "../../colorimetry/cielab";
import { deltaE2000 } from "../../colorimetry/delta-e-2000";
import type { BasicCorrection } from "../sliders/basic-correction";
import { CHART_BYTES } from "./calibration-chart";
import { LATTICE_POINTS } from "./color-lattice";
import type { ChartReading } from "./read-chart";
import { shown } from "./response-model";
import type { ProfileAccuracy } from "./response-profile";
import type { ColorTransform } from "./slider-response";

/** How far predictions are from readings of the same corrections, on the chart's colours that are no points of the lattice. */
export function responseAccuracy(transformFor: (correction: BasicCorrection) => ColorTransform, corrections: readonly BasicCorrection[], readings: readonly ChartReading[]): ProfileAccuracy {
  const between = Float64Array.from(CHART_BYTES.subarray(LATTICE_POINTS * 3), (byte) => byte / 255);
  const errors = corrections.flatMap((correction, index) => {
    const predicted = new Float64Array(between.length);
    transformFor(correction)(between, predicted);
    const shown = readings[index]!.subarray(LATTICE_POINTS * 3);
    return Array.from({ length: between.length / 3 }, (_, color) => deltaE2000(cielabAt(predicted, color * 3), cielabAt(shown, color * 3)));
  });
  errors.sort((one, other) => one - other);
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  return { combinations: corrections.length, mean, p95: errors[Math.floor(0.95 * (errors.length - 1))]! };
}

function cielabAt(colors: Float64Array, at: number): Cielab {
  return cielabFromSrgb(shown(colors[at]!), shown(colors[at + 1]!), shown(colors[at + 2]!));
}
