import type { Rgb } from "../correspond/color-pair";
import { decodeSrgb } from "../../colorimetry/srgb";

/** A colour in stops: of light, and of red and blue against green. Exposure and white balance are shifts here, the same for every colour. */
export type LogColor = readonly [light: number, red: number, blue: number];

/** Added to linear light so that noise in the dark does not count as colour (about the 11th of 255 levels). */
const FLOOR = 0.004;

/** The stops of a display-encoded colour. */
export function logColor(color: Rgb): LogColor {
  const [red, green, blue] = color.map((value) => decodeSrgb(value) + FLOOR) as [number, number, number];
  return [Math.log2(0.2126 * red + 0.7152 * green + 0.0722 * blue), Math.log2(red / green), Math.log2(blue / green)];
}
