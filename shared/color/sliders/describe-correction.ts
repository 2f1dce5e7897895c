import { BASIC_SLIDERS, mapSliders, roundToStep, type BasicCorrection, type BasicSlider } from "./basic-correction";
import { say } from "../../words/say";

/** One slider that a correction moves, in the host's numbers. */
export type SliderChange = { readonly slider: BasicSlider; readonly from: number; readonly to: number };

/** A move smaller than this is not worth an editor's attention (slider's own unit). */
const LEAST_MOVE: { readonly [slider in BasicSlider]: number } = {
  temperature: 0.5,
  tint: 0.5,
  saturation: 1,
  exposure: 0.02,
  contrast: 1,
  highlights: 1,
  shadows: 1,
  whites: 1,
  blacks: 1,
};

/** `to` on slider steps, with every slider that would hardly move left exactly where `from` has it. */
export function settleCorrection(from: BasicCorrection, to: BasicCorrection): BasicCorrection {
  return mapSliders((slider) => (Math.abs(to[slider] - from[slider]) < LEAST_MOVE[slider] ? from[slider] : roundToStep(slider, to[slider])));
}

/** The sliders whose positions differ, in the host's order. */
export function correctionChanges(from: BasicCorrection, to: BasicCorrection): SliderChange[] {
  return BASIC_SLIDERS.filter((slider) => from[slider] !== to[slider]).map((slider) => ({ slider, from: from[slider], to: to[slider] }));
}

/** What changes in an editor's words, exposure and balance first: "exposure +0.4, warmer by 6, less contrast (-12)"; "nothing changes" when nothing does. */
export function describeCorrection(from: BasicCorrection, to: BasicCorrection): string {
  const moved = SPOKEN_ORDER.filter((slider) => from[slider] !== to[slider]);
  return moved.length === 0 ? say`nothing changes` : moved.map((slider) => WORDS[slider](to[slider] - from[slider])).join(", ");
}

const SPOKEN_ORDER: readonly BasicSlider[] = ["exposure", "temperature", "tint", "contrast", "saturation", "highlights", "shadows", "whites", "blacks"];

const WORDS: { readonly [slider in BasicSlider]: (move: number) => string } = {
  exposure: (move) => say`exposure ${signed(move, 2)}`,
  temperature: (move) => say`${move > 0 ? say`warmer` : say`cooler`} by ${plain(move)}`,
  tint: (move) => say`${move > 0 ? say`more magenta` : say`greener`} by ${plain(move)}`,
  contrast: (move) => say`${move > 0 ? say`more` : say`less`} contrast (${signed(move, 1)})`,
  saturation: (move) => say`${move > 0 ? say`more` : say`less`} saturation (${signed(move, 1)})`,
  highlights: (move) => say`highlights ${signed(move, 1)}`,
  shadows: (move) => say`shadows ${signed(move, 1)}`,
  whites: (move) => say`whites ${signed(move, 1)}`,
  blacks: (move) => say`blacks ${signed(move, 1)}`,
};

function signed(move: number, decimals: number): string {
  return `${move > 0 ? "+" : "-"}${Number(Math.abs(move).toFixed(decimals))}`;
}

function plain(move: number): string {
  return String(Number(Math.abs(move).toFixed(1)));
}
