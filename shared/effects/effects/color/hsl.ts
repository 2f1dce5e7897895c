import { unit } from "../unit";

/** Turns the hue of the colour at `pixels[at]` by a share of the colour circle; its largest and its smallest channel value stay. Greys stay. */
export function turnHue(pixels: Float32Array, at: number, turn: number): void {
  const most = mostOf(pixels, at);
  const least = leastOf(pixels, at);
  if (most > least) writeHue(pixels, at, hueBetween(pixels, at, most, most - least) + turn, least, most - least);
}

/** Hue of the colour at `pixels[at]` as a share of the circle from red (0) over green (1/3) and blue (2/3); 0 for greys. */
export function hueOf(pixels: Float32Array, at: number): number {
  const most = mostOf(pixels, at);
  const chroma = most - leastOf(pixels, at);
  return chroma > 0 ? hueBetween(pixels, at, most, chroma) : 0;
}

/** Writes the colour of this hue, HSL saturation and HSL lightness (all 0-1). */
export function writeHsl(pixels: Float32Array, at: number, hue: number, saturation: number, lightness: number): void {
  const chroma = saturation * fullChroma(lightness);
  writeHue(pixels, at, hue, lightness - chroma / 2, chroma);
}

/** Scales the distance of each channel to HSL lightness, but never so far that a channel of 0-1 leaves 0-1. */
export function scaleChroma(pixels: Float32Array, at: number, scale: number): void {
  const most = mostOf(pixels, at);
  const least = leastOf(pixels, at);
  const middle = (most + least) / 2;
  const within = Math.min(scale, (2 * Math.min(middle, 1 - middle)) / Math.max(most - least, LEAST_CHROMA));
  for (let channel = at; channel < at + 3; channel++) pixels[channel] = middle + (pixels[channel]! - middle) * within;
}

/** Mixes the colour with black (-1 to 0) or white (0 to 1). */
export function lighten(pixels: Float32Array, at: number, amount: number): void {
  const keep = 1 - Math.abs(amount);
  const white = Math.max(0, amount);
  for (let channel = at; channel < at + 3; channel++) pixels[channel] = pixels[channel]! * keep + white;
}

/** HSL lightness, (most + least) / 2. */
export function lightnessOf(pixels: Float32Array, at: number): number {
  return (mostOf(pixels, at) + leastOf(pixels, at)) / 2;
}

/** HSL saturation, 0-1; 0 for greys. */
export function saturationOf(pixels: Float32Array, at: number): number {
  const chroma = mostOf(pixels, at) - leastOf(pixels, at);
  return chroma <= 0 ? 0 : chroma / Math.max(fullChroma(lightnessOf(pixels, at)), LEAST_CHROMA);
}

/** The largest channel. */
export function mostOf(pixels: Float32Array, at: number): number {
  const red = pixels[at]!;
  const green = pixels[at + 1]!;
  const blue = pixels[at + 2]!;
  return red > green ? (red > blue ? red : blue) : green > blue ? green : blue;
}

/** The smallest channel. */
export function leastOf(pixels: Float32Array, at: number): number {
  const red = pixels[at]!;
  const green = pixels[at + 1]!;
  const blue = pixels[at + 2]!;
  return red < green ? (red < blue ? red : blue) : green < blue ? green : blue;
}

/** Below this a colour counts as grey (Skia's Skottie, HueSaturationEffect). */
const LEAST_CHROMA = 0.0001;

function hueBetween(pixels: Float32Array, at: number, most: number, chroma: number): number {
  const red = pixels[at]!;
  const green = pixels[at + 1]!;
  const blue = pixels[at + 2]!;
  const sixths = most === red ? (green - blue) / chroma : most === green ? 2 + (blue - red) / chroma : 4 + (red - green) / chroma;
  return sixths < 0 ? sixths / 6 + 1 : sixths / 6;
}

function fullChroma(lightness: number): number {
  return 1 - Math.abs(2 * lightness - 1);
}

function writeHue(pixels: Float32Array, at: number, hue: number, least: number, chroma: number): void {
  pixels[at] = least + chroma * hueWeight(hue);
  pixels[at + 1] = least + chroma * hueWeight(hue + 2 / 3);
  pixels[at + 2] = least + chroma * hueWeight(hue + 1 / 3);
}

function hueWeight(turns: number): number {
  return unit(Math.abs((turns - Math.floor(turns)) * 6 - 3) - 1);
}

/** The same in GLSL, on vec3 colours. */
export const HSL_GLSL = `
float mostOf(vec3 c) { return max(c.r, max(c.g, c.b)); }
float leastOf(vec3 c) { return min(c.r, min(c.g, c.b)); }
float lightnessOf(vec3 c) { return 0.5 * (mostOf(c) + leastOf(c)); }
float fullChroma(float l) { return 1.0 - abs(2.0 * l - 1.0); }
float saturationOf(vec3 c) {
  float chroma = mostOf(c) - leastOf(c);
  return chroma <= 0.0 ? 0.0 : chroma / max(fullChroma(lightnessOf(c)), ${LEAST_CHROMA});
}
float hueOf(vec3 c) {
  float most = mostOf(c);
  float chroma = most - leastOf(c);
  if (chroma <= 0.0) return 0.0;
  float sixths = most == c.r ? (c.g - c.b) / chroma : most == c.g ? 2.0 + (c.b - c.r) / chroma : 4.0 + (c.r - c.g) / chroma;
  return fract(sixths / 6.0 + 1.0);
}
vec3 ofHue(float hue, float least, float chroma) {
  return least + chroma * clamp(abs(fract(hue + vec3(0.0, 2.0 / 3.0, 1.0 / 3.0)) * 6.0 - 3.0) - 1.0, 0.0, 1.0);
}
vec3 ofHsl(float hue, float saturation, float lightness) {
  float chroma = saturation * fullChroma(lightness);
  return ofHue(hue, lightness - chroma / 2.0, chroma);
}
vec3 turnHue(vec3 c, float turn) {
  float least = leastOf(c);
  float chroma = mostOf(c) - least;
  return chroma > 0.0 ? ofHue(hueOf(c) + turn, least, chroma) : c;
}
vec3 scaleChroma(vec3 c, float scale) {
  float middle = lightnessOf(c);
  float within = min(scale, 2.0 * min(middle, 1.0 - middle) / max(mostOf(c) - leastOf(c), ${LEAST_CHROMA}));
  return middle + (c - middle) * within;
}
vec3 lighten(vec3 c, float amount) { return c * (1.0 - abs(amount)) + max(0.0, amount); }`;
