import { confirmFraming, refineFraming, type Confirmation } from "./confirm-framing";
import { isPlausible } from "./common-framing";
import type { Homography } from "./homography";
import { lumaPicture, type LumaPicture } from "./frame-picture";
import { framingByFeatures, framingsByLayout, type ProposedFraming } from "./propose-framings";
import type { FrameFeatures } from "./shot-features";

/** Two frames laid over one another, with the framings of nearer or farther things beside the main one. */
export type AlignedFrames = { readonly confirmed: Confirmation; readonly layers: readonly Homography[] };

/**
 * What must agree before two pictures are believed to share a scene. Measured on 344 pairs of unrelated photographs: likeness 0.17 at most without a feature
 * behind the framing, 0.03 at most with more than two, and never a framing by features (0.34 with two on drawn discs and bars, which are all alike); reframes and close-ups of one scene reach 0.4 and more.
 * Each place whose features back the framing, beyond a few, makes up for parallax and blur, which hide likeness.
 */
const LEAST_AGREEING = 12;
const LEAST_LIKENESS = 0.4;
const CHANCE_BACKERS = 3;
const LIKENESS_PER_BACKER = 0.03;
const LEAST_BACKED_LIKENESS = 0.12;
/** So sure that nothing else need be tried. */
const SURE_BACKERS = 25;
const SURE_LIKENESS = 0.5;

/** How the target's frame lies over the hero's, or null when nothing convincing is found. */
export function alignFrames(hero: FrameFeatures, target: FrameFeatures): AlignedFrames | null {
  const heroLuma = lumaPicture(hero.picture);
  const targetLuma = lumaPicture(target.picture);
  const byFeatures = framingByFeatures(hero.points(), target.points());
  const first = byFeatures && confirmed(heroLuma, targetLuma, byFeatures);
  if (first && (byFeatures.backers >= SURE_BACKERS || first.confirmed.likeness >= SURE_LIKENESS)) return first;
  const others = framingsByLayout(heroLuma, targetLuma, hero.points(), target.points()).flatMap((proposed) => confirmed(heroLuma, targetLuma, proposed) ?? []);
  return [...(first ? [first] : []), ...others].reduce<AlignedFrames | null>((best, next) => (best && strength(best) >= strength(next) ? best : next), null);
}

/** Is a framing believed? */
export function isConvincing({ agreeing, likeness }: Confirmation, backers: number): boolean {
  return agreeing >= LEAST_AGREEING && likeness >= Math.max(LEAST_BACKED_LIKENESS, LEAST_LIKENESS - LIKENESS_PER_BACKER * Math.max(0, backers - CHANCE_BACKERS));
}

function confirmed(hero: LumaPicture, target: LumaPicture, { framing, layers, backers }: ProposedFraming): AlignedFrames | null {
  const first = confirmFraming(hero, target, framing);
  if (!first || !isConvincing(first, backers)) return null;
  const closer = refineFraming(hero, target, framing, { windowPx: 144, searchPx: 2, model: "affine" });
  const second = closer && isPlausible(closer, CORNERS) && confirmFraming(hero, target, closer);
  return { confirmed: second && second.likeness > first.likeness ? second : first, layers };
}

const CORNERS = [0, 1].flatMap((u) => [0, 0.6].map((v) => ({ u, v, toU: 0, toV: 0, weight: 1 })));

function strength({ confirmed: { agreeing, likeness } }: AlignedFrames): number {
  return likeness * Math.sqrt(agreeing);
}
