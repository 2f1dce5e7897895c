import type { LogColor } from "./log-color";
import { logDensity, meanLogDensity } from "./log-density";

/** Shifts that are tried: this many steps either way of these sizes, in stops. */
const STEPS = 4;
const STEP: LogColor = [0.4, 0.2, 0.2];
/** How far shots of one scene usually lie apart, in stops (standard deviation): about the spread of the bench's cameras and grades. */
const SPREAD: LogColor = [0.55, 0.28, 0.28];
/**
 * The colours of a picture are far from independent, so each counts as a small part of an observation: together they weigh like this many. Chosen with the two numbers
 * below on 66 photographs, two halves each under the bench's distortions. On halves of every second one (165 pairs, built-in response) the median error of mismatched
 * halves falls from 5.4 to 4.7, 5 % of them get worse by more than 0.25, and halves that match already are moved by 0.4 on average.
 */
const OBSERVATIONS = 5;
/** How often two shots are of one look to begin with; and the chance of that from which nothing is guessed. */
const SAME_LOOK = 0.65;
const STAYS_FROM = 0.8;
/** A guess goes at most this share of the way. */
const MOST_OF_THE_WAY = 0.5;
const LEAST_COLORS = 30;

/**
 * How much lighter, redder and bluer (in stops) the target should become for its materials to be coloured like the hero's, as far as two pictures of different
 * things can tell: where the densities of their colours overlap best, shrunk towards staying, at most half of the way. Null when staying is about as likely.
 */
export function guessShift(hero: readonly LogColor[], target: readonly LogColor[]): LogColor | null {
  if (hero.length < LEAST_COLORS || target.length < LEAST_COLORS) return null;
  const [heroDensity, targetDensity] = [logDensity(hero), logDensity(target)];
  const tried = SHIFTS.map((shift) => {
    const back: LogColor = [-shift[0], -shift[1], -shift[2]];
    const fit = (meanLogDensity(heroDensity, target, shift) + meanLogDensity(targetDensity, hero, back)) / 2;
    return { shift, likelihood: OBSERVATIONS * fit, prior: -shift.reduce((sum, value, axis) => sum + (value / SPREAD[axis]!) ** 2, 0) / 2 };
  });
  const best = Math.max(...tried.map(({ likelihood }) => likelihood));
  const weights = tried.map(({ likelihood, prior }) => Math.exp(likelihood - best + prior));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const priors = tried.reduce((sum, { prior }) => sum + Math.exp(prior), 0);
  const staying = SAME_LOOK * Math.exp(tried[STAY]!.likelihood - best);
  const stays = staying / (staying + ((1 - SAME_LOOK) * total) / priors);
  if (!(stays < STAYS_FROM)) return null;
  const share = Math.min(MOST_OF_THE_WAY, 1 - stays);
  const mean = (axis: 0 | 1 | 2): number => tried.reduce((sum, { shift }, index) => sum + weights[index]! * shift[axis], 0) / total;
  return [share * mean(0), share * mean(1), share * mean(2)];
}

const COUNTS = Array.from({ length: 2 * STEPS + 1 }, (_, index) => index - STEPS);
const SHIFTS = COUNTS.flatMap((light) => COUNTS.flatMap((red) => COUNTS.map((blue): LogColor => [light * STEP[0], red * STEP[1], blue * STEP[2]])));
const STAY = (SHIFTS.length - 1) / 2;
