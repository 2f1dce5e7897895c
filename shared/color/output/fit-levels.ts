import { solveSymmetric } from "../fit/solve-symmetric";
import type { ColorTransform } from "../response/slider-response";
import { NARROWEST_INPUT, NEUTRAL_ROW, toneOf, type Levels, type LevelsRow } from "./levels";

/** Greys on which a transform is asked what it does to each channel. */
const STEPS = 32;
const ITERATIONS = 12;
const DERIVATIVE_STEP = 1e-4;
const ENOUGH_GAIN = 1e-7;
/** Holds what the curve says nothing about (an input end beyond which it is flat anyway) where it does nothing. */
const PRIOR = 1e-5;
const LEAST_GAMMA = 0.1;

/** The positions of a row's five numbers while they are looked for; gamma as its logarithm, so that 0 does nothing. */
type Position = readonly [inputBlack: number, inputWhite: number, logGamma: number, outputBlack: number, outputWhite: number];

const NEUTRAL: Position = [0, 1, 0, 0, 1];

/**
 * The Levels nearest to a transform, channel by channel, by least squares over a grey ramp: exact for what is a gain, a lift and a gamma on each channel,
 * nearest for other tone curves. What mixes channels (saturation) is on greys no change at all and is not held.
 */
export function fitLevels(transform: ColorTransform): Levels {
  const ramp = Float64Array.from({ length: (STEPS + 1) * 3 }, (_, at) => Math.floor(at / 3) / STEPS);
  const wanted = new Float64Array(ramp.length);
  transform(ramp, wanted);
  const row = (channel: number): LevelsRow => fitRow(Array.from({ length: STEPS + 1 }, (_, step) => Math.min(1, Math.max(0, wanted[step * 3 + channel]!))));
  return [row(0), row(1), row(2)];
}

function fitRow(curve: readonly number[]): LevelsRow {
  if (curve.every((value, step) => Math.abs(value - step / STEPS) < 1e-9)) return NEUTRAL_ROW;
  let position = startOf(curve);
  let cost = costOf(curve, position);
  let damping = 1e-3;
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const next = improved(curve, position, damping);
    const nextCost = next ? costOf(curve, next) : Infinity;
    if (next && nextCost < cost) {
      const gain = cost - nextCost;
      [position, cost, damping] = [next, nextCost, damping / 5];
      if (gain < ENOUGH_GAIN * cost) break;
    } else {
      damping *= 8;
    }
  }
  return rowAt(position);
}

/** Ends where the curve leaves black and reaches white, gamma by its middle. */
function startOf(curve: readonly number[]): Position {
  const first = Math.max(0, curve.findIndex((value) => value > 0) - 1);
  const reached = curve.findIndex((value) => value >= 1);
  const last = reached < 0 ? STEPS : Math.max(first + 2, reached);
  const [black, white] = [curve[first]!, Math.max(curve[first]! + 0.01, curve[Math.min(STEPS, last)]!)];
  const middle = curve[Math.min(STEPS, Math.round((first + last) / 2))]!;
  const share = Math.min(0.95, Math.max(0.05, (middle - black) / (white - black)));
  return bounded([first / STEPS, last / STEPS, Math.log(Math.log(0.5) / Math.log(share)), black, white]);
}

function improved(curve: readonly number[], position: Position, damping: number): Position | null {
  const size = position.length;
  const residual = residualOf(curve, position);
  const slopes = position.map((value, parameter) => {
    const step = value + DERIVATIVE_STEP > 1 && parameter !== 2 ? -DERIVATIVE_STEP : DERIVATIVE_STEP;
    const beside = residualOf(curve, moved(position, parameter, step));
    return beside.map((other, at) => (other - residual[at]!) / step);
  });
  const normal = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) normal[row * size + column] = dot(slopes[row]!, slopes[column]!);
    normal[row * size + row] = normal[row * size + row]! * (1 + damping) + PRIOR;
    gradient[row] = dot(slopes[row]!, residual) + PRIOR * (position[row]! - NEUTRAL[row]!);
  }
  const step = solveSymmetric(normal, gradient);
  return step && bounded(minus(position, step));
}

function costOf(curve: readonly number[], position: Position): number {
  const residual = residualOf(curve, position);
  return dot(residual, residual) + PRIOR * position.reduce((sum, value, parameter) => sum + (value - NEUTRAL[parameter]!) ** 2, 0);
}

function residualOf(curve: readonly number[], position: Position): readonly number[] {
  const row = rowAt(position);
  return curve.map((value, step) => toneOf(row, step / STEPS) - value);
}

function rowAt([inputBlack, inputWhite, logGamma, outputBlack, outputWhite]: Position): LevelsRow {
  return { inputBlack, inputWhite, gamma: Math.exp(logGamma), outputBlack, outputWhite };
}

/** Within what every host's Levels hold. */
function bounded([inputBlack, inputWhite, logGamma, outputBlack, outputWhite]: Position): Position {
  const black = within(inputBlack, 0, 1 - NARROWEST_INPUT);
  const limit = -Math.log(LEAST_GAMMA);
  return [black, within(inputWhite, black + NARROWEST_INPUT, 1), within(logGamma, -limit, limit), within(outputBlack, 0, 1), within(outputWhite, 0, 1)];
}

function moved(position: Position, parameter: number, by: number): Position {
  const at = (other: number): number => position[other]! + (other === parameter ? by : 0);
  return [at(0), at(1), at(2), at(3), at(4)];
}

function minus(position: Position, step: Float64Array): Position {
  const at = (parameter: number): number => position[parameter]! - step[parameter]!;
  return [at(0), at(1), at(2), at(3), at(4)];
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * other[at]!, 0);
}
