import { LIGHT_OF_BYTE } from "./light-of-byte";
import { decodeSrgb } from "./srgb";

/** A colour in CIE 1976 L*a*b* under D65: l 0..100, a and b about -128..127. */
export type Cielab = { readonly l: number; readonly a: number; readonly b: number };

const EPSILON = 216 / 24389;
const KAPPA = 24389 / 27;
const D65_X = 0.95047;
const D65_Z = 1.08883;

/** CIELAB of one display-encoded sRGB colour, channels 0..1. Formulas: IEC 61966-2-1 primaries, CIE 15:2004 with exact epsilon and kappa. */
export function cielabFromSrgb(red: number, green: number, blue: number): Cielab {
  return cielabFromLinear(decodeSrgb(red), decodeSrgb(green), decodeSrgb(blue));
}

/** CIELAB of one colour of sRGB bytes 0..255: the same, by a table. */
export function cielabFromBytes(red: number, green: number, blue: number): Cielab {
  return cielabFromLinear(LIGHT_OF_BYTE[red]!, LIGHT_OF_BYTE[green]!, LIGHT_OF_BYTE[blue]!);
}

function cielabFromLinear(r: number, g: number, b: number): Cielab {
  const x = compress((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / D65_X);
  const y = compress(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = compress((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / D65_Z);
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

function compress(ratio: number): number {
  return ratio > EPSILON ? Math.cbrt(ratio) : (KAPPA * ratio + 16) / 116;
}
