import { describeShot, type ShotFeatures } from "../../../shared/color/correspond/shot-features";
import { cutJumps, type CutJump } from "../../../shared/color/scene/cut-jumps";
import { groupShots, type SceneGroup } from "../../../shared/color/scene/group-shots";
import type { ShotSample } from "../../../shared/color/shot-sample";
import type { PictureStep } from "./picture-step";

/** The shots of an edit as they follow each other, to be sorted into scenes. */
export type GroupAsk = readonly { readonly key: string; readonly sample: ShotSample; readonly durationSeconds: number }[];

/** Runs of shots that are cut to each other, each with the frames at its two ends. */
export type JumpsAsk = readonly (readonly { readonly key: string; readonly sample: ShotSample }[])[];

/** Describes every shot, then sorts them into scenes: half of the steps each. */
export function* groupEdit(shots: GroupAsk): Generator<PictureStep, readonly SceneGroup[]> {
  const of = 2 * shots.length;
  const described: { key: string; features: ShotFeatures; durationSeconds: number }[] = [];
  for (const [done, { key, sample, durationSeconds }] of shots.entries()) {
    described.push({ key, features: describeShot(sample), durationSeconds });
    yield { done, of };
  }
  const grouping = groupShots(described);
  for (let step = grouping.next(); ; step = grouping.next()) {
    if (step.done) return step.value.groups;
    yield { done: shots.length + step.value.done, of };
  }
}

/** Measures the jump at every cut of every run. */
export function* measureJumps(runs: JumpsAsk): Generator<PictureStep, readonly CutJump[]> {
  const of = runs.reduce((sum, run) => sum + run.length, 0);
  const jumps: CutJump[] = [];
  let done = 0;
  for (const run of runs) {
    const described: { key: string; features: ShotFeatures; scene: null }[] = [];
    for (const { key, sample } of run) {
      described.push({ key, features: describeShot(sample), scene: null });
      yield { done, of };
    }
    const measuring = cutJumps(described);
    for (let step = measuring.next(); ; step = measuring.next()) {
      if (step.done) {
        jumps.push(...step.value);
        break;
      }
      yield { done: done + step.value.done, of };
    }
    done += run.length;
  }
  return jumps;
}
