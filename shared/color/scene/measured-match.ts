import { fitCorrection } from "../fit/fit-correction";
import { judgeCorrection, type Judgement } from "../fit/judge-correction";
import { meanPairError } from "../fit/pair-error";
import { ungradePairs } from "../fit/ungrade-pairs";
import type { SliderResponse } from "../response/slider-response";
import { correctionChanges, settleCorrection } from "../sliders/describe-correction";
import type { BasicCorrection } from "../sliders/basic-correction";
import { chosenPart, freeSliders, weighedFor } from "./choice-terms";
import type { MatchChoice } from "./match-choice";
import { CLOSE_BELOW, MATCHES_BELOW } from "./match-bounds";
import type { Found } from "./shot-evidence";
import type { Verdict } from "./shot-match";
import { say } from "../../words/say";

type SameThings = Extract<Found, { kind: "same-things" }>;

/** A proposal must win this much on colours it has not seen, absolutely and of what there was, and on this share of them; and more where it ends far from the hero. Chosen on 400 overlapping pairs of the bench's kinds. */
const LEAST_GAIN = 0.5;
const LEAST_GAIN_SHARE = 0.2;
const LEAST_GAIN_SHARE_FAR = 0.35;
const LEAST_SHARE_IMPROVED = 0.55;
const GOOD_BELOW = 3;
const GOOD_PAIRS = 60;
const LEAST_RECOVERED_SHARE = 0.5;
/** Skin can come first where at least so many patches are surely skin. */
const LEAST_SKIN_PAIRS = 3;

/** What colours of the same things in both shots say about matching them in the manner chosen. */
export function measuredMatch(found: SameThings, current: BasicCorrection, choice: MatchChoice, response: SliderResponse): Verdict {
  if (choice.manner === "skin-first" && skinPairs(found) < LEAST_SKIN_PAIRS) return cannotTell(say`No skin was seen in both shots to put first. Choose Match instead.`);
  const heldOut = weighedFor(choice.manner, found.heldOut);
  const before = meanPairError(heldOut);
  if (before < MATCHES_BELOW) return { verdict: "already-matches", error: before, why: say`The same things already look the same in both shots (difference ${before.toFixed(1)}).` };
  const fit = ungradePairs(weighedFor(choice.manner, found.fit), current, response);
  const judges = ungradePairs(heldOut, current, response);
  if (fit.length < LEAST_RECOVERED_SHARE * found.fit.length || judges.length < LEAST_RECOVERED_SHARE * heldOut.length) {
    return cannotTell(say`This shot's current correction has removed too much colour to see what lies under it. Reset its Basic Correction and match again.`);
  }
  const free = freeSliders(choice).filter((slider) => !response.idle?.includes(slider));
  const correction = settleCorrection(current, chosenPart(current, fitCorrection(fit, current, response, free), choice));
  const changes = correctionChanges(current, correction);
  const judgement = judgeCorrection(judges, correction, response);
  if (changes.length === 0 || !isWorthIt(judgement)) return noBetter(before, choice);
  const { isGood, words } = confidenceIn(judgement, found);
  return {
    verdict: "match",
    correction,
    changes,
    predictedErrorBefore: judgement.before,
    predictedErrorAfter: judgement.after,
    confidence: isGood ? "good" : "fair",
    through: found.through,
    why: say`Where both shots show the same things, the difference should fall from ${judgement.before.toFixed(1)} to ${judgement.after.toFixed(1)}${words}.`,
  };
}

function skinPairs({ fit }: SameThings): number {
  return fit.reduce((sum, { skin }) => sum + skin, 0);
}

function confidenceIn({ after }: Judgement, { fit, heldOut, through }: SameThings): { readonly isGood: boolean; readonly words: string } {
  const look = say`so look at it before you keep it`;
  if (through.length > 0) return { isGood: false, words: say`, as seen through other shots of the scene, ${look}` };
  if (!(after < GOOD_BELOW)) return { isGood: false, words: say`; these sliders cannot bring it closer, ${look}` };
  return fit.length + heldOut.length >= GOOD_PAIRS ? { isGood: true, words: "" } : { isGood: false, words: say`; little of the picture could be compared, ${look}` };
}

/** False too for NaN: what cannot be computed is not proposed. */
function isWorthIt({ before, after, shareImproved }: Judgement): boolean {
  return before - after >= Math.max(LEAST_GAIN, (after < GOOD_BELOW ? LEAST_GAIN_SHARE : LEAST_GAIN_SHARE_FAR) * before) && shareImproved >= LEAST_SHARE_IMPROVED;
}

function noBetter(before: number, { manner, locks }: MatchChoice): Verdict {
  if (locks.length > 0 || manner === "exposure-and-balance") return cannotTell(say`The sliders that may move cannot clearly bring it closer to the reference, so nothing is proposed. Unlock more of them, or choose Match.`);
  if (before < CLOSE_BELOW) return { verdict: "already-matches", error: before, why: say`It is already close to the reference (difference ${before.toFixed(1)}), and no slider setting was found that is clearly better.` };
  return cannotTell(say`No slider setting was found that clearly brings it closer to the reference, so nothing is proposed.`);
}

function cannotTell(why: string): Verdict {
  return { verdict: "cannot-tell", why, asks: null };
}
