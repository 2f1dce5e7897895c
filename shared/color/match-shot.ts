import { isNeutral, type BasicCorrection } from "./sliders/basic-correction";
import { BUILT_IN_RESPONSE } from "./response/built-in-response";
import type { ColorPair, Correspondences, Rgb } from "./correspond/color-pair";
import { correspond } from "./correspond/correspond";
import { describeShot } from "./correspond/shot-features";
import { correctionChanges, settleCorrection, type SliderChange } from "./sliders/describe-correction";
import { fitCorrection } from "./fit/fit-correction";
import type { FitPair } from "./fit/fit-problem";
import { invertTransform } from "./fit/invert-transform";
import { colorDifference, meanPairError } from "./fit/pair-error";
import { isFeatureless } from "./correspond/picture-content";
import type { ShotSample } from "./shot-sample";
import type { SliderResponse } from "./response/slider-response";

/** What can be said about bringing one shot to the look of another. Errors are mean CIEDE2000 over colours kept from the fit; `why` is one sentence for the editor. */
export type ShotMatch =
  | {
      readonly verdict: "match";
      /** Absolute slider positions that replace the current ones. */
      readonly correction: BasicCorrection;
      readonly changes: readonly SliderChange[];
      readonly predictedErrorBefore: number;
      readonly predictedErrorAfter: number;
      readonly confidence: "good" | "fair";
      readonly why: string;
    }
  | { readonly verdict: "already-matches"; readonly error: number; readonly why: string }
  | { readonly verdict: "cannot-tell"; readonly why: string };

/** The question: bring `target`, which carries `current` on its Basic Correction, to the look of `hero`. */
type MatchRequest = {
  readonly hero: ShotSample;
  readonly target: ShotSample;
  readonly current: BasicCorrection;
  readonly response?: SliderResponse;
};

/** Below this two shots pass for one another in a cut (CIEDE2000). */
const MATCHES_BELOW = 1.5;
/** Below this an editor would hardly reach for the sliders, so "no better setting" means "fine as it is". */
const CLOSE_BELOW = 3;
/** A proposal must win this much on colours it has not seen, absolutely and of what there was, and on this share of them. */
const LEAST_GAIN = 1;
const LEAST_GAIN_SHARE = 0.35;
const LEAST_SHARE_IMPROVED = 0.6;
const GOOD_BELOW = 3;
const GOOD_PAIRS = 60;
const LEAST_RECOVERED_SHARE = 0.5;

/** Proposes slider positions for the target, or says why none is needed or possible. Never proposes what would not bring colours it kept aside nearer to the hero. */
export function matchShot({ hero, target, current, response = BUILT_IN_RESPONSE }: MatchRequest): ShotMatch {
  if (hero.frames.every(isFeatureless)) return cannotTell("The reference shot is black, white or flat in every sampled frame. Pick another reference.");
  if (target.frames.every(isFeatureless)) return cannotTell("This shot is black, white or flat in every sampled frame.");
  const found = correspond(describeShot(hero), describeShot(target));
  if (!found) return cannotTell("Nothing in common with the reference that could be measured. Match it by eye, or pick a reference that shows the same things.");
  const before = meanPairError(found.heldOut);
  if (before < MATCHES_BELOW) return { verdict: "already-matches", error: before, why: `The same things already look the same in both shots (difference ${before.toFixed(1)}).` };
  return proposal(found, before, current, response);
}

function proposal(found: Correspondences, before: number, current: BasicCorrection, response: SliderResponse): ShotMatch {
  const fit = ungrade(found.fit, current, response);
  const heldOut = ungrade(found.heldOut, current, response);
  if (fit.length < LEAST_RECOVERED_SHARE * found.fit.length || heldOut.length < LEAST_RECOVERED_SHARE * found.heldOut.length) {
    return cannotTell("This shot's current correction has removed too much colour to see what lies under it. Reset its Basic Correction and match again.");
  }
  const correction = settleCorrection(current, fitCorrection(fit, current, response));
  const changes = correctionChanges(current, correction);
  const verdict = judge(heldOut, correction, response);
  if (changes.length === 0 || !isWorthIt(verdict)) return noBetter(before);
  const isGood = verdict.after < GOOD_BELOW && found.heldOut.length + found.fit.length >= GOOD_PAIRS;
  const drop = `Where both shots show the same things, the difference should fall from ${verdict.before.toFixed(1)} to ${verdict.after.toFixed(1)}`;
  return {
    verdict: "match",
    correction,
    changes,
    predictedErrorBefore: verdict.before,
    predictedErrorAfter: verdict.after,
    confidence: isGood ? "good" : "fair",
    why: isGood ? `${drop}.` : `${drop}; ${verdict.after < GOOD_BELOW ? "little of the picture could be compared" : "these sliders cannot bring it closer"}, so look at it before you keep it.`,
  };
}

/** The pairs with what the target's colours were under the current grade; those the grade has made unrecoverable are dropped. */
function ungrade(pairs: readonly ColorPair[], current: BasicCorrection, response: SliderResponse): FitPair[] {
  if (isNeutral(current)) return pairs.map((pair) => ({ ...pair, ungraded: pair.target }));
  const { colors, recovered } = invertTransform(response.transformFor(current), Float64Array.from(pairs.flatMap((pair) => pair.target)));
  return pairs.flatMap((pair, index) => (recovered[index] === 1 ? [{ ...pair, ungraded: colorAt(colors, index) }] : []));
}

type Judgement = { readonly before: number; readonly after: number; readonly shareImproved: number };

function judge(pairs: readonly FitPair[], correction: BasicCorrection, response: SliderResponse): Judgement {
  const rendered = Float64Array.from(pairs.flatMap((pair) => pair.ungraded));
  response.transformFor(correction)(rendered, rendered);
  const before = pairs.map((pair) => colorDifference(pair.hero, pair.target));
  const after = pairs.map((pair, index) => colorDifference(pair.hero, colorAt(rendered, index)));
  return { before: mean(before), after: mean(after), shareImproved: mean(after.map((error, index) => (error < before[index]! ? 1 : 0))) };
}

/** False too for NaN: what cannot be computed is not proposed. */
function isWorthIt({ before, after, shareImproved }: Judgement): boolean {
  return before - after >= Math.max(LEAST_GAIN, LEAST_GAIN_SHARE * before) && shareImproved >= LEAST_SHARE_IMPROVED;
}

function noBetter(before: number): ShotMatch {
  if (before < CLOSE_BELOW) return { verdict: "already-matches", error: before, why: `It is already close to the reference (difference ${before.toFixed(1)}), and no slider setting was found that is clearly better.` };
  return cannotTell("No slider setting was found that clearly brings it closer to the reference, so nothing is proposed.");
}

function cannotTell(why: string): ShotMatch {
  return { verdict: "cannot-tell", why };
}

function colorAt(colors: Float64Array, index: number): Rgb {
  return [colors[index * 3]!, colors[index * 3 + 1]!, colors[index * 3 + 2]!];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
