import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { BUILT_IN_RESPONSE } from "../../../shared/color/response/built-in-response";
import { gatherEvidence } from "../../../shared/color/scene/gather-evidence";
import { FULL_MATCH } from "../../../shared/color/scene/match-choice";
import { proposeMatch } from "../../../shared/color/scene/propose-match";
import type { SceneShot } from "../../../shared/color/scene/scene-shot";
import type { ShotMatch } from "../../../shared/color/scene/shot-match";
import { NEUTRAL_CORRECTION } from "../../../shared/color/sliders/basic-correction";

/** Shots by key, each a few frames that nothing lies on yet. */
export type BenchShots = ReadonlyMap<string, readonly RgbaImage[]>;

/** Matches all targets to the hero as the panel does: one look at the whole scene, then a full-strength proposal a shot. `via` may connect them. */
export function proposeScene(hero: readonly RgbaImage[], targets: BenchShots, via: BenchShots = new Map()): ReadonlyMap<string, ShotMatch> {
  const gathering = gatherEvidence({
    hero: sceneShot("hero", hero),
    targets: [...targets].map(([key, frames]) => sceneShot(key, frames)),
    via: [...via].map(([key, frames]) => sceneShot(key, frames)),
    response: BUILT_IN_RESPONSE,
    colorSpaces: "ask",
  });
  let step = gathering.next();
  while (!step.done) step = gathering.next();
  return new Map([...step.value.shots].map(([key, evidence]) => [key, proposeMatch(evidence, FULL_MATCH, BUILT_IN_RESPONSE)]));
}

function sceneShot(key: string, frames: readonly RgbaImage[]): SceneShot {
  return { key, sample: { frames }, current: NEUTRAL_CORRECTION, pins: [] };
}
