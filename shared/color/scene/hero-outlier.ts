import { writeOklab } from "../../colorimetry/oklab";
import type { SceneLink } from "./scene-link";

/** So many shots must speak, and this share of them with one voice, before it is the hero that is odd. */
const LEAST_SHOTS = 3;
const LEAST_SHARE = 0.75;
/** How far the mean colour of the same things must lie from the hero's (OKLab; about 5 CIEDE2000). */
const LEAST_DISTANCE = 0.05;
/** How far a shot may lie from the others' typical difference, as a share of that difference. */
const ALIKE_WITHIN = 0.4;

/** Do most shots that show the hero's things agree among themselves and differ from the hero alike? Then it is the hero that was graded apart. */
export function isHeroOutlier(heroKey: string, links: readonly SceneLink[]): boolean {
  const differences = links.filter(({ nearer }) => nearer === heroKey).map(meanDifference);
  if (differences.length < LEAST_SHOTS) return false;
  const typical = [0, 1, 2].map((channel) => median(differences.map((difference) => difference[channel]!)));
  const distance = Math.hypot(...typical);
  const agreeing = differences.filter((difference) => Math.hypot(...difference.map((value, channel) => value - typical[channel]!)) <= ALIKE_WITHIN * distance);
  return distance >= LEAST_DISTANCE && agreeing.length >= LEAST_SHARE * differences.length;
}

/** Hero minus target in OKLab, averaged over the pairs. */
function meanDifference({ pairs }: SceneLink): number[] {
  const all = [...pairs.fit, ...pairs.heldOut];
  const [hero, target] = [new Float64Array(3), new Float64Array(3)];
  const sum = [0, 0, 0];
  for (const pair of all) {
    writeOklab(...pair.hero, hero, 0);
    writeOklab(...pair.target, target, 0);
    sum.forEach((value, channel) => (sum[channel] = value + hero[channel]! - target[channel]!));
  }
  return sum.map((value) => value / Math.max(1, all.length));
}

function median(values: readonly number[]): number {
  return [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)]!;
}
