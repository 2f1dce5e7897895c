import type { CommonGrid } from "./common-grid";
import type { PicturePlanes } from "./picture-planes";
import type { PlaneSize } from "./resize-plane";
import { boxSums, sumWithin } from "./structure-map";

/** A hero patch and where its shapes fit the target best. Positions are patch centres in whole pixels of each picture of the grid. */
export type PatchFit = {
  readonly heroX: number;
  readonly heroY: number;
  readonly targetX: number;
  readonly targetY: number;
  /** Normalised cross-correlation of luma, -1..1; 0 where either side is flat. */
  readonly correlation: number;
  /** Standard deviation of luma (0..1) in the hero's and in the target's patch. */
  readonly heroContrast: number;
  readonly targetContrast: number;
};

/** Patches are squares of 2 * PATCH_RADIUS_PX + 1 pixels. */
const PATCH_RADIUS_PX = 4;

/** Contrast below this is codec noise: such a patch is flat and its correlation means nothing (luma 0..1). */
export const FLAT_CONTRAST = 0.01;

/**
 * Is the hero's patch a corner or texture, something that fits in one place only? Edges and horizons fit anywhere along themselves and prove little.
 * Smaller eigenvalue of the gradient's structure tensor against the larger (Shi and Tomasi, "Good Features to Track", 1994).
 */
export function isDistinct({ hero }: CommonGrid, { heroX, heroY }: PatchFit): boolean {
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let y = heroY - PATCH_RADIUS_PX + 1; y < heroY + PATCH_RADIUS_PX; y++) {
    for (let x = heroX - PATCH_RADIUS_PX + 1; x < heroX + PATCH_RADIUS_PX; x++) {
      const at = y * hero.widthPx + x;
      const dx = hero.luma[at + 1]! - hero.luma[at - 1]!;
      const dy = hero.luma[at + hero.widthPx]! - hero.luma[at - hero.widthPx]!;
      xx += dx * dx;
      yy += dy * dy;
      xy += dx * dy;
    }
  }
  const spread = Math.sqrt((xx - yy) ** 2 + 4 * xy * xy);
  return xx + yy - spread > DISTINCT_RATIO * (xx + yy + spread);
}

/** Every hero patch on a grid of `stridePx` that the target shows whole, fitted within `searchPx` pixels of where the grid expects it. */
export function fitPatches(grid: CommonGrid, stridePx: number, searchPx: number): PatchFit[] {
  const { hero, target } = grid;
  const statsOf = { hero: patchStatistics(hero), target: patchStatistics(target) };
  const fits: PatchFit[] = [];
  for (let heroY = PATCH_RADIUS_PX; heroY < hero.heightPx - PATCH_RADIUS_PX; heroY += stridePx) {
    for (let heroX = PATCH_RADIUS_PX; heroX < hero.widthPx - PATCH_RADIUS_PX; heroX += stridePx) {
      const expected = grid.locate(heroX, heroY);
      const targetX = Math.round(expected.x);
      const targetY = Math.round(expected.y);
      if (holdsPatch(target, targetX, targetY)) fits.push(fitPatch(grid, statsOf, heroX, heroY, targetX, targetY, searchPx));
    }
  }
  return fits;
}

type PatchStatistics = (x: number, y: number) => { readonly mean: number; readonly contrast: number };

function fitPatch({ hero, target }: CommonGrid, statsOf: { hero: PatchStatistics; target: PatchStatistics }, heroX: number, heroY: number, expectedX: number, expectedY: number, searchPx: number): PatchFit {
  const heroStats = statsOf.hero(heroX, heroY);
  const isFlat = heroStats.contrast < FLAT_CONTRAST;
  let best = { x: expectedX, y: expectedY, correlation: isFlat ? 0 : correlationAt(expectedX, expectedY) };
  for (let dy = -searchPx; dy <= searchPx && !isFlat; dy++) {
    for (let dx = -searchPx; dx <= searchPx; dx++) {
      if ((dx === 0 && dy === 0) || !holdsPatch(target, expectedX + dx, expectedY + dy)) continue;
      const correlation = correlationAt(expectedX + dx, expectedY + dy);
      if (correlation > best.correlation) best = { x: expectedX + dx, y: expectedY + dy, correlation };
    }
  }
  const targetContrast = statsOf.target(best.x, best.y).contrast;
  return { heroX, heroY, targetX: best.x, targetY: best.y, correlation: best.correlation, heroContrast: heroStats.contrast, targetContrast };

  function correlationAt(targetX: number, targetY: number): number {
    const { mean, contrast } = statsOf.target(targetX, targetY);
    return contrast < FLAT_CONTRAST ? 0 : covariance(targetX, targetY, mean) / (heroStats.contrast * contrast);
  }

  function covariance(targetX: number, targetY: number, targetMean: number): number {
    let sum = 0;
    for (let row = -PATCH_RADIUS_PX; row <= PATCH_RADIUS_PX; row++) {
      let one = (heroY + row) * hero.widthPx + heroX - PATCH_RADIUS_PX;
      let two = (targetY + row) * target.widthPx + targetX - PATCH_RADIUS_PX;
      for (let column = 0; column <= 2 * PATCH_RADIUS_PX; column++) sum += hero.luma[one++]! * target.luma[two++]!;
    }
    return sum / PATCH_PIXELS - heroStats.mean * targetMean;
  }
}

const DISTINCT_RATIO = 0.1;
const PATCH_PIXELS = (2 * PATCH_RADIUS_PX + 1) ** 2;

function patchStatistics(planes: PicturePlanes): PatchStatistics {
  const sums = boxSums(planes.luma, planes);
  const squares = boxSums(planes.luma.map((value) => value * value), planes);
  return (x, y) => {
    const within = (of: Float64Array): number =>
      sumWithin(of, planes, x - PATCH_RADIUS_PX, y - PATCH_RADIUS_PX, x + PATCH_RADIUS_PX + 1, y + PATCH_RADIUS_PX + 1) / PATCH_PIXELS;
    const mean = within(sums);
    return { mean, contrast: Math.sqrt(Math.max(0, within(squares) - mean * mean)) };
  };
}

function holdsPatch({ widthPx, heightPx }: PlaneSize, x: number, y: number): boolean {
  return x >= PATCH_RADIUS_PX && y >= PATCH_RADIUS_PX && x < widthPx - PATCH_RADIUS_PX && y < heightPx - PATCH_RADIUS_PX;
}
