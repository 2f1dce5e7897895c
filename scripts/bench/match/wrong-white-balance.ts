import { decodeSrgb, encodeSrgb } from "../../../shared/colorimetry/srgb";
import type { Color, ColorChange } from "./color-change";
import type { SeededRandom } from "./seeded-random";
import { leastSquares } from "./least-squares";

/** What cameras' white balance presets are off by from daylight, in mireds (tungsten, fluorescent, daylight, cloudy, shade). */
const PRESET_MIREDS = [169, 81, 0, -28, -48] as const;
/** How far a sensor's red (and, the other way, blue) answers a mired, in natural-log gain: chosen so that errors come out as large as those of published wrong renderings (median near 7). */
const GAIN_A_MIRED = 0.0022;
const GRID = [0.02, 0.2, 0.4, 0.6, 0.8, 0.98] as const;

/**
 * A camera that developed the picture with the wrong white balance preset and picture style: gains where the sensor saw the light, then its matrix and
 * tone curve. As in Afifi and Brown (ICCV 2019) the change is handed over as a second-order polynomial of display-encoded colours, fitted here to that camera.
 */
export function wrongWhiteBalance(random: SeededRandom): ColorChange {
  const mireds = PRESET_MIREDS[Math.floor(random.uniform(0, PRESET_MIREDS.length))]! * random.uniform(0.8, 1.2);
  const tint = random.normal(0, 0.04);
  const style = { contrast: random.uniform(0.9, 1.25), saturation: random.uniform(0.9, 1.2) };
  const crosstalk = random.uniform(0.15, 0.35);
  const camera = (color: Color): Color => develop(color, [Math.exp(-GAIN_A_MIRED * mireds), Math.exp(tint), Math.exp(GAIN_A_MIRED * mireds)], crosstalk, style);
  const colors = GRID.flatMap((red) => GRID.flatMap((green) => GRID.map((blue): Color => [red, green, blue])));
  const wanted = colors.map(camera);
  const weights = [0, 1, 2].map((channel) => leastSquares(colors.map(terms), wanted.map((color) => color[channel]!)));
  return (color) => {
    const known = terms(color);
    return [weighted(known, weights[0]!), weighted(known, weights[1]!), weighted(known, weights[2]!)];
  };
}

function terms([red, green, blue]: Color): number[] {
  return [red, green, blue, red * red, green * green, blue * blue, red * green, red * blue, green * blue];
}

function weighted(known: readonly number[], weights: readonly number[]): number {
  return known.reduce((sum, value, term) => sum + value * weights[term]!, 0);
}

/** Undoes a neutral rendering, applies gains to what the sensor saw (its channels overlap by `crosstalk`), and renders again in the picture style. */
function develop(color: Color, gains: Color, crosstalk: number, { contrast, saturation }: { readonly contrast: number; readonly saturation: number }): Color {
  const light = color.map(decodeSrgb);
  const mean = (light[0]! + light[1]! + light[2]!) / 3;
  const sensor = light.map((value, channel) => ((1 - crosstalk) * value + crosstalk * mean) * gains[channel]!);
  const luminance = 0.2126 * sensor[0]! + 0.7152 * sensor[1]! + 0.0722 * sensor[2]!;
  const kept = (0.2126 * light[0]! + 0.7152 * light[1]! + 0.0722 * light[2]!) / Math.max(1e-6, luminance);
  const sensorMean = (sensor[0]! + sensor[1]! + sensor[2]!) / 3;
  const toned = sensor.map((value) => {
    const unmixed = Math.max(0, (value - crosstalk * sensorMean) / (1 - crosstalk)) * kept;
    const encoded = Math.min(1, encodeSrgb(unmixed));
    return encoded + (contrast - 1) * encoded * (1 - encoded) * (2 * encoded - 1);
  });
  const luma = 0.2126 * toned[0]! + 0.7152 * toned[1]! + 0.0722 * toned[2]!;
  return [luma + saturation * (toned[0]! - luma), luma + saturation * (toned[1]! - luma), luma + saturation * (toned[2]! - luma)];
}
