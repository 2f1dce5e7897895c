/**
 * A blur along one line, the same numbers for both ways to draw. Wide blurs run on cells: every `step`-th pixel's tent-weighted mean, blurred by
 * `weights`, and read back by linear interpolation; both tents widen the blur by (step^2 - 1) / 6 of variance each, which the weights leave out.
 */
export type BlurKernel = {
  /** Pixels from one cell to the next; 1 blurs the pixels themselves. */
  readonly step: number;
  /** Weights of a cell and of those 1, 2, ... cells to either side; they sum to 1 over both sides. At most MOST_WEIGHTS. */
  readonly weights: readonly number[];
};

/** The longest list of weights that a kernel holds; only lines shorter than that could want more, and there the last one stands for the rest. */
export const MOST_WEIGHTS = 16;

// A blur is cut where a Gaussian of its width holds 0.3 percent more.
const REACH_SIGMAS = 3;

// Narrower Gaussians are summed pixel by pixel; from here cells are as exact to the eye: within 1 percent of a step edge.
const CELLS_FROM_SIGMA = 3;
const SIGMAS_A_CELL = 2;

// A blur of 30 times the line's length leaves no detail on it: a standard deviation of a box is its radius over the root of 3.
const MOST_LENGTHS = 30;

// Box sums up to this many pixels to either side are exact.
const EXACT_REACH_PX = 7;

/** A Gaussian of this standard deviation in pixels, cut at three of them, for lines of this length. */
export function gaussianKernel(sigmaPx: number, lengthPx: number): BlurKernel {
  const wanted = sigmaPx < CELLS_FROM_SIGMA ? 1 : Math.max(2, Math.floor(sigmaPx / SIGMAS_A_CELL));
  const step = stepFor(lengthPx, wanted);
  const sigma = Math.sqrt(cellVariance(sigmaPx * sigmaPx, step));
  const reach = Math.ceil(REACH_SIGMAS * sigma);
  return { step, weights: summingToOne(Array.from({ length: reach + 1 }, (_, at) => Math.exp((-0.5 * at * at) / (sigma * sigma || 1)))) };
}

/**
 * The blur of so many layer pixels of Blurriness, Softness or Blur Length: standard deviation 0.3 of it. Wide ones are three boxes in place of the
 * Gaussian, as the SVG filter specification has it (feGaussianBlur) and Skottie draws it: of whole layer pixels, one of them a pixel wider
 * where the width is even. Boxes are also what the ae-rml-rive-cli project found in renders of After Effects 2026.
 */
export function blurrinessKernel(blurriness: number, scale: number, lengthPx: number): BlurKernel {
  const sigma = SIGMA_OF_BLURRINESS * blurriness;
  if (sigma < BOXES_FROM_SIGMA) return gaussianKernel(sigma * scale, lengthPx);
  const width = Math.floor(sigma * SVG_BOX_WIDTH + 0.5);
  const squares = 2 * width * width + (width + (width % 2 === 0 ? 1 : 0)) ** 2;
  const variance = ((squares - 3) / 12) * scale * scale;
  return Math.sqrt(variance) < BOXES_FROM_SIGMA && scale !== 1 ? gaussianKernel(Math.sqrt(variance), lengthPx) : boxKernel(radiusOfVariance(variance / 3), 3, lengthPx);
}

const SIGMA_OF_BLURRINESS = 0.3;
const BOXES_FROM_SIGMA = 2;
const SVG_BOX_WIDTH = (3 * Math.sqrt(2 * Math.PI)) / 4;

/** `times` boxes of this radius one after the other; a radius may have a fraction, which weighs the outermost pixels. For lines of this length. */
export function boxKernel(wantedPx: number, times: number, lengthPx: number): BlurKernel {
  const radiusPx = Math.min(wantedPx, MOST_LENGTHS * lengthPx * Math.sqrt(3 / times));
  const variance = times * boxVariance(radiusPx);
  const reachPx = Math.min(times * Math.ceil(radiusPx), Math.ceil((REACH_SIGMAS + 1) * Math.sqrt(variance)));
  const step = stepFor(lengthPx, Math.max(1, Math.ceil(reachPx / EXACT_REACH_PX)));
  const radius = step === 1 ? radiusPx : radiusOfVariance(cellVariance(variance, step) / times);
  return { step, weights: summingToOne(foldedBoxes(radius, times).slice(0, Math.max(1, Math.ceil(reachPx / step) + 1))) };
}

/** How wide a kernel blurs: the variance in square pixels, with what the cells add. */
export function varianceOf({ step, weights }: BlurKernel): number {
  const ofCells = weights.reduce((sum, weight, at) => sum + 2 * at * at * weight, 0);
  return step * step * ofCells + (step * step - 1) / 3;
}

// Cells need a margin on either side, which the shortest lines have no room for.
function stepFor(lengthPx: number, wanted: number): number {
  return lengthPx < 5 ? 1 : wanted;
}

function cellVariance(variancePx: number, step: number): number {
  return Math.max(0, (variancePx - (step * step - 1) / 3) / (step * step));
}

/** Variance of a box of whole radius n, with the pixels at n + 1 weighing the rest of the radius. */
function boxVariance(radius: number): number {
  const whole = Math.floor(radius);
  const rest = radius - whole;
  const squares = (whole * (whole + 1) * (2 * whole + 1)) / 3 + 2 * rest * (whole + 1) ** 2;
  return squares / (2 * whole + 1 + 2 * rest);
}

function radiusOfVariance(variance: number): number {
  let low = 0;
  let high = 1 + 2 * Math.sqrt(3 * variance);
  for (let halving = 0; halving < 40; halving++) {
    const middle = (low + high) / 2;
    if (boxVariance(middle) < variance) low = middle;
    else high = middle;
  }
  return low;
}

function foldedBoxes(radius: number, times: number): readonly number[] {
  const whole = Math.floor(radius);
  const box = Array.from({ length: 2 * whole + 3 }, (_, at) => (at === 0 || at === 2 * whole + 2 ? radius - whole : 1) / (2 * radius + 1));
  let both: readonly number[] = [1];
  for (let time = 0; time < times; time++) both = convolved(both, box);
  return both.slice((both.length - 1) / 2);
}

function convolved(one: readonly number[], two: readonly number[]): readonly number[] {
  const sum = new Array<number>(one.length + two.length - 1).fill(0);
  one.forEach((weight, at) => two.forEach((other, beside) => (sum[at + beside]! += weight * other)));
  return sum;
}

function summingToOne(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight, at) => total + (at === 0 ? weight : 2 * weight), 0);
  const shares = weights.map((weight) => weight / sum);
  if (shares.length <= MOST_WEIGHTS) return shares;
  return [...shares.slice(0, MOST_WEIGHTS - 1), shares.slice(MOST_WEIGHTS - 1).reduce((total, share) => total + share, 0)];
}
