import { solveSymmetric } from "../fit/solve-symmetric";
import type { ColorTransform } from "../response/slider-response";
import { cielabFromSrgb } from "../../colorimetry/cielab";
import { deltaE2000 } from "../../colorimetry/delta-e-2000";
import { writeOklab } from "../../colorimetry/oklab";
import { cdlTransform, type AscCdl } from "./asc-cdl";

/** A CDL and what is lost by it: mean and largest CIEDE2000 to the transform it stands for, over the colours it was fitted to, both clipped to what a picture can hold. */
export type FittedCdl = { readonly cdl: AscCdl; readonly residual: number; readonly worst: number };

/** Steps on a side of the grid that stands for all colours where none are given. */
const GRID_STEPS = 6;
/** More colours than this refine nothing that is seen, and cost time. */
const MOST_COLORS = 400;
const ITERATIONS = 30;
const ENOUGH_GAIN = 1e-5;
/** OKLab distances of 1e-4 are far below what is seen; squared, a channel. */
const GOOD_ENOUGH = 1e-8;
const ATTEMPTS = 5;
/** Holds a parameter that the colours say nothing about (a channel that is 0 everywhere) where it does nothing; in units of squared OKLab a colour. */
const PRIOR = 1e-7;
/** First wide, to see over the kinks where a CDL clamps, then narrow. */
const DERIVATIVE_STEPS = [5e-3, 1e-4];
const LONGEST_STEP = 0.4;
const PARAMETERS = 10;

/**
 * The CDL nearest to a transform, by Levenberg-Marquardt on squared OKLab distance. `colors` (R, G, B triples 0..1) are those that matter, such as the shot's
 * own; without them an even grid of all colours counts. Throws a RangeError for an empty list and for a transform that gives anything but finite numbers.
 */
export function fitCdl(transform: ColorTransform, colors: Float64Array = colorGrid()): FittedCdl {
  const source = thinned(colors);
  const wanted = new Float64Array(source.length);
  transform(source, wanted);
  if (source.length === 0 || !wanted.every(Number.isFinite)) throw new RangeError("A CDL needs colours to be fitted to, and a transform that gives finite numbers for them.");
  wanted.forEach((value, at) => (wanted[at] = Math.min(1, Math.max(0, value))));
  const cdl = fitted(source, wanted);
  return { cdl, ...difference(source, wanted, cdl) };
}

function colorGrid(): Float64Array {
  const colors = new Float64Array(GRID_STEPS ** 3 * 3);
  for (let at = 0; at < colors.length; at++) colors[at] = (Math.floor(at / 3 / GRID_STEPS ** (at % 3)) % GRID_STEPS) / (GRID_STEPS - 1);
  return colors;
}

function thinned(colors: Float64Array): Float64Array {
  const count = colors.length / 3;
  const stride = Math.max(1, Math.ceil(count / MOST_COLORS));
  return colors.filter((_, at) => Math.floor(at / 3) % stride === 0);
}

/** Logarithms of slopes, offsets, logarithms of powers and of saturation: ten numbers that are 0 where the CDL does nothing. */
type Position = Float64Array;

function cdlAt(position: Position): AscCdl {
  const at = (parameter: number): number => position[parameter]!;
  return {
    slope: [Math.exp(at(0)), Math.exp(at(1)), Math.exp(at(2))],
    offset: [at(3), at(4), at(5)],
    power: [Math.exp(at(6)), Math.exp(at(7)), Math.exp(at(8))],
    saturation: Math.exp(at(9)),
  };
}

type Problem = { readonly residualAt: (position: Position) => Float64Array; readonly prior: number };

function fitted(source: Float64Array, wanted: Float64Array): AscCdl {
  const goal = oklabOf(wanted);
  const residualAt = (position: Position): Float64Array => {
    const rendered = new Float64Array(source.length);
    cdlTransform(cdlAt(position))(source, rendered);
    return oklabOf(rendered).map((value, at) => value - goal[at]!);
  };
  const problem = { residualAt, prior: (PRIOR * source.length) / 3 };
  return cdlAt(DERIVATIVE_STEPS.reduce((position: Position, step) => descend(problem, position, step), new Float64Array(PARAMETERS)));
}

function descend(problem: Problem, start: Position, derivativeStep: number): Position {
  let state = stateAt(problem, start);
  let damping = 1e-2;
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const equations = linearise(problem, state, derivativeStep);
    let gain = 0;
    for (let attempt = 0; attempt < ATTEMPTS && gain === 0; attempt++) {
      const next = stateAt(problem, moved(state.position, equations, damping));
      if (next.cost < state.cost) {
        gain = state.cost - next.cost;
        state = next;
        damping = Math.max(1e-6, damping / 5);
      } else {
        damping *= 8;
      }
    }
    if (gain <= ENOUGH_GAIN * state.cost || state.cost < GOOD_ENOUGH * state.residual.length) break;
  }
  return state.position;
}

type State = { readonly position: Position; readonly residual: Float64Array; readonly cost: number };

function stateAt({ residualAt, prior }: Problem, position: Position): State {
  const residual = residualAt(position);
  return { position, residual, cost: dot(residual, residual) + prior * dot(position, position) };
}

type Equations = { readonly normal: Float64Array; readonly gradient: Float64Array };

function linearise({ residualAt, prior }: Problem, { position, residual }: State, derivativeStep: number): Equations {
  const beside = (parameter: number, by: number): Float64Array => residualAt(position.map((value, at) => (at === parameter ? value + by : value)));
  const slopes = Array.from(position, (_, parameter) => {
    const below = beside(parameter, -derivativeStep);
    return beside(parameter, derivativeStep).map((value, at) => (value - below[at]!) / (2 * derivativeStep));
  });
  const normal = new Float64Array(PARAMETERS ** 2);
  slopes.forEach((one, row) => slopes.forEach((other, column) => (normal[row * PARAMETERS + column] = dot(one, other) + (row === column ? prior : 0))));
  return { normal, gradient: Float64Array.from(slopes, (slope, parameter) => dot(slope, residual) + prior * position[parameter]!) };
}

function moved(position: Position, { normal, gradient }: Equations, damping: number): Position {
  const step = solveSymmetric(normal.map((value, at) => (at % (PARAMETERS + 1) === 0 ? value * (1 + damping) : value)), gradient);
  return step ? position.map((value, parameter) => value - Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step[parameter]!))) : position;
}

function oklabOf(colors: Float64Array): Float64Array {
  const oklab = new Float64Array(colors.length);
  for (let at = 0; at < colors.length; at += 3) writeOklab(colors[at]!, colors[at + 1]!, colors[at + 2]!, oklab, at);
  return oklab;
}

function difference(source: Float64Array, wanted: Float64Array, cdl: AscCdl): { residual: number; worst: number } {
  const rendered = new Float64Array(source.length);
  cdlTransform(cdl)(source, rendered);
  let sum = 0;
  let worst = 0;
  for (let at = 0; at < source.length; at += 3) {
    const error = deltaE2000(cielabFromSrgb(wanted[at]!, wanted[at + 1]!, wanted[at + 2]!), cielabFromSrgb(rendered[at]!, rendered[at + 1]!, rendered[at + 2]!));
    sum += error;
    worst = Math.max(worst, error);
  }
  return { residual: sum / (source.length / 3), worst };
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}
