import { agreePatches, type Agreement } from "./agree-patches";
import { alignFrames, isConvincing, type AlignedFrames } from "./align-frames";
import type { Correspondences } from "./color-pair";
import { confirmFraming } from "./confirm-framing";
import { lumaPicture } from "./frame-picture";
import type { FrameFeatures, ShotFeatures } from "./shot-features";
import { splitPairs } from "./split-pairs";

/** Where most of what should be the same is not, the rest is chance or a corner of the truth that speaks for little. */
const LEAST_SHARE = 0.15;

/**
 * The colours of the same pieces of the scene in two shots, or null when they show too little in common to be sure.
 * The best pair of frames settles the framing; the other frames add what they show in that framing.
 */
export function correspond(hero: ShotFeatures, target: ShotFeatures): Correspondences | null {
  for (const [heroFrame, targetFrame] of framePairs(hero.frames, target.frames)) {
    const aligned = alignFrames(heroFrame, targetFrame);
    if (!aligned) continue;
    const first = agreePatches(heroFrame.picture, targetFrame.picture, aligned.confirmed, aligned.layers);
    if (first.share < LEAST_SHARE) continue;
    const others = otherFrames(hero.frames, target.frames, heroFrame, targetFrame, aligned);
    return splitPairs([first, ...others]);
  }
  return null;
}

/** Frame pairs worth aligning, likeliest first: the middles, then like with like, then the ends crossed. */
function framePairs(hero: readonly FrameFeatures[], target: readonly FrameFeatures[]): (readonly [FrameFeatures, FrameFeatures])[] {
  if (hero.length === 0 || target.length === 0) return [];
  const at = (frames: readonly FrameFeatures[], share: number): FrameFeatures => frames[Math.round(share * (frames.length - 1))]!;
  const shares = [[0.5, 0.5], [0, 0], [1, 1], [0, 1], [1, 0]] as const;
  const pairs = shares.map(([h, t]) => [at(hero, h), at(target, t)] as const);
  return pairs.filter((pair, index) => pairs.findIndex(([h, t]) => h === pair[0] && t === pair[1]) === index);
}

/** What the other frames agree on in the framing that was found: people move on and uncover what they hid. */
function otherFrames(hero: readonly FrameFeatures[], target: readonly FrameFeatures[], heroUsed: FrameFeatures, targetUsed: FrameFeatures, { confirmed, layers }: AlignedFrames): Agreement[] {
  const heroOthers = hero.filter((frame) => frame !== heroUsed);
  const targetOthers = target.filter((frame) => frame !== targetUsed);
  return heroOthers.flatMap((heroFrame, index) => {
    const targetFrame = targetOthers[index];
    if (!targetFrame) return [];
    const again = confirmFraming(lumaPicture(heroFrame.picture), lumaPicture(targetFrame.picture), confirmed.framing);
    return again && isConvincing(again, 0) ? [agreePatches(heroFrame.picture, targetFrame.picture, again, layers)] : [];
  });
}
