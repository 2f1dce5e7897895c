import { setImmediate } from "node:timers/promises";
import { succeed, type Result } from "../../../shared/basics/result";
import { describeShot, type ShotFeatures } from "../../../shared/color/correspond/shot-features";
import { cutJumps, type CutJump } from "../../../shared/color/scene/cut-jumps";
import { groupShots } from "../../../shared/color/scene/group-shots";
import { framesPerSecond } from "../../../shared/time/frame-rate";
import type { Video } from "../pictures/video";
import { findShots, type FoundShot } from "./find-shots";
import { progressLine } from "./progress-line";
import { sampleShots } from "./sample-shots";

/** A shot, the number of its scene (from 1, in order of appearance), whether the others of its scene are best brought to it, and the jump at the cut before it (null for the first). */
export type ListedShot = FoundShot & { readonly scene: number; readonly isHero: boolean; readonly jump: CutJump | null };

/** Every shot of the video, in order. */
export async function listCuts(video: Video): Promise<Result<readonly ListedShot[], string>> {
  const of = video.seconds === null ? null : Math.round(video.seconds * framesPerSecond(video.rate));
  const looking = progressLine("Looking for cuts", of);
  const found = await findShots(video, looking.at);
  looking.end();
  if (!found.ok) return found;
  const features: ShotFeatures[] = [];
  const describing = progressLine("Describing shots", of);
  const sampled = await sampleShots(video, found.value, (sample) => features.push(describeShot(sample)), describing.at);
  describing.end();
  if (!sampled.ok) return sampled;
  const shots = found.value.map(({ start, end }, index) => ({ key: String(index), features: features[index] ?? { frames: [] }, durationSeconds: (end - start) / framesPerSecond(video.rate) }));
  const { groups } = await run(groupShots(shots));
  const sceneOf = (key: string): number => groups.findIndex(({ keys }) => keys.includes(key)) + 1;
  const jumps = await run(cutJumps(shots.map(({ key, features: described }) => ({ key, features: described, scene: String(sceneOf(key)) }))));
  return succeed(found.value.map((shot, index) => ({ ...shot, scene: sceneOf(String(index)), isHero: groups.some(({ hero }) => hero === String(index)), jump: jumps[index - 1] ?? null })));
}

/** Works a generator off, letting signals through between its steps. */
async function run<Step, Outcome>(steps: Generator<Step, Outcome>): Promise<Outcome> {
  let step = steps.next();
  while (!step.done) {
    await setImmediate();
    step = steps.next();
  }
  return step.value;
}
