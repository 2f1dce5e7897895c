import { coarseAlignments } from "./coarse-alignment";
import { commonFraming, isPlausible, type Framing } from "./common-framing";
import { refineFraming, type RefinePass } from "./confirm-framing";
import type { LumaPicture } from "./frame-picture";
import type { FeaturePoints } from "./feature-points";
import { homographyOf, mapPoint, localScale, type Homography } from "./homography";
import { matchExpected, matchFeatures, type FeatureMatch } from "./match-features";

/** A framing with the other framings (nearer or farther things) seen beside it, and how many single features back it. */
export type ProposedFraming = { readonly framing: Homography; readonly layers: readonly Homography[]; readonly backers: number };

const LEAST_BACKERS = 6;
const LEAST_LAYER_BACKERS = 6;
const MOST_LAYERS = 3;
/** Nearer things move farther, but not out of the picture (shares of the longer side), and are not turned or much enlarged. */
const LAYER_SHIFT = 0.3;
const LAYER_ZOOM = 1.6;

/** The framing that most features agree on, if enough do. */
export function framingByFeatures(hero: FeaturePoints, target: FeaturePoints): ProposedFraming | null {
  const matches = matchFeatures(hero, target);
  const main = commonFraming(hero, target, matches, LEAST_BACKERS);
  if (!main) return null;
  const layers: Homography[] = [];
  let left = without(matches, main);
  while (layers.length < MOST_LAYERS) {
    const layer = commonFraming(hero, target, left, LEAST_LAYER_BACKERS);
    if (!layer || layer.inliers.length < LEAST_LAYER_BACKERS) break;
    const rest = without(left, layer);
    if (rest.length === left.length) break;
    left = rest;
    if (isBeside(hero, layer, main.homography)) layers.push(layer.homography);
  }
  return { framing: main.homography, layers, backers: spreadOf(hero, main.inliers) };
}

function without(matches: readonly FeatureMatch[], { inliers }: Framing): FeatureMatch[] {
  const used = new Set(inliers.map(({ hero }) => hero));
  return matches.filter(({ hero }) => !used.has(hero));
}

function isBeside(hero: FeaturePoints, { homography, inliers }: Framing, main: Homography): boolean {
  return inliers.every(({ hero: point }) => {
    const [u, v] = [hero.x[point]!, hero.y[point]!];
    const [here, there] = [mapPoint(main, u, v), mapPoint(homography, u, v)];
    const growth = localScale(homography, u, v).zoom / localScale(main, u, v).zoom;
    return Math.hypot(here.u - there.u, here.v - there.v) < LAYER_SHIFT && growth < LAYER_ZOOM && growth > 1 / LAYER_ZOOM;
  });
}

/** Features on one small thing (a logo, a bottle) count once for each place: how many different places back the framing. */
function spreadOf(hero: FeaturePoints, inliers: readonly FeatureMatch[]): number {
  return new Set(inliers.map(({ hero: point }) => Math.floor(hero.y[point]! * PLACES) * 1024 + Math.floor(hero.x[point]! * PLACES))).size;
}

/** Places across the longer side. */
const PLACES = 24;

/** From a coarse guess that is off by a few pixels to one that is off by less than one. */
const COARSE_PASSES: readonly RefinePass[] = [
  { windowPx: 96, searchPx: 3, model: "similarity" },
  { windowPx: 96, searchPx: 2, model: "similarity" },
];

/** Cameras on a tripod. */
const SAME_FRAMING: Homography = [1, 0, 0, 0, 1, 0, 0, 0];

/** How far a feature may lie from where a framing by layout puts it (shares of the longer side). */
const LAYOUT_REACH = 0.015;

/** Framings by the layout of light and dark, for pictures without sharp detail: the same framing, then shifts and zooms, best first. */
export function framingsByLayout(hero: LumaPicture, target: LumaPicture, heroPoints: FeaturePoints, targetPoints: FeaturePoints): ProposedFraming[] {
  const guesses = coarseAlignments(hero, target).map(({ similarity }) => homographyOf(similarity));
  const framings = guesses.flatMap((guess) => {
    const framing = COARSE_PASSES.reduce<Homography | null>((found, pass) => found && refineFraming(hero, target, found, pass), guess);
    const corners = [0, 1].flatMap((u) => [0, 0.6].map((v) => ({ u, v, toU: 0, toV: 0, weight: 1 })));
    return framing && isPlausible(framing, corners) ? [framing] : [];
  });
  return [SAME_FRAMING, ...framings].map((framing) => ({ framing, layers: [], backers: spreadOf(heroPoints, matchExpected(heroPoints, targetPoints, framing, LAYOUT_REACH)) }));
}
