import type { ColorTransform } from "../response/slider-response";

/** One number for each of red, green and blue. */
export type PerChannel = readonly [number, number, number];

/** The ten numbers of an ASC CDL: slope ≥ 0, any offset, power > 0, saturation ≥ 0. */
export type AscCdl = { readonly slope: PerChannel; readonly offset: PerChannel; readonly power: PerChannel; readonly saturation: number };

/**
 * What a CDL does to display-encoded colours: clamp(in * slope + offset) ^ power, then saturation around Rec.709 luma, clamped again; all within 0..1.
 * Formula: ASC Color Decision List transfer functions and interchange syntax, release 1.2 (2009).
 */
export function cdlTransform({ slope, offset, power, saturation }: AscCdl): ColorTransform {
  return (colors, into) => {
    for (let at = 0; at < colors.length; at += 3) {
      const r = clamp(colors[at]! * slope[0] + offset[0]) ** power[0];
      const g = clamp(colors[at + 1]! * slope[1] + offset[1]) ** power[1];
      const b = clamp(colors[at + 2]! * slope[2] + offset[2]) ** power[2];
      const luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      into[at] = clamp(luma + saturation * (r - luma));
      into[at + 1] = clamp(luma + saturation * (g - luma));
      into[at + 2] = clamp(luma + saturation * (b - luma));
    }
  };
}

function clamp(value: number): number {
  return value > 0 ? Math.min(1, value) : 0;
}
