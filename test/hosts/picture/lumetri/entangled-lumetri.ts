import { knownResponse, type ColorMaths } from "./color-maths";

const GAMMA = 2.2;
/** Hue angle (degrees, in the opponent plane below) at which temperature bites most: skin. */
const WARMEST_HUE = 40;
/** Where the shoulder of exposure begins, in linear light of the brightest channel. */
const KNEE = 0.5;

/**
 * Simulated, one of several guesses, and deliberately not separable: no chain of one-channel curves and matrices gives it. Temperature and tint scale
 * cone-like responses by powers that depend on the colour's hue and chroma; exposure bends the brightest channel and carries the others along;
 * saturation acts next and less on light colours, so what it does depends on the exposure; the tone sliders move the lightness through masks, and chroma follows
 * the lightness by a power. Clips once, at the end.
 */
export const entangledLumetri = knownResponse("entangled", entangled);

function entangled(settings: Parameters<ColorMaths>[0]): ReturnType<ColorMaths> {
  const warm = settings.temperature / 100;
  const magenta = settings.tint / 100;
  const gain = 2 ** settings.exposure;
  const saturation = settings.saturation / 100 - 1;
  return (red, green, blue, into) => {
    const strength = hueStrength(red, green, blue);
    let [r, g, b] = balanced(red ** GAMMA, green ** GAMMA, blue ** GAMMA, warm * strength, magenta * (0.7 + 0.3 * strength));
    const brightest = Math.max(r, g, b, 1e-9);
    const exposed = bent(brightest * gain, gain) / brightest;
    [r, g, b] = [(r * exposed) ** (1 / GAMMA), (g * exposed) ** (1 / GAMMA), (b * exposed) ** (1 / GAMMA)];
    const lightness = 0.27 * r + 0.64 * g + 0.09 * b;
    const moved = toned(lightness, settings);
    const follow = (Math.max(0.02, moved) / Math.max(0.02, lightness)) ** 0.6;
    const spread = (1 + saturation * (1 - 0.45 * lightness)) * follow;
    into[0] = clip(moved + spread * (r - lightness));
    into[1] = clip(moved + spread * (g - lightness));
    into[2] = clip(moved + spread * (b - lightness));
  };
}

/** How strongly white balance bites on a colour: 1 for greys, up to a third more or less by hue. */
function hueStrength(red: number, green: number, blue: number): number {
  const x = red - (green + blue) / 2;
  const y = (Math.sqrt(3) / 2) * (green - blue);
  const turn = (WARMEST_HUE * Math.PI) / 180;
  return 1 + 0.35 * (x * Math.cos(turn) + y * Math.sin(turn));
}

/** Powers of two on cone-like mixtures; white keeps its green. */
function balanced(red: number, green: number, blue: number, warm: number, magenta: number): [number, number, number] {
  const long = (0.8 * red + 0.2 * green) * 2 ** (0.5 * warm + 0.12 * magenta);
  const middle = (0.15 * red + 0.8 * green + 0.05 * blue) * 2 ** (-0.26 * magenta);
  const short = (0.1 * green + 0.9 * blue) * 2 ** (-0.6 * warm + 0.12 * magenta);
  // The inverse of the three mixtures above, by Cramer's rule.
  const determinant = 0.8 * (0.8 * 0.9 - 0.05 * 0.1) - 0.2 * (0.15 * 0.9);
  const r = (long * (0.8 * 0.9 - 0.05 * 0.1) - 0.2 * (middle * 0.9 - 0.05 * short)) / determinant;
  const g = (0.8 * (middle * 0.9 - 0.05 * short) - long * (0.15 * 0.9)) / determinant;
  const b = (short - 0.1 * g) / 0.9;
  return [Math.max(0, r), Math.max(0, g), Math.max(0, b)];
}

/** Straight up to the knee, then a rational shoulder that puts `most` on 1; the identity for a `most` of 1 and less. */
function bent(value: number, most: number): number {
  if (most <= 1 || value <= KNEE) return value;
  const t = (value - KNEE) / (1 - KNEE);
  const reach = (most - KNEE) / (1 - KNEE);
  return KNEE + ((1 - KNEE) * t) / (1 + t * (1 - 1 / reach));
}

function toned(lightness: number, { contrast, highlights, shadows, whites, blacks }: Parameters<ColorMaths>[0]): number {
  const y = lightness;
  const curved = (contrast / 100) * 0.16 * Math.sin(2 * Math.PI * (Math.min(1, y) - 0.5)) * (0.6 + 0.4 * y);
  const light = 1 / (1 + Math.exp(-(y - 0.62) / 0.09));
  const dark = 1 / (1 + Math.exp((y - 0.3) / 0.08));
  return y + curved + (0.17 * (highlights / 100) * light * (1.05 - y) + 0.15 * (shadows / 100) * dark * y * 3.2 + 0.1 * (whites / 100) * y ** 3 + 0.09 * (blacks / 100) * Math.max(0, 1 - y) ** 5);
}

function clip(value: number): number {
  return Math.min(1, Math.max(0, value));
}
