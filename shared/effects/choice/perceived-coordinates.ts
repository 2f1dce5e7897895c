import type { LookSignature } from "./look-measures";
import { PER_CELL } from "./look-signature";

const POW_25_7 = 25 ** 7;

/** Entries a unit of L* in the table of perceived lightness. */
const PER_UNIT = 4;

/**
 * A signature in coordinates where plain distances stand for CIEDE2000: its weights of lightness and chroma (Sharma, Wu, Dalal 2005) summed up along each axis
 * instead of taken at the middle of two colours; its turn for blues is left out. Same order and length as the signature.
 */
export function perceivedCoordinates(signature: LookSignature): Float32Array {
  const coordinates = new Float32Array(signature.length);
  for (let at = 0; at < signature.length; at += PER_CELL) {
    const l = Math.min(100, Math.max(0, signature[at]!));
    const b = signature[at + 2]!;
    const squared = signature[at + 1]! ** 2 + b * b;
    const power = squared * squared * squared * Math.sqrt(squared);
    const a = signature[at + 1]! * (1.5 - 0.5 * Math.sqrt(power / (power + POW_25_7)));
    const chroma = Math.sqrt(a * a + b * b);
    const shrink = chroma === 0 ? 0 : perceivedChroma(chroma) / chroma;
    coordinates[at] = perceivedLightness(l);
    coordinates[at + 1] = a * shrink;
    coordinates[at + 2] = b * shrink;
    coordinates[at + 3] = signature[at + 3]! / lightnessWeight(l);
  }
  return coordinates;
}

/** Mean over the grid of the distance of two pictures, about what the mean CIEDE2000 of their cells would be; texture counts by its strength. */
export function perceivedDistance(one: Float32Array, two: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += PER_CELL) {
    const l = one[at]! - two[at]!;
    const a = one[at + 1]! - two[at + 1]!;
    const b = one[at + 2]! - two[at + 2]!;
    const texture = one[at + 3]! - two[at + 3]!;
    sum += Math.sqrt(l * l + a * a + b * b + texture * texture);
  }
  return (sum * PER_CELL) / one.length;
}

/** The sum of 1 / (1 + 0.045 C): the chroma weight. The hue circle this leaves is 6 to 12 % smaller than the hue weight's, for chromas of 50 to 100. */
function perceivedChroma(chroma: number): number {
  return Math.log1p(0.045 * chroma) / 0.045;
}

function lightnessWeight(l: number): number {
  return 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
}

function perceivedLightness(l: number): number {
  const below = Math.min(PERCEIVED_LIGHTNESS.length - 2, Math.floor(l * PER_UNIT));
  const from = PERCEIVED_LIGHTNESS[below]!;
  return from + (l * PER_UNIT - below) * (PERCEIVED_LIGHTNESS[below + 1]! - from);
}

const PERCEIVED_LIGHTNESS: Float32Array = (() => {
  const table = new Float32Array(100 * PER_UNIT + 1);
  for (let i = 1; i < table.length; i++) table[i] = table[i - 1]! + 1 / lightnessWeight((i - 0.5) / PER_UNIT) / PER_UNIT;
  return table;
})();
