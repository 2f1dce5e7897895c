import type { Plane, PlaneSize } from "./resize-plane";
import { UNSEEN } from "./shared-view";
import { boxSums, sumWithin } from "./structure-map";

/** Patches are squares of 2 * PATCH_RADIUS_PX + 1 pixels. */
export const PATCH_RADIUS_PX = 4;
const PATCH_PIXELS = (2 * PATCH_RADIUS_PX + 1) ** 2;

/** Contrast below this is codec noise: such a patch is flat and its correlation means nothing (luma 0..1). */
export const FLAT_CONTRAST = 0.01;

/** A luma plane that can quickly be asked about its patches, which are named by the whole pixel at their centre. */
export type PatchPlane = PlaneSize & {
  readonly luma: Plane;
  /** Does the patch lie inside the plane, with every pixel seen? */
  readonly isWhole: (x: number, y: number) => boolean;
  readonly mean: (x: number, y: number) => number;
  /** Standard deviation (luma 0..1). */
  readonly contrast: (x: number, y: number) => number;
};

/** Prepares a plane (luma 0..1, UNSEEN where nothing is shown), so that any patch of it is summed up in a few additions. */
export function patchPlane(luma: Plane, size: PlaneSize): PatchPlane {
  const sums = boxSums(luma, size);
  const squares = boxSums(luma.map((value) => value * value), size);
  const unseen = luma.includes(UNSEEN) ? boxSums(luma.map((value) => (value === UNSEEN ? 1 : 0)), size) : null;
  const within = (of: Float64Array, x: number, y: number): number =>
    sumWithin(of, size, x - PATCH_RADIUS_PX, y - PATCH_RADIUS_PX, x + PATCH_RADIUS_PX + 1, y + PATCH_RADIUS_PX + 1);
  const mean = (x: number, y: number): number => within(sums, x, y) / PATCH_PIXELS;
  return {
    ...size,
    luma,
    isWhole: (x, y) => holdsPatch(size, x, y) && (unseen === null || within(unseen, x, y) === 0),
    mean,
    contrast: (x, y) => Math.sqrt(Math.max(0, within(squares, x, y) / PATCH_PIXELS - mean(x, y) ** 2)),
  };
}

/** Normalised cross-correlation of a hero patch and a target patch, -1..1; 0 where either is flat. Both must be whole. */
export function patchCorrelation(hero: PatchPlane, heroX: number, heroY: number, target: PatchPlane, targetX: number, targetY: number): number {
  const heroContrast = hero.contrast(heroX, heroY);
  const targetContrast = target.contrast(targetX, targetY);
  if (heroContrast < FLAT_CONTRAST || targetContrast < FLAT_CONTRAST) return 0;
  let sum = 0;
  for (let row = -PATCH_RADIUS_PX; row <= PATCH_RADIUS_PX; row++) {
    let one = (heroY + row) * hero.widthPx + heroX - PATCH_RADIUS_PX;
    let two = (targetY + row) * target.widthPx + targetX - PATCH_RADIUS_PX;
    for (let column = 0; column <= 2 * PATCH_RADIUS_PX; column++) sum += hero.luma[one++]! * target.luma[two++]!;
  }
  return (sum / PATCH_PIXELS - hero.mean(heroX, heroY) * target.mean(targetX, targetY)) / (heroContrast * targetContrast);
}

const DISTINCT_RATIO = 0.1;

/**
 * Is the patch a corner or texture, something that fits in one place only? Edges and horizons fit anywhere along themselves and prove little.
 * Smaller eigenvalue of the gradient's structure tensor against the larger (Shi and Tomasi, "Good Features to Track", 1994).
 */
export function isDistinct({ luma, widthPx }: PatchPlane, centreX: number, centreY: number): boolean {
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let y = centreY - PATCH_RADIUS_PX + 1; y < centreY + PATCH_RADIUS_PX; y++) {
    for (let x = centreX - PATCH_RADIUS_PX + 1; x < centreX + PATCH_RADIUS_PX; x++) {
      const at = y * widthPx + x;
      const dx = luma[at + 1]! - luma[at - 1]!;
      const dy = luma[at + widthPx]! - luma[at - widthPx]!;
      xx += dx * dx;
      yy += dy * dy;
      xy += dx * dy;
    }
  }
  const spread = Math.sqrt((xx - yy) ** 2 + 4 * xy * xy);
  return xx + yy - spread > DISTINCT_RATIO * (xx + yy + spread);
}

function holdsPatch({ widthPx, heightPx }: PlaneSize, x: number, y: number): boolean {
  return x >= PATCH_RADIUS_PX && y >= PATCH_RADIUS_PX && x < widthPx - PATCH_RADIUS_PX && y < heightPx - PATCH_RADIUS_PX;
}
