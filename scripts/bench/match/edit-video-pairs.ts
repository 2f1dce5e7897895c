import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeFrames } from "./decode-frames";
import { measureOutcome, type Outcome } from "./outcome";
import type { Picture } from "./stills-pairs";

/** One shot of the edit video that is not its scene's hero, and what matching it to the hero did. */
type EditOutcome = Outcome & { readonly shot: number; readonly scene: string };

type EditTruth = { readonly shots: readonly { readonly shot: number; readonly start: number; readonly end: number; readonly scene: string; readonly hero: boolean }[] };

const WIDTH_PX = 256;
const HEIGHT_PX = 144;

/** Matches every graded shot of `edit_graded.mp4` to its scene's hero and measures against `edit_clean.mp4`. */
export function editVideoOutcomes(folder: string): EditOutcome[] {
  const { shots } = readTruth(folder);
  const times = shots.flatMap(({ start, end }) => [0.15, 0.5, 0.85].map((share) => start + Math.floor(share * (end - start))));
  const graded = decodeFrames(join(folder, "edit_graded.mp4"), times, WIDTH_PX, HEIGHT_PX);
  const clean = decodeFrames(join(folder, "edit_clean.mp4"), times, WIDTH_PX, HEIGHT_PX);
  const framesOf = (frames: typeof graded, shot: number): typeof graded => frames.slice(shot * 3, shot * 3 + 3);
  return shots
    .filter(({ hero }) => !hero)
    .map(({ shot, scene }) => {
      const hero = shots.find((other) => other.hero && other.scene === scene)!;
      return { shot, scene, ...measureOutcome(framesOf(graded, hero.shot), framesOf(graded, shot), framesOf(clean, shot)) };
    });
}

/** The middle frame of each scene's hero, at full size and ungraded: pictures to make pairs from where no stills are at hand. */
export function heroFrames(folder: string): Picture[] {
  const heroes = readTruth(folder).shots.filter(({ hero }) => hero);
  const frames = decodeFrames(join(folder, "edit_clean.mp4"), heroes.map(({ start, end }) => Math.floor((start + end) / 2)), 640, 360);
  return heroes.flatMap(({ scene }, index) => (frames[index] ? [{ name: scene, image: frames[index] }] : []));
}

function readTruth(folder: string): EditTruth {
  return JSON.parse(readFileSync(join(folder, "edit_truth.json"), "utf8")) as EditTruth;
}
