import type { Agreement, PlacedPair } from "./agree-patches";
import type { ColorPair, Correspondences } from "./color-pair";

const LEAST_PAIRS = 8;
/** Held-out pairs come from blocks of this many patches square, a third of all blocks: neighbours are too alike to judge one another. */
const BLOCK_PATCHES = 4;
/** More pairs say the same again and cost the fit time. */
const MOST_PAIRS = 900;

/** Divides what all frames agree on by place into evidence to fit and evidence to judge by; null when either is too little. */
export function splitPairs(agreements: readonly Agreement[]): Correspondences | null {
  const pairs = thinned(agreements.flatMap((agreement) => agreement.pairs));
  const block = BLOCK_PATCHES * (agreements[0]?.spacing ?? 1);
  const isHeldOut = ({ u, v }: PlacedPair): boolean => (Math.floor(u / block) + 2 * Math.floor(v / block)) % 3 === 0;
  const fit = pairs.filter((pair) => !isHeldOut(pair)).map(withoutPlace);
  const heldOut = pairs.filter(isHeldOut).map(withoutPlace);
  return fit.length >= LEAST_PAIRS && heldOut.length >= LEAST_PAIRS ? { fit, heldOut, overlap: agreements[0]!.covered } : null;
}

function thinned(pairs: readonly PlacedPair[]): readonly PlacedPair[] {
  if (pairs.length <= MOST_PAIRS) return pairs;
  return Array.from({ length: MOST_PAIRS }, (_, index) => pairs[Math.floor((index * pairs.length) / MOST_PAIRS)]!);
}

function withoutPlace({ hero, target, weight, heroClip, targetClip, skin }: PlacedPair): ColorPair {
  return { hero, target, weight, heroClip, targetClip, skin };
}
