import { fitHomography, mapPoint, squaredMiss, type FramingModel, type Homography, type PointPair } from "./homography";
import { fitPatches, type PatchFit } from "./fit-patches";
import type { LumaPicture } from "./frame-picture";
import { isSame, SAME_CORRELATION } from "./grow-patches";
import { patchPlane, type PatchPlane } from "./patch-plane";
import { heroWindow, longSide, sharedView, targetWindow, type SharedView } from "./shared-view";

/** How well a framing explains what both pictures show. */
export type Confirmation = {
  readonly framing: Homography;
  readonly view: SharedView;
  readonly hero: PatchPlane;
  readonly target: PatchPlane;
  readonly fits: readonly PatchFit[];
  /** How many patches look alike that could not look alike by chance (corners and texture, not edges and plain areas). */
  readonly agreeing: number;
  /** How well all such patches of the overlap agree: 1 when every one is the same, 0 when none passes for the same. */
  readonly likeness: number;
};

const SEARCH_PX = 1;
/** Patches across the overlap; close together where it is small. */
const PATCHES_ACROSS = 36;
const LARGEST_STRIDE_PX = 4;

/** Lays one picture over the other and compares them patch by patch; null when they hardly overlap. */
export function confirmFraming(hero: LumaPicture, target: LumaPicture, framing: Homography): Confirmation | null {
  const view = sharedView(hero, target, framing);
  if (!view) return null;
  const heroPlane = patchPlane(heroWindow(hero.luma, hero, view), view);
  const targetPlane = patchPlane(targetWindow(target.luma, target, view, framing), view);
  const stridePx = Math.max(2, Math.min(LARGEST_STRIDE_PX, Math.round(longSide(view) / PATCHES_ACROSS)));
  const fits = fitPatches(heroPlane, targetPlane, stridePx, SEARCH_PX);
  const distinct = fits.filter((fit) => fit.isDistinct);
  const likeness = distinct.reduce((sum, { correlation }) => sum + Math.max(0, correlation - SAME_CORRELATION) / (1 - SAME_CORRELATION), 0);
  return { framing, view, hero: heroPlane, target: targetPlane, fits, agreeing: distinct.filter(isSame).length, likeness: likeness / Math.max(1, distinct.length) };
}

/** A pass of refinement: how far single patches are looked for (pixels of a window of `windowPx`) and what the framing may do. */
export type RefinePass = { readonly windowPx: number; readonly searchPx: number; readonly model: FramingModel };

const REFINE_STRIDE_PX = 6;
const TRUSTED_CORRELATION = 0.6;
const OUTLIER_PX = 1.5;
const LEAST_TRUSTED = 8;

/** The framing that single patches agree on near this one; null when too few agree on any. */
export function refineFraming(hero: LumaPicture, target: LumaPicture, framing: Homography, { windowPx, searchPx, model }: RefinePass): Homography | null {
  const view = sharedView(hero, target, framing, windowPx);
  if (!view) return null;
  const heroPlane = patchPlane(heroWindow(hero.luma, hero, view), view);
  const targetPlane = patchPlane(targetWindow(target.luma, target, view, framing), view);
  const long = longSide(view.hero);
  const trusted = fitPatches(heroPlane, targetPlane, REFINE_STRIDE_PX, searchPx).filter(({ correlation }) => correlation > TRUSTED_CORRELATION);
  const pairs = trusted.map(({ x, y, dx, dy, correlation }): PointPair => {
    const to = mapPoint(framing, (view.left + x + dx + 0.5) / long, (view.top + y + dy + 0.5) / long);
    return { u: (view.left + x + 0.5) / long, v: (view.top + y + 0.5) / long, toU: to.u, toV: to.v, weight: correlation ** 2 };
  });
  const outlier = OUTLIER_PX / longSide(view.target);
  const refined = fitHomography(pairs, model, outlier);
  if (!refined || pairs.filter((pair) => squaredMiss(refined, pair) < (2 * outlier) ** 2).length < LEAST_TRUSTED) return null;
  return refined;
}
