import { isNeutral, type BasicCorrection } from "../sliders/basic-correction";
import type { ColorTransform, SliderResponse } from "./slider-response";
import { decodeSrgb, encodeSrgb } from "../../colorimetry/srgb";
import { say } from "../../words/say";

/**
 * Our own approximation of the Basic Correction, uncalibrated: Adobe publishes no formula and none was measured for this one.
 * White balance and exposure are gains in linear light that keep the luminance of grey; contrast, highlights, shadows, whites and blacks
 * are monotone tone curves on each display-encoded channel, in that order; saturation scales the distance to Rec.709 luma.
 */
export const BUILT_IN_RESPONSE: SliderResponse = {
  name: say`Trimbin's own approximation of Basic Correction (uncalibrated)`,
  calibrated: false,
  transformFor: builtInTransform,
};

// How far a slider at 100 reaches: no host was measured, so these err on the strong side on purpose. Where a host's slider is weaker, a proposal
// stops short of the hero and matching again closes the gap; the other way round it would overshoot and harm. Tone above 4/27 would not be monotone.
const TEMPERATURE_STOPS = 0.8;
const TINT_STOPS = 0.55;
const CONTRAST_REACH = 0.75;
const TONE_REACH = 0.14;
const WHITES_REACH = 0.23;
const BLACKS_REACH = 0.16;

/** Largest batch for which computing every colour is cheaper than filling the tables first. */
const SMALL_BATCH_COLORS = 512;
const TABLE_STEPS = 255;

type Curve = (encoded: number) => number;

function builtInTransform(correction: BasicCorrection): ColorTransform {
  if (isNeutral(correction)) return (colors, into) => into.set(colors);
  const [red, green, blue] = whiteBalanceGains(correction).map((gain) => channelCurve(correction, gain)) as [Curve, Curve, Curve];
  const saturation = correction.saturation / 100;
  return (colors, into) => {
    if (colors.length <= SMALL_BATCH_COLORS * 3) mapColors(colors, into, [red, green, blue], saturation);
    else mapColors(colors, into, [tabulated(red), tabulated(green), tabulated(blue)], saturation);
  };
}

function mapColors(colors: Float64Array, into: Float64Array, curves: readonly [Curve, Curve, Curve], saturation: number): void {
  const [red, green, blue] = curves;
  for (let at = 0; at < colors.length; at += 3) {
    const r = red(colors[at]!);
    const g = green(colors[at + 1]!);
    const b = blue(colors[at + 2]!);
    const luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    into[at] = luma + saturation * (r - luma);
    into[at + 1] = luma + saturation * (g - luma);
    into[at + 2] = luma + saturation * (b - luma);
  }
}

function whiteBalanceGains({ temperature, tint, exposure }: BasicCorrection): number[] {
  const warm = (temperature / 100) * TEMPERATURE_STOPS;
  const magenta = (tint / 100) * TINT_STOPS;
  const red = 2 ** (warm + magenta / 2);
  const green = 2 ** -magenta;
  const blue = 2 ** (magenta / 2 - warm);
  const scale = 2 ** exposure / (0.2126 * red + 0.7152 * green + 0.0722 * blue);
  return [red * scale, green * scale, blue * scale];
}

function channelCurve(correction: BasicCorrection, gain: number): Curve {
  const contrast = (correction.contrast / 100) * CONTRAST_REACH;
  const highlights = (correction.highlights / 100) * TONE_REACH * (27 / 4);
  const shadows = (correction.shadows / 100) * TONE_REACH * (27 / 4);
  const whites = (correction.whites / 100) * WHITES_REACH;
  const blacks = (correction.blacks / 100) * BLACKS_REACH;
  return (encoded) => {
    let y = gain === 1 ? encoded : encodeSrgb(gain * decodeSrgb(encoded));
    if (contrast !== 0) y = within(y, 1 - contrast, 1 - contrast, (t) => (contrast * Math.sin(2 * Math.PI * t)) / (-2 * Math.PI));
    if (highlights !== 0) y = within(y, 1, 1 - highlights, (t) => highlights * t * t * (1 - t));
    if (shadows !== 0) y = within(y, 1 + shadows, 1, (t) => shadows * t * (1 - t) * (1 - t));
    if (whites !== 0) y = within(y, 1, 1 + 3 * whites, (t) => whites * t * t * t);
    if (blacks !== 0) y = within(y, 1 - 3 * blacks, 1, (t) => blacks * (1 - t) ** 3);
    return y;
  };
}

/** Adds `bump` inside 0..1 and goes on straight outside, with the slopes the curve has at its ends: still monotone, so still invertible. */
function within(y: number, slopeBelow: number, slopeAbove: number, bump: (t: number) => number): number {
  if (y < 0) return bump(0) + y * slopeBelow;
  if (y > 1) return 1 + bump(1) + (y - 1) * slopeAbove;
  return y + bump(y);
}

/** The curve through 256 exact points (every byte value is one of them), straight between; outside 0..1 the curve itself. */
function tabulated(curve: Curve): Curve {
  const points = Float64Array.from({ length: TABLE_STEPS + 1 }, (_, step) => curve(step / TABLE_STEPS));
  return (encoded) => {
    const position = encoded * TABLE_STEPS;
    const step = Math.round(position);
    if (position === step && step >= 0 && step <= TABLE_STEPS) return points[step]!;
    if (!(position > 0 && position < TABLE_STEPS)) return curve(encoded);
    const below = Math.floor(position);
    return points[below]! + (position - below) * (points[below + 1]! - points[below]!);
  };
}
