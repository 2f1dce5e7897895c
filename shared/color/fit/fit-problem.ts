import { mapSliders, SLIDER_RANGES, type BasicCorrection, type BasicSlider } from "../sliders/basic-correction";
import type { ColorPair } from "../correspond/color-pair";
import { writeOklab } from "../../colorimetry/oklab";
import type { SliderResponse } from "../response/slider-response";

/** A colour pair whose target has been freed of the grade that lies on it (display-encoded, may leave 0..1). */
export type FitPair = ColorPair & { readonly ungraded: readonly [number, number, number] };

/** How far an editor's correction of one shot usually moves a slider: the standard deviations of the prior. */
const PRIOR_SPREAD: { readonly [slider in BasicSlider]: number } = {
  temperature: 30,
  tint: 30,
  saturation: 25,
  exposure: 0.8,
  contrast: 30,
  highlights: 25,
  shadows: 25,
  whites: 25,
  blacks: 25,
};

/** Neighbouring patches say the same thing: all of them together count for at most this many observations. */
const MOST_EVIDENCE = 60;
/** What is left between two patches of the same thing after a perfect correction, in OKLab: codec, parallax, light that moved. */
const NOISE = 0.02;
/** OKLab distances see hue and chroma too small by about this factor (Ottosson's remark of 2021 on colour differences). */
const CHROMA_SCALE = 2;
/** What clipping hid may truly lie beyond the clip, in the target as in the hero, so a lightness missed on that side is weak evidence. */
const HIDDEN_WEIGHT = 0.6;
/**
 * A blown wall that comes out green is what an editor sees first, and no slider can bring back what it was: its chroma counts so much more.
 * Chosen on the over-exposed room of the sample edit (14.2 before; 13.1 after without it, 8.3 with it) and 136 overlapping pairs, which it leaves as they were.
 */
const BLOWN_CHROMA = 6;

/** Step of the numeric derivatives, in units of the prior's spread. */
const NUDGE = 0.02;

/** One position of all sliders: moves from the current ones in units of the prior's spread, in the order of `free`. */
type FitState = { readonly position: Float64Array; readonly rendered: Float64Array; readonly cost: number };

/** The cost of a correction over pairs, as a solver needs it. The cost is twice the negative log posterior, up to a constant. */
type FitProblem = {
  /** The state at a position; its cost is Infinity where the response gives no finite colours. */
  readonly evaluate: (position: Float64Array) => FitState;
  /** Gauss-Newton normal matrix (row by row) and half the gradient of the cost at a state. */
  readonly linearise: (state: FitState) => { readonly normal: Float64Array; readonly gradient: Float64Array };
  /** The nearest position within the sliders' ranges (and the current ones, where those are outside). */
  readonly bounded: (position: Float64Array) => Float64Array;
  readonly correctionAt: (position: Float64Array) => BasicCorrection;
};

/** A soft-L1 loss (sqrt(1 + r²) - 1, so outliers pull ever less) on OKLab differences, with Gaussian priors on the `free` sliders around `current`; the others stay. */
export function fitProblem(pairs: readonly FitPair[], current: BasicCorrection, response: SliderResponse, free: readonly BasicSlider[]): FitProblem {
  const total = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  const scale = Math.min(1, MOST_EVIDENCE / Math.max(total, 1e-9)) / (NOISE * NOISE);
  const ungraded = Float64Array.from(pairs.flatMap((pair) => pair.ungraded));
  const wanted = new Float64Array(ungraded.length);
  pairs.forEach(({ hero }, index) => writeOklab(hero[0], hero[1], hero[2], wanted, index * 3));
  const scratch = new Float64Array(ungraded.length);

  return { evaluate, linearise, bounded, correctionAt };

  function evaluate(position: Float64Array): FitState {
    const rendered = render(position, new Float64Array(ungraded.length));
    let cost = position.reduce((sum, move) => sum + move * move, 0);
    pairs.forEach(({ weight }, index) => {
      const squared = squaredMiss(rendered, index) / (NOISE * NOISE);
      cost += scale * NOISE * NOISE * weight * 2 * (Math.sqrt(1 + squared) - 1);
    });
    return { position, rendered, cost: Number.isFinite(cost) ? cost : Infinity };
  }

  function linearise({ position, rendered }: FitState): { normal: Float64Array; gradient: Float64Array } {
    const n = position.length;
    const slopes = Array.from({ length: n }, (_, slider) => {
      const nudged = position.slice();
      const nudge = position[slider]! > 0 ? -NUDGE : NUDGE;
      nudged[slider] = position[slider]! + nudge;
      return render(nudged, new Float64Array(ungraded.length)).map((value, at) => (value - rendered[at]!) / nudge);
    });
    const weights = pairs.map(({ weight }, index) => (scale * weight) / Math.sqrt(1 + squaredMiss(rendered, index) / (NOISE * NOISE)));
    const normal = new Float64Array(n * n);
    const gradient = Float64Array.from(position);
    for (let row = 0; row < n; row++) {
      for (let at = 0; at < rendered.length; at++) {
        const weighted = weights[Math.floor(at / 3)]! * channelWeight(rendered, at) * slopes[row]![at]!;
        if (weighted === 0) continue;
        gradient[row] = gradient[row]! + weighted * (rendered[at]! - wanted[at]!);
        for (let column = 0; column <= row; column++) normal[row * n + column] = normal[row * n + column]! + weighted * slopes[column]![at]!;
      }
      normal[row * n + row] = normal[row * n + row]! + 1;
      for (let column = 0; column < row; column++) normal[column * n + row] = normal[row * n + column]!;
    }
    return { normal, gradient };
  }

  function render(position: Float64Array, into: Float64Array): Float64Array {
    response.transformFor(correctionAt(position))(ungraded, scratch);
    for (let at = 0; at < scratch.length; at += 3) writeOklab(clamp(scratch[at]!), clamp(scratch[at + 1]!), clamp(scratch[at + 2]!), into, at);
    return into;
  }

  function squaredMiss(rendered: Float64Array, index: number): number {
    return [0, 1, 2].reduce((sum, channel) => sum + channelWeight(rendered, index * 3 + channel) * (rendered[index * 3 + channel]! - wanted[index * 3 + channel]!) ** 2, 0);
  }

  function channelWeight(rendered: Float64Array, at: number): number {
    const { targetClip, heroClip } = pairs[Math.floor(at / 3)]!;
    if (at % 3 !== 0) return CHROMA_SCALE * CHROMA_SCALE * (targetClip === "blown" ? BLOWN_CHROMA : 1);
    const isDarker = rendered[at]! < wanted[at]!;
    const [hidesDarker, hidesBrighter] = [targetClip === "blown" || heroClip === "crushed", targetClip === "crushed" || heroClip === "blown"];
    return (isDarker ? hidesDarker : hidesBrighter) ? HIDDEN_WEIGHT : 1;
  }

  function correctionAt(position: Float64Array): BasicCorrection {
    return mapSliders((slider) => current[slider] + (position[free.indexOf(slider)] ?? 0) * PRIOR_SPREAD[slider]);
  }

  function bounded(position: Float64Array): Float64Array {
    return position.map((move, index) => {
      const slider = free[index]!;
      const { min, max } = SLIDER_RANGES[slider];
      const lowest = Math.min(min, current[slider]);
      const highest = Math.max(max, current[slider]);
      return Math.min((highest - current[slider]) / PRIOR_SPREAD[slider], Math.max((lowest - current[slider]) / PRIOR_SPREAD[slider], move));
    });
  }
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
