import { correspond } from "../correspond/correspond";
import type { ShotFeatures } from "../correspond/shot-features";
import { meanPairError } from "../fit/pair-error";
import type { ShotSample } from "../shot-sample";
import { logColor } from "./log-color";
import { sceneColors } from "./scene-colors";
import type { ShotEvidence } from "./shot-evidence";

/** The same things differ at least this much (mean CIEDE2000) between a shot's ends when its exposure or light changes; fixed and moving cameras of the sample footage stay below 1.5. */
const DRIFTS_FROM = 3;
/** A drift that large moves the mean of a whole frame, too: below this (stops) nobody needs to look closer. */
const LEAST_SHIFT = 0.12;

/** How much the look changes from a shot's first frame to its last, where one correction cannot fit both; null where it does not, or where the ends show nothing in common. */
export function shotDrift(sample: ShotSample, { frames }: ShotFeatures): ShotEvidence["drift"] {
  const [first, last] = [frames[0], frames[frames.length - 1]];
  if (!first || !last || first === last || wholeShift(sample) < LEAST_SHIFT) return null;
  const same = correspond({ frames: [first] }, { frames: [last] });
  if (!same) return null;
  const difference = meanPairError([...same.fit, ...same.heldOut]);
  return difference >= DRIFTS_FROM ? { difference } : null;
}

/** How far the mean colours of the first and the last frame lie apart, in stops: the largest of light, red and blue. NaN when one holds no clear colours. */
function wholeShift({ frames }: ShotSample): number {
  const [first, last] = [frames.slice(0, 1), frames.slice(-1)].map((ends) => sceneColors(ends).map(logColor));
  const mean = (colors: typeof first, axis: 0 | 1 | 2): number => colors!.reduce((sum, color) => sum + color[axis], 0) / colors!.length;
  return Math.max(...([0, 1, 2] as const).map((axis) => Math.abs(mean(last, axis) - mean(first, axis))));
}
