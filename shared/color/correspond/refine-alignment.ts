import { commonGrid, longSide } from "./common-grid";
import { fitPatches } from "./patch-correlation";
import type { PicturePlanes } from "./picture-planes";
import { fitSimilarity, type Similarity } from "./similarity";

/** From a guess that is off by a few pixels to one that is off by less than one: how far each pass looks (pixels of the common grid). */
const PASSES_PX = [3, 2];
const STRIDE_PX = 8;
const TRUSTED_CORRELATION = 0.6;
const OUTLIER_PX = 1.5;
/** Outside these a "zoom" is a degenerate fit, and so is more roll than a hand-held camera has. */
const LARGEST_ZOOM = 2.4;
const LARGEST_ROLL = 0.35;

/** The similarity, now with rotation, that single patches agree on near the guess; null when they agree on none. */
export function refineAlignment(hero: PicturePlanes, target: PicturePlanes, guess: Similarity): Similarity | null {
  let similarity = guess;
  for (const searchPx of PASSES_PX) {
    const grid = commonGrid(hero, target, similarity);
    const heroLong = longSide(grid.hero);
    const targetLong = longSide(grid.target);
    const trusted = fitPatches(grid, STRIDE_PX, searchPx).filter((fit) => fit.correlation > TRUSTED_CORRELATION);
    const fitted = fitSimilarity(
      trusted.map((fit) => ({
        u: (fit.heroX + 0.5) / heroLong,
        v: (fit.heroY + 0.5) / heroLong,
        toU: (fit.targetX + 0.5) / targetLong,
        toV: (fit.targetY + 0.5) / targetLong,
        weight: fit.correlation ** 2,
      })),
      OUTLIER_PX / targetLong,
    );
    if (!fitted || !isPlausible(fitted)) return null;
    similarity = fitted;
  }
  return similarity;
}

function isPlausible({ a, b }: Similarity): boolean {
  const zoom = Math.hypot(a, b);
  return a > 0 && zoom < LARGEST_ZOOM && zoom > 1 / LARGEST_ZOOM && Math.abs(b / zoom) < LARGEST_ROLL;
}
