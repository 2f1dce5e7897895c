import { decodeSrgb } from "./srgb";

/**
 * Writes the OKLab coordinates (L 0..1, a and b about -0.4..0.4) of one display-encoded sRGB colour (0..1) into `into` at `offset`.
 * Formula: B. Ottosson, "A perceptual color space for image processing" (2020), matrices of the 2021-01-25 revision.
 */
export function writeOklab(red: number, green: number, blue: number, into: Float64Array, offset: number): void {
  const r = decodeSrgb(red);
  const g = decodeSrgb(green);
  const b = decodeSrgb(blue);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  into[offset] = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  into[offset + 1] = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  into[offset + 2] = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
}
