import { NEUTRAL_CORRECTION } from "../../../shared/color/sliders/basic-correction";
import { matchShot } from "../../../shared/color/match-shot";
import { distort, seededRandom } from "./camera-distortion";
import { percentile } from "./image-error";
import { reframe } from "./reframe";
import type { Picture } from "./stills-pairs";

const WIDTH_PX = 256;
const ROUNDS = 4;

/** Times of matching one frame to one frame of the same scene at 256 px, after a warm-up round: the median, and the fastest tenth for busy machines. */
export function onePairMs(pictures: readonly Picture[]): { readonly median: number; readonly fastestTenth: number } {
  const random = seededRandom(7);
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { image } of pictures) {
      const hero = reframe(image, { centreX: 0.5, centreY: 0.5, width: 0.95, rollDegrees: 0 }, WIDTH_PX);
      const target = distort(reframe(image, { centreX: 0.52, centreY: 0.48, width: 0.85, rollDegrees: 0.5 }, WIDTH_PX), "camera", random);
      const started = performance.now();
      matchShot({ hero: { frames: [hero] }, target: { frames: [target] }, current: NEUTRAL_CORRECTION });
      if (round > 0) times.push(performance.now() - started);
    }
  }
  return { median: percentile(times, 0.5), fastestTenth: percentile(times, 0.1) };
}
