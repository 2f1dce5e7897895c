import type { Cielab } from "../../../colorimetry/cielab";
import { sortedLightness } from "./picture-sample";

/** How much a* and b* moved over the whole picture, and how much more b* rose in its lights than in its shadows. */
export type ColorCast = { readonly a: number; readonly b: number; readonly split: number };

/** Keeps a nearly grey picture from telling its few colours' fate as that of all (squared units of a* and b*). */
const CALM = 4;

/**
 * The change of a* and b* that is a cast. Colours that only grow weaker or stronger take their mean along: a face that turns grey did not turn green. So each
 * change is split by least squares into a scaling of all colours and a shift, and the smaller of shift and plain change counts, or 0 where they disagree.
 */
export function colorCast(before: readonly Cielab[], after: readonly Cielab[]): ColorCast {
  const was = means(before);
  const is = means(after);
  let together = CALM;
  let spread = CALM;
  for (let sample = 0; sample < before.length; sample++) {
    const a = before[sample]!.a - was.a;
    const b = before[sample]!.b - was.b;
    together += (a * (after[sample]!.a - is.a) + b * (after[sample]!.b - is.b)) / before.length;
    spread += (a * a + b * b) / before.length;
  }
  const scaling = together / spread;
  return { a: agreed(is.a - was.a, is.a - scaling * was.a), b: agreed(is.b - was.b, is.b - scaling * was.b), split: splitOf(before, after, scaling) };
}

function agreed(change: number, shift: number): number {
  if (change * shift <= 0) return 0;
  return Math.abs(change) < Math.abs(shift) ? change : shift;
}

/** Shadows and lights are the darkest and the lightest third of the picture before. */
function splitOf(before: readonly Cielab[], after: readonly Cielab[], scaling: number): number {
  const lights = sortedLightness(before);
  const low = lights[Math.floor(lights.length / 3)]!;
  const high = lights[Math.floor((lights.length * 2) / 3)]!;
  let [inShadows, shadows, inLights, bright] = [0, 0, 0, 0];
  for (let sample = 0; sample < before.length; sample++) {
    const { l, b } = before[sample]!;
    const shift = after[sample]!.b - scaling * b;
    if (l > high) {
      inLights += shift;
      bright++;
    } else if (l < low) {
      inShadows += shift;
      shadows++;
    }
  }
  return bright === 0 || shadows === 0 ? 0 : inLights / bright - inShadows / shadows;
}

function means(colors: readonly Cielab[]): { readonly a: number; readonly b: number } {
  let [sumA, sumB] = [0, 0];
  for (const { a, b } of colors) {
    sumA += a;
    sumB += b;
  }
  return { a: sumA / colors.length, b: sumB / colors.length };
}
