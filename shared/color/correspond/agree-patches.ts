import type { Clip, ColorPair, Rgb } from "./color-pair";
import { commonGrid } from "./common-grid";
import { FLAT_CONTRAST, fitPatches, isDistinct, type PatchFit } from "./patch-correlation";
import type { PicturePlanes } from "./picture-planes";
import type { Similarity } from "./similarity";

/** The pieces of the scene that both pictures show. `place` says where in the hero a pair lies, in patches from its top left. */
export type Agreement = {
  readonly pairs: readonly (ColorPair & { readonly place: { readonly column: number; readonly row: number } })[];
  /** How many patches look alike that could not look alike by chance (corners and texture, not edges and plain areas). */
  readonly agreeing: number;
  /** How well all such patches of the overlap agree: 1 when every one is the same, 0 when none passes for the same. */
  readonly likeness: number;
  /** Share of the target's frame that the trusted pairs cover, 0..1. */
  readonly covered: number;
};

const STRIDE_PX = 4;
const SEARCH_PX = 1;
/** Measured bar for "same thing": fixed cameras reach .9, chance alignments of unrelated photographs rarely .75. */
const SAME_CORRELATION = 0.75;
const COLOR_RADIUS_PX = 2;
/** How far (in patches) a flat area is taken to be the same thing because its rim is. */
const FLAT_REACH = 5;
const FLAT_FADE = 0.8;
const CLIPPED_SHARE = 0.25;

/** Compares the two pictures patch by patch where `similarity` lays one over the other. */
export function agreePatches(hero: PicturePlanes, target: PicturePlanes, similarity: Similarity): Agreement {
  const grid = commonGrid(hero, target, similarity);
  const fits = fitPatches(grid, STRIDE_PX, SEARCH_PX);
  const distinct = fits.filter((fit) => fit.heroContrast >= FLAT_CONTRAST && fit.targetContrast >= FLAT_CONTRAST && isDistinct(grid, fit));
  const agreeing = distinct.filter((fit) => fit.correlation >= SAME_CORRELATION).length;
  const likeness = distinct.reduce((sum, fit) => sum + Math.max(0, fit.correlation - SAME_CORRELATION) / (1 - SAME_CORRELATION), 0);
  const trust = spreadOverFlats(fits);
  const pairs = fits.flatMap((fit) => {
    const weight = trust.get(key(fit)) ?? 0;
    if (weight === 0) return [];
    const place = { column: Math.round(fit.heroX / STRIDE_PX), row: Math.round(fit.heroY / STRIDE_PX) };
    return [{ ...colorPair(grid.hero, grid.target, fit, weight), place }];
  });
  const zoom = (target.widthPx * target.heightPx) / (grid.target.widthPx * grid.target.heightPx);
  const covered = (pairs.length * STRIDE_PX * STRIDE_PX * zoom) / (target.widthPx * target.heightPx);
  return { pairs, agreeing, likeness: likeness / Math.max(1, distinct.length), covered };
}

/** Trust 0..1 by patch: shaped patches that agree, then flat patches beside trusted ones, ring by ring. */
function spreadOverFlats(fits: readonly PatchFit[]): ReadonlyMap<number, number> {
  const trust = new Map<number, number>();
  const flats = new Set<PatchFit>();
  for (const fit of fits) {
    if (fit.correlation >= SAME_CORRELATION) trust.set(key(fit), Math.min(1, 0.5 + (fit.correlation - SAME_CORRELATION) * 2.5));
    else if (fit.heroContrast < FLAT_CONTRAST && fit.targetContrast < FLAT_CONTRAST * 2) flats.add(fit);
  }
  for (let ring = 0; ring < FLAT_REACH && flats.size > 0; ring++) {
    const reached = [...flats].flatMap((fit) => {
      const beside = NEIGHBOURS.map(([dx, dy]) => trust.get(keyOf(fit.heroX + dx * STRIDE_PX, fit.heroY + dy * STRIDE_PX)) ?? 0);
      const best = Math.max(...beside);
      return best > 0 ? [{ fit, trust: best * FLAT_FADE }] : [];
    });
    for (const { fit, trust: reachedTrust } of reached) {
      trust.set(key(fit), reachedTrust);
      flats.delete(fit);
    }
  }
  return trust;
}

const NEIGHBOURS = [[-1, 0], [1, 0], [0, -1], [0, 1]] as const;

function key(fit: PatchFit): number {
  return keyOf(fit.heroX, fit.heroY);
}

function keyOf(x: number, y: number): number {
  return y * 65536 + x;
}

function colorPair(hero: PicturePlanes, target: PicturePlanes, fit: PatchFit, trust: number): ColorPair {
  // Busy patches hold several colours, and a curve of a mean is not the mean of the curve.
  const evenness = 1 / (1 + (Math.max(fit.heroContrast, fit.targetContrast) / 0.1) ** 2);
  return {
    hero: patchColor(hero, fit.heroX, fit.heroY),
    target: patchColor(target, fit.targetX, fit.targetY),
    weight: trust * evenness,
    heroClip: clipAt(hero, fit.heroX, fit.heroY),
    targetClip: clipAt(target, fit.targetX, fit.targetY),
    skin: 0,
  };
}

function clipAt(planes: PicturePlanes, x: number, y: number): Clip {
  if (patchMean(planes.blown, planes.widthPx, x, y) > CLIPPED_SHARE) return "blown";
  return patchMean(planes.crushed, planes.widthPx, x, y) > CLIPPED_SHARE ? "crushed" : "none";
}

function patchColor(planes: PicturePlanes, x: number, y: number): Rgb {
  return [patchMean(planes.red, planes.widthPx, x, y), patchMean(planes.green, planes.widthPx, x, y), patchMean(planes.blue, planes.widthPx, x, y)];
}

function patchMean(plane: Float32Array, widthPx: number, centreX: number, centreY: number): number {
  let sum = 0;
  for (let y = centreY - COLOR_RADIUS_PX; y <= centreY + COLOR_RADIUS_PX; y++) {
    for (let x = centreX - COLOR_RADIUS_PX; x <= centreX + COLOR_RADIUS_PX; x++) sum += plane[y * widthPx + x]!;
  }
  return sum / (2 * COLOR_RADIUS_PX + 1) ** 2;
}
