import { codeDifference } from "./descriptor-code";
import { commonShare } from "./color-ranks";
import type { FeaturePoints } from "./feature-points";
import type { FrameFeatures, ShotFeatures } from "./shot-features";
import type { StructureMap } from "./structure-map";

/** Only the strongest points are looked at, and only their short forms. */
const MOST_POINTS = 140;
/** Bits of 128: a spot seen again (nine of ten differ in fewer), and how much nearer it must be than the next best. */
const SAME_SPOT_BITS = 28;
const SPOT_RATIO = 0.75;

/** Measured on graded photographs: three of four unrelated pairs stay below the first, hardly one reaches the second; close-ups have 29 spots in common (median). */
const CHANCE = { spots: 7, layout: 0.18, colors: 0.67 };
const SURE = { spots: 20, layout: 0.5, colors: 0.97 };

/**
 * How likely two shots show the same scene, 0..1: a cheap first look (about a millisecond a pair) that tells which of many shots are worth the
 * aligning, not proof. Spots seen again, the same layout of light and dark, and the same mixture of colours, none of which a grade changes much.
 */
export function looksAlike(one: ShotFeatures, two: ShotFeatures): number {
  const [first, second] = [middleFrame(one), middleFrame(two)];
  return first && second ? framesLookAlike(first, second) : 0;
}

function middleFrame({ frames }: ShotFeatures): FrameFeatures | undefined {
  return frames[Math.floor(frames.length / 2)];
}

function framesLookAlike(one: FrameFeatures, two: FrameFeatures): number {
  const spots = aboveChance(commonSpots(one.points(), two.points()), "spots");
  const layout = aboveChance(layoutCorrelation(one.layout, two.layout), "layout");
  const colors = aboveChance(commonShare(one.colors, two.colors), "colors");
  // Any one of them may be enough; colours alone are not much.
  return 1 - (1 - spots) * (1 - 0.8 * layout) * (1 - 0.4 * colors);
}

function aboveChance(value: number, of: keyof typeof CHANCE): number {
  return Math.min(1, Math.max(0, (value - CHANCE[of]) / (SURE[of] - CHANCE[of])));
}

function commonSpots(one: FeaturePoints, two: FeaturePoints): number {
  let common = 0;
  for (let first = 0; first < Math.min(MOST_POINTS, one.count); first++) {
    let best = SAME_SPOT_BITS + 1;
    let next = 128;
    for (let second = 0; second < Math.min(MOST_POINTS, two.count); second++) {
      if (one.isDark[first] !== two.isDark[second]) continue;
      const difference = codeDifference(one.codes, first, two.codes, second, 40);
      if (difference < best) [next, best] = [best <= SAME_SPOT_BITS ? best : next, difference];
      else if (difference < next) next = difference;
    }
    if (best <= SAME_SPOT_BITS && best < SPOT_RATIO * next) common++;
  }
  return common;
}

const LAYOUT_SHIFT_PX = 2;

/** The best correlation of two layouts of one shape, shifted by up to two of their pixels; 0 for layouts of different shapes. */
function layoutCorrelation(one: StructureMap, two: StructureMap): number {
  if (one.widthPx !== two.widthPx || one.heightPx !== two.heightPx) return 0;
  let best = 0;
  for (let dy = -LAYOUT_SHIFT_PX; dy <= LAYOUT_SHIFT_PX; dy++) {
    for (let dx = -LAYOUT_SHIFT_PX; dx <= LAYOUT_SHIFT_PX; dx++) best = Math.max(best, correlationAt(one, two, dx, dy));
  }
  return best;
}

function correlationAt({ widthPx, heightPx, values: one }: StructureMap, { values: two }: StructureMap, dx: number, dy: number): number {
  let [product, oneSquares, twoSquares] = [0, 0, 0];
  for (let y = Math.max(0, -dy); y < Math.min(heightPx, heightPx - dy); y++) {
    for (let x = Math.max(0, -dx); x < Math.min(widthPx, widthPx - dx); x++) {
      const [first, second] = [one[y * widthPx + x]!, two[(y + dy) * widthPx + x + dx]!];
      product += first * second;
      oneSquares += first * first;
      twoSquares += second * second;
    }
  }
  return product / Math.sqrt(oneSquares * twoSquares + 1e-9);
}
