import { FLAT_CONTRAST, isDistinct, PATCH_RADIUS_PX, patchCorrelation, type PatchPlane } from "./patch-plane";

/** A hero patch and where its shapes fit the target best. */
export type PatchFit = {
  /** Its number across and down, and its centre in pixels of the hero's window. */
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  /** Which of the framings it fits under, and how far (pixels) from where that puts it. */
  readonly layer: number;
  readonly dx: number;
  readonly dy: number;
  /** Normalised cross-correlation of luma, -1..1; 0 where either side is flat. */
  readonly correlation: number;
  /** Standard deviation of luma (0..1) in the hero's and in the target's patch. */
  readonly heroContrast: number;
  readonly targetContrast: number;
  /** Corners and texture, which fit in one place only. */
  readonly isDistinct: boolean;
};

/** Every hero patch on a grid of `stridePx` that the target shows whole under the first framing, fitted within `searchPx` pixels. */
export function fitPatches(hero: PatchPlane, target: PatchPlane, stridePx: number, searchPx: number): PatchFit[] {
  const fits: PatchFit[] = [];
  for (let row = 0, y = PATCH_RADIUS_PX; y < hero.heightPx - PATCH_RADIUS_PX; row++, y += stridePx) {
    for (let column = 0, x = PATCH_RADIUS_PX; x < hero.widthPx - PATCH_RADIUS_PX; column++, x += stridePx) {
      if (!target.isWhole(x, y)) continue;
      const heroContrast = hero.contrast(x, y);
      const best = heroContrast < FLAT_CONTRAST ? { dx: 0, dy: 0, correlation: 0 } : bestNear(hero, x, y, target, 0, 0, searchPx);
      const targetContrast = target.contrast(x + best.dx, y + best.dy);
      const distinct = heroContrast >= FLAT_CONTRAST && targetContrast >= FLAT_CONTRAST && isDistinct(hero, x, y);
      fits.push({ column, row, x, y, layer: 0, ...best, heroContrast, targetContrast, isDistinct: distinct });
    }
  }
  return fits;
}

/** A patch that fits worse than this does not fit well a pixel farther either. */
const HOPELESS_CORRELATION = 0.2;

/** Where within `searchPx` of a displacement the patch fits best; correlation -1 where nothing is seen. */
export function bestNear(hero: PatchPlane, x: number, y: number, target: PatchPlane, nearDx: number, nearDy: number, searchPx: number): { readonly dx: number; readonly dy: number; readonly correlation: number } {
  let best = { dx: nearDx, dy: nearDy, correlation: target.isWhole(x + nearDx, y + nearDy) ? patchCorrelation(hero, x, y, target, x + nearDx, y + nearDy) : -1 };
  if (searchPx === 1 && best.correlation < HOPELESS_CORRELATION) return best;
  for (let dy = nearDy - searchPx; dy <= nearDy + searchPx; dy++) {
    for (let dx = nearDx - searchPx; dx <= nearDx + searchPx; dx++) {
      if ((dx === nearDx && dy === nearDy) || !target.isWhole(x + dx, y + dy)) continue;
      const correlation = patchCorrelation(hero, x, y, target, x + dx, y + dy);
      if (correlation > best.correlation) best = { dx, dy, correlation };
    }
  }
  return best;
}
