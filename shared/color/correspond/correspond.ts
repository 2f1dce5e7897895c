import { agreePatches, type Agreement } from "./agree-patches";
import { coarseAlignments } from "./coarse-alignment";
import type { Correspondences } from "./color-pair";
import type { PicturePlanes } from "./picture-planes";
import { refineAlignment } from "./refine-alignment";
import type { ShotFeatures } from "./shot-features";
import type { Similarity } from "./similarity";

/** Measured on the bench: unrelated or disjoint pictures reach a likeness of 0.25 at most, reframes and close-ups of one scene 0.44 at least. */
const LEAST_LIKENESS = 0.33;
const LEAST_AGREEING = 12;
const LEAST_PAIRS = 8;
/** Held-out pairs come from blocks of this many patches square, a third of all blocks. */
const BLOCK_PATCHES = 3;

/**
 * The colours of the same pieces of the scene in two shots, or null when they show too little in common to be sure.
 * The best pair of frames settles the framing; the other frames add what they show in that framing.
 */
export function correspond(hero: ShotFeatures, target: ShotFeatures): Correspondences | null {
  for (const [heroFrame, targetFrame] of framePairs(hero.frames, target.frames)) {
    const aligned = alignFrames(heroFrame, targetFrame);
    if (!aligned) continue;
    const others = sameFraming(hero.frames, target.frames, heroFrame, targetFrame, aligned.similarity);
    return splitPairs([aligned.agreement, ...others]);
  }
  return null;
}

/** Frame pairs worth aligning, likeliest first: the middles, then like with like, then the ends crossed. */
function framePairs(hero: readonly PicturePlanes[], target: readonly PicturePlanes[]): (readonly [PicturePlanes, PicturePlanes])[] {
  if (hero.length === 0 || target.length === 0) return [];
  const at = (frames: readonly PicturePlanes[], share: number): PicturePlanes => frames[Math.round(share * (frames.length - 1))]!;
  const shares = [[0.5, 0.5], [0, 0], [1, 1], [0, 1], [1, 0]] as const;
  const pairs = shares.map(([h, t]) => [at(hero, h), at(target, t)] as const);
  return pairs.filter((pair, index) => pairs.findIndex(([h, t]) => h === pair[0] && t === pair[1]) === index);
}

function alignFrames(hero: PicturePlanes, target: PicturePlanes): { similarity: Similarity; agreement: Agreement } | null {
  for (const guess of coarseAlignments(hero, target)) {
    const similarity = refineAlignment(hero, target, guess.similarity);
    if (!similarity) continue;
    const agreement = agreePatches(hero, target, similarity);
    if (isConvincing(agreement)) return { similarity, agreement };
  }
  return null;
}

function isConvincing({ agreeing, likeness }: Agreement): boolean {
  return agreeing >= LEAST_AGREEING && likeness >= LEAST_LIKENESS;
}

/** What the other frames agree on in the framing that was found: people move on and uncover what they hid. */
function sameFraming(hero: readonly PicturePlanes[], target: readonly PicturePlanes[], heroUsed: PicturePlanes, targetUsed: PicturePlanes, similarity: Similarity): Agreement[] {
  const heroOthers = hero.filter((frame) => frame !== heroUsed);
  const targetOthers = target.filter((frame) => frame !== targetUsed);
  return heroOthers.flatMap((heroFrame, index) => {
    const targetFrame = targetOthers[index];
    if (!targetFrame) return [];
    const agreement = agreePatches(heroFrame, targetFrame, similarity);
    return isConvincing(agreement) ? [agreement] : [];
  });
}

function splitPairs(agreements: readonly Agreement[]): Correspondences | null {
  const pairs = agreements.flatMap((agreement) => agreement.pairs);
  const isHeldOut = ({ place }: Agreement["pairs"][number]): boolean =>
    (Math.floor(place.column / BLOCK_PATCHES) + 2 * Math.floor(place.row / BLOCK_PATCHES)) % 3 === 0;
  const fit = pairs.filter((pair) => !isHeldOut(pair));
  const heldOut = pairs.filter(isHeldOut);
  const overlap = Math.min(1, agreements[0]!.covered);
  return fit.length >= LEAST_PAIRS && heldOut.length >= LEAST_PAIRS ? { fit, heldOut, overlap } : null;
}
