import type { BasicCorrection, BasicSlider } from "../sliders/basic-correction";
import { fitProblem, type FitPair } from "./fit-problem";
import type { SliderResponse } from "../response/slider-response";
import { solveSymmetric } from "./solve-symmetric";

/** Patches beyond this many refine nothing that an editor sees, and cost time. */
const MOST_PAIRS = 140;
const HEAVIEST_PATCH = 1;
const ITERATIONS = 8;
const ENOUGH_GAIN = 3e-3;

/**
 * The positions of the `free` sliders (the others stay at `current`) that bring the ungraded target colours nearest to the hero's: the maximum a posteriori of a soft-L1 loss in OKLab and
 * Gaussian priors around `current`, by Levenberg-Marquardt with reweighting. Stays within the sliders' ranges (and `current`, where that is outside). Never worse than `current` by its own cost.
 */
export function fitCorrection(pairs: readonly FitPair[], current: BasicCorrection, response: SliderResponse, free: readonly BasicSlider[]): BasicCorrection {
  const problem = fitProblem(thinned(pairs), current, response, free);
  let state = problem.evaluate(new Float64Array(free.length));
  let damping = 1e-2;
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const { normal, gradient } = problem.linearise(state);
    let gained = 0;
    for (let attempt = 0; attempt < 4 && gained === 0; attempt++) {
      const step = solveSymmetric(damped(normal, damping), gradient);
      const next = step ? problem.evaluate(problem.bounded(state.position.map((value, index) => value - step[index]!))) : null;
      if (next && next.cost < state.cost) {
        gained = state.cost - next.cost;
        state = next;
        damping = Math.max(1e-4, damping / 5);
      } else {
        damping *= 8;
      }
    }
    if (gained < ENOUGH_GAIN * (1 + state.cost)) break;
  }
  return problem.correctionAt(state.position);
}

function damped(normal: Float64Array, damping: number): Float64Array {
  const n = Math.sqrt(normal.length);
  return normal.map((value, at) => (at % (n + 1) === 0 ? value * (1 + damping) : value));
}

/** Evenly fewer pairs when there are more than a fit needs; those that a person tied together (heavier than any patch) all stay. */
function thinned(pairs: readonly FitPair[]): readonly FitPair[] {
  const stride = Math.ceil(pairs.length / MOST_PAIRS);
  return stride <= 1 ? pairs : pairs.filter(({ weight }, index) => weight > HEAVIEST_PATCH || index % stride === 0);
}
