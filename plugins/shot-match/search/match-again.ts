import type { Fate } from "../../../shared/panel/receipts/standing";
import { strengthOf, type MatchRun, type SearchScene } from "./match-run";
import type { MatchedShot, Measurement } from "./shot-outcome";

/** Below this a shot passes for matched; what the host shows beyond it may be worth another round (mean CIEDE2000). */
const WORTH_ABOVE = 2;
/** By how much the host's frames must miss the prediction: less may come from other pixels being compared. */
const LEAST_MISS = 1;

/** The applied shots that came out clearly further from the reference than predicted at full strength: the host's Lumetri answered differently from our model of it, and a second round starts from what it did. */
export function shotsToMatchAgain(run: MatchRun, measured: ReadonlyMap<string, Measurement>, fates: ReadonlyMap<string, Fate>): MatchedShot[] {
  return run.shots.filter(({ shot, scene, outcome }) => {
    const measurement = measured.get(shot.key);
    // A second round would not see such a reference.
    if (run.scenes[scene]?.reference?.alone) return false;
    if (outcome.kind !== "proposal" || !outcome.predicted || measurement?.kind !== "measured" || strengthOf(run, shot.key) < 1 || fates.has(shot.key)) return false;
    return measurement.difference >= outcome.predicted.after + LEAST_MISS && measurement.difference > WORTH_ABOVE;
  });
}

/** These shots of a run with their references, to search again. */
export function scenesAgain(run: MatchRun, shots: readonly MatchedShot[]): SearchScene[] {
  return run.scenes.flatMap(({ hero }, index) => {
    const targets = shots.flatMap(({ shot, scene }) => (scene === index ? [shot] : []));
    return targets.length > 0 ? [{ hero, targets }] : [];
  });
}
