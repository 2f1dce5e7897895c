import { BUILT_IN_RESPONSE } from "./response/built-in-response";
import type { SliderResponse } from "./response/slider-response";
import { gatherEvidence } from "./scene/gather-evidence";
import { FULL_MATCH } from "./scene/match-choice";
import { proposeMatch } from "./scene/propose-match";
import type { ShotMatch } from "./scene/shot-match";
import type { ShotSample } from "./shot-sample";
import type { BasicCorrection } from "./sliders/basic-correction";

/** The question: bring `target`, which carries `current` on its Basic Correction, to the look of `hero`. */
type MatchRequest = {
  readonly hero: ShotSample;
  readonly target: ShotSample;
  readonly current: BasicCorrection;
  readonly response?: SliderResponse;
};

/** One shot beside one hero, in one call: what `gatherEvidence` and `proposeMatch` say of the pair. */
export function matchShot({ hero, target, current, response = BUILT_IN_RESPONSE }: MatchRequest): ShotMatch {
  const gathering = gatherEvidence({
    hero: { key: "hero", sample: hero, current, pins: [] },
    targets: [{ key: "target", sample: target, current, pins: [] }],
    via: [],
    response,
    colorSpaces: "ask",
  });
  let step = gathering.next();
  while (!step.done) step = gathering.next();
  return proposeMatch(step.value.shots.get("target")!, FULL_MATCH, response);
}
