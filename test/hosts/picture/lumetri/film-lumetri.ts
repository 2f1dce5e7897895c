import { knownResponse, type ColorMaths } from "./color-maths";

/** Slope of the film curve: a stop about middle grey moves the display signal by a sixth. */
const SLOPE = 0.66;
/** Display black and white lie this far inside the curve's asymptotes. */
const FOOT = 0.008;
/** Least scene light: what the film's foot hides. */
const DARKEST = 2 ** -14;

/** Rows of a slightly wider set of primaries in which white balance acts, and its inverse by hand below. */
const WIDE = [0.85, 0.1, 0.05, 0.05, 0.9, 0.05, 0.03, 0.12, 0.85] as const;
const NARROW = inverse(WIDE);

/**
 * Simulated, one of several guesses: a film-like host. The display signal is taken back through a logistic film curve to scene light; white balance
 * (gains in wider primaries) and exposure act there, then all tone sliders move the logarithm of the luminance through sigmoid masks and
 * carry the channels along by ratio, then saturation about the luminance; the film curve brings it back. Whites never clip.
 */
export const filmLumetri = knownResponse("film", film);

function film(settings: Parameters<ColorMaths>[0]): ReturnType<ColorMaths> {
  const warm = settings.temperature / 100;
  const magenta = settings.tint / 100;
  const gains = [2 ** (0.55 * warm + 0.15 * magenta), 2 ** (-0.3 * magenta), 2 ** (-0.7 * warm + 0.15 * magenta)] as const;
  const level = 2 ** settings.exposure / (0.25 * gains[0] + 0.65 * gains[1] + 0.1 * gains[2]);
  const contrast = 2 ** ((0.6 * settings.contrast) / 100);
  const saturation = settings.saturation / 100;
  const light = new Float64Array(3);
  const wide = new Float64Array(3);
  return (red, green, blue, into) => {
    light.set([sceneLight(red), sceneLight(green), sceneLight(blue)]);
    multiply(WIDE, light, wide);
    for (let channel = 0; channel < 3; channel++) wide[channel] = wide[channel]! * gains[channel]! * level;
    multiply(NARROW, wide, light);
    for (let channel = 0; channel < 3; channel++) light[channel] = Math.max(DARKEST, light[channel]!);
    const luminance = 0.2126 * light[0]! + 0.7152 * light[1]! + 0.0722 * light[2]!;
    const stops = Math.log2(luminance);
    const moved =
      stops * contrast +
      1.1 * (settings.highlights / 100) * sigmoid((stops - 1) / 0.8) +
      1.2 * (settings.shadows / 100) * sigmoid((-1.5 - stops) / 0.9) +
      (settings.whites / 100) * sigmoid((stops - 2.2) / 0.6) +
      1.3 * (settings.blacks / 100) * sigmoid((-3.2 - stops) / 0.7);
    const toned = 2 ** moved;
    for (let channel = 0; channel < 3; channel++) {
      const ratio = light[channel]! / luminance;
      into[channel] = displaySignal(Math.max(DARKEST, toned * (1 + saturation * (ratio - 1))));
    }
  };
}

/** Scene light of a display signal, 1 at its middle. */
function sceneLight(signal: number): number {
  const share = FOOT + (1 - 2 * FOOT) * signal;
  return 2 ** (Math.log(share / (1 - share)) / SLOPE);
}

function displaySignal(light: number): number {
  return Math.min(1, Math.max(0, (sigmoid(SLOPE * Math.log2(light)) - FOOT) / (1 - 2 * FOOT)));
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function multiply(matrix: readonly number[], from: Float64Array, into: Float64Array): void {
  for (let row = 0; row < 3; row++) into[row] = matrix[row * 3]! * from[0]! + matrix[row * 3 + 1]! * from[1]! + matrix[row * 3 + 2]! * from[2]!;
}

function inverse([a, b, c, d, e, f, g, h, i]: typeof WIDE): readonly number[] {
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  return [e * i - f * h, c * h - b * i, b * f - c * e, f * g - d * i, a * i - c * g, c * d - a * f, d * h - e * g, b * g - a * h, a * e - b * d].map((value) => value / determinant);
}
