import type { FeaturePoints } from "./feature-points";
import { fitHomography, homographyOf, localScale, squaredMiss, type FramingModel, type Homography, type PointPair } from "./homography";
import { matchExpected, type FeatureMatch } from "./match-features";

/** A framing that many matches agree on. */
export type Framing = { readonly homography: Homography; readonly inliers: readonly FeatureMatch[] };

/** First guess from one match to what a plane's matches really miss by (shares of the longer side). */
const REACHES = [0.06, 0.03, 0.012];
const INLIER_REACH = 0.01;
const SIZE_FACTOR = 2;
const LARGEST_TURN = 0.7;
/** Any true match makes a good guess, so a hundred of them are enough to ask. */
const MOST_GUESSES = 100;
/** Guesses that are worth refining, of all that single matches make. */
const REFINED = 4;
/** Perspective has two numbers more to bend with: it must earn them. */
const PERSPECTIVE_GAIN = 1.1;
const PERSPECTIVE_LEAST = 16;

/**
 * The framing that most matches agree on, then searched again for matches that looks alone could not settle; null when fewer than `least` agree.
 * Every single match proposes shift, zoom and roll by its places, sizes and angles (Philbin et al., "Object retrieval with large vocabularies", 2007), so
 * nothing is left to chance; the best are refined locally (Chum, Matas and Kittler, "Locally optimized RANSAC", 2003) to affine, then to perspective.
 */
export function commonFraming(hero: FeaturePoints, target: FeaturePoints, matches: readonly FeatureMatch[], least: number): Framing | null {
  const guesses = guessesOf(hero, target, matches).filter(({ inliers }) => inliers.length >= Math.min(least, 5));
  const refined = guesses.slice(0, REFINED).flatMap(({ inliers }) => refine(hero, target, matches, inliers));
  const best = refined.reduce<Framing | null>((found, framing) => (found && found.inliers.length >= framing.inliers.length ? found : framing), null);
  if (!best || best.inliers.length < Math.min(least, 6)) return null;
  const guided = matchExpected(hero, target, best.homography, 2 * INLIER_REACH);
  const again = refine(hero, target, guided, agreeing(hero, target, guided, best.homography, INLIER_REACH))[0];
  const final = again && again.inliers.length > best.inliers.length ? again : best;
  return final.inliers.length >= least ? final : null;
}

/** Places of matches as point pairs. */
function pointPairs(hero: FeaturePoints, target: FeaturePoints, matches: readonly FeatureMatch[]): PointPair[] {
  return matches.map(({ hero: one, target: two }) => ({ u: hero.x[one]!, v: hero.y[one]!, toU: target.x[two]!, toV: target.y[two]!, weight: 1 }));
}

/** Zooms beyond seven times, mirrored, folded or squeezed views are no views of a scene that a patch could be compared in. */
const LARGEST_SLANT = 0.7;

/** Whether the framing is a view of the scene at all these places, within the bounds above. */
export function isPlausible(homography: Homography, places: readonly PointPair[]): boolean {
  const scales = places.map(({ u, v }) => localScale(homography, u, v));
  const zooms = scales.map(({ zoom }) => zoom);
  return homography.every(Number.isFinite) && Math.hypot(homography[6], homography[7]) < LARGEST_SLANT && Math.min(...zooms) > 1 / 7 && Math.max(...zooms) < 7 && Math.max(...zooms) < 3 * Math.min(...zooms) && scales.every(({ stretch }) => stretch < 3);
}

type Guess = { readonly inliers: readonly FeatureMatch[] };

function guessesOf(hero: FeaturePoints, target: FeaturePoints, matches: readonly FeatureMatch[]): Guess[] {
  const pairs = pointPairs(hero, target, matches);
  const zooms = Float64Array.from(matches, (match) => target.size[match.target]! / hero.size[match.hero]!);
  const turns = Float64Array.from(matches, (match) => target.angle[match.target]! - hero.angle[match.hero]!);
  const step = Math.max(1, matches.length / MOST_GUESSES);
  const proposers = Array.from({ length: Math.min(matches.length, MOST_GUESSES) }, (_, index) => Math.floor(index * step));
  const guesses = proposers.map((proposer) => {
    const { u, v, toU, toV } = pairs[proposer]!;
    const [zoom, turn] = [zooms[proposer]!, turns[proposer]!];
    const [a, b] = [zoom * Math.cos(turn), zoom * Math.sin(turn)];
    const homography = homographyOf({ a, b, x: toU - a * u + b * v, y: toV - b * u - a * v });
    const reach = (REACHES[0]! * Math.max(1, zoom)) ** 2;
    const inliers = matches.filter((_, index) => {
      const growth = zooms[index]! / zoom;
      return growth < SIZE_FACTOR && growth > 1 / SIZE_FACTOR && squaredMiss(homography, pairs[index]!) < reach && Math.cos(turns[index]! - turn) > Math.cos(LARGEST_TURN);
    });
    return { inliers };
  });
  const sorted = guesses.sort((one, two) => two.inliers.length - one.inliers.length);
  const seen = new Set<FeatureMatch>();
  // A guess whose own supporters all backed a better one already says nothing new.
  return sorted.filter(({ inliers }) => {
    const fresh = inliers.filter((match) => !seen.has(match)).length;
    inliers.forEach((match) => seen.add(match));
    return fresh * 4 > inliers.length;
  });
}

function refine(hero: FeaturePoints, target: FeaturePoints, matches: readonly FeatureMatch[], first: readonly FeatureMatch[]): Framing[] {
  let inliers = first;
  let best: Framing | null = null;
  for (const reach of REACHES) {
    const framing = fitted(hero, target, matches, inliers, "affine", reach);
    if (!framing) return best ? [best] : [];
    inliers = framing.inliers;
    best = fitted(hero, target, matches, inliers, "affine", INLIER_REACH) ?? best;
  }
  const bent = inliers.length >= PERSPECTIVE_LEAST ? fitted(hero, target, matches, agreeing(hero, target, matches, best!.homography, REACHES[1]!), "perspective", INLIER_REACH) : null;
  return [bent && bent.inliers.length > PERSPECTIVE_GAIN * best!.inliers.length ? bent : best!];
}

function fitted(hero: FeaturePoints, target: FeaturePoints, matches: readonly FeatureMatch[], inliers: readonly FeatureMatch[], model: FramingModel, reach: number): Framing | null {
  const pairs = pointPairs(hero, target, inliers);
  const homography = fitHomography(pairs, model, reach / 2);
  if (!homography || !isPlausible(homography, pairs)) return null;
  return { homography, inliers: agreeing(hero, target, matches, homography, reach) };
}

function agreeing(hero: FeaturePoints, target: FeaturePoints, matches: readonly FeatureMatch[], homography: Homography, reach: number): FeatureMatch[] {
  const misses = pointPairs(hero, target, matches);
  // A close-up magnifies the hero's own half pixels.
  return matches.filter((_, index) => squaredMiss(homography, misses[index]!) < (reach * Math.max(1, localScale(homography, misses[index]!.u, misses[index]!.v).zoom)) ** 2);
}
