import { strengthOf, type MatchRun } from "./match-run";
import type { Shot } from "./match-source";
import type { Measurement } from "./shot-outcome";
import type { Fate } from "./standing";

/** Below this a shot passes for matched; what the host shows beyond it may be worth another round (mean CIEDE2000). */
const WORTH_ABOVE = 2;
/** By how much the host's frames must miss the prediction: less may come from other pixels being compared. */
const LEAST_MISS = 1;

/** The applied shots that came out clearly further from the reference than predicted at full strength: the host's Lumetri answered differently from our model of it, and a second round starts from what it did. */
export function shotsToMatchAgain(run: MatchRun, measured: ReadonlyMap<string, Measurement>, fates: ReadonlyMap<string, Fate>): Shot[] {
  return run.shots.flatMap(({ shot, outcome }) => {
    const measurement = measured.get(shot.key);
    if (outcome.kind !== "proposal" || measurement?.kind !== "measured" || strengthOf(run, shot.key) < 1 || fates.has(shot.key)) return [];
    const misses = measurement.difference >= outcome.differenceAfter + LEAST_MISS;
    return misses && measurement.difference > WORTH_ABOVE ? [shot] : [];
  });
}
