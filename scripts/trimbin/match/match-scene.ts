import { setImmediate } from "node:timers/promises";
import { judgeCorrection } from "../../../shared/color/fit/judge-correction";
import { ungradePairs } from "../../../shared/color/fit/ungrade-pairs";
import type { SliderResponse } from "../../../shared/color/response/slider-response";
import { gatherEvidence, type SceneRequest } from "../../../shared/color/scene/gather-evidence";
import { proposeMatch } from "../../../shared/color/scene/propose-match";
import type { SceneShot } from "../../../shared/color/scene/scene-shot";
import type { ShotEvidence } from "../../../shared/color/scene/shot-evidence";
import type { ShotMatch } from "../../../shared/color/scene/shot-match";
import { interpolateCorrection, NEUTRAL_CORRECTION, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import type { ShotSample } from "../../../shared/color/shot-sample";
import type { MatchTerms } from "../command-line";

/** What is proposed for one target. */
export type TargetMatch = {
  readonly match: ShotMatch;
  /** What `--strength` leaves of the proposal; neutral where nothing is proposed. */
  readonly correction: BasicCorrection;
  /** Mean CIEDE2000 on the colours kept from the fit, before and after `correction`; null where nothing was compared. */
  readonly before: number | null;
  readonly after: number | null;
};

/** A shot by the name a person gave it. */
export type NamedShot = { readonly name: string; readonly sample: ShotSample };

/** The target matches in order, and whether the reference itself looks unlike all of them. */
export type SceneMatch = { readonly targets: readonly TargetMatch[]; readonly referenceIsOutlier: boolean };

/** Matches every target to the reference at once, letting signals through between the steps. Names are unique among targets and wide shots. */
export async function matchScene(reference: NamedShot, targets: readonly NamedShot[], via: readonly NamedShot[], terms: MatchTerms, response: SliderResponse): Promise<SceneMatch> {
  const request: SceneRequest = { hero: { ...asShot(reference), key: "the reference" }, targets: targets.map(asShot), via: via.map(asShot), response, colorSpaces: terms.colorSpaces };
  const steps = gatherEvidence(request);
  let step = steps.next();
  while (!step.done) {
    await setImmediate();
    step = steps.next();
  }
  const { shots, heroIsOutlier } = step.value;
  const matches = targets.map(({ name }) => {
    const evidence = shots.get(name);
    if (!evidence) throw new Error(`No evidence came back for ${name}.`);
    return targetMatch(evidence, terms, response);
  });
  return { targets: matches, referenceIsOutlier: heroIsOutlier };
}

function asShot({ name, sample }: NamedShot): SceneShot {
  return { key: name, sample, current: NEUTRAL_CORRECTION, pins: [] };
}

function targetMatch(evidence: ShotEvidence, { choice, strength }: MatchTerms, response: SliderResponse): TargetMatch {
  const match = proposeMatch(evidence, choice, response);
  const full = match.verdict === "match" || match.verdict === "guess" ? match.correction : NEUTRAL_CORRECTION;
  const correction = interpolateCorrection(NEUTRAL_CORRECTION, full, strength);
  return { match, correction, ...predicted(evidence, match, correction, strength, response) };
}

function predicted({ found, current }: ShotEvidence, match: ShotMatch, correction: BasicCorrection, strength: number, response: SliderResponse): { before: number | null; after: number | null } {
  if (match.verdict === "already-matches") return { before: match.error, after: match.error };
  if (match.verdict !== "match" || found.kind !== "same-things") return { before: null, after: null };
  if (strength === 1) return { before: match.predictedErrorBefore, after: match.predictedErrorAfter };
  return { before: match.predictedErrorBefore, after: judgeCorrection(ungradePairs(found.heldOut, current, response), correction, response).after };
}
