import type { BasicCorrection, BasicSlider } from "../../../shared/color/sliders/basic-correction";
import { correctionChanges, describeCorrection } from "../../../shared/color/sliders/describe-correction";
import type { Carrier } from "../carrier/carrier";
import { say } from "../../../shared/words/say";

/** What the sliders do: all of it, and as much of it as fits beside a thumbnail. */
export type ChangeWords = {
  /** Every slider, as a sentence without its full stop: "Exposure +0.4, warmer by 6". */
  readonly all: string;
  /** The moves that are seen most, most visible first, and how many more there are: "Exposure +0.4, warmer by 6 and 7 more". */
  readonly short: string;
};

/** How far one unit of a slider moves a picture: mean CIEDE2000 over a 9 x 9 x 9 cube of colours, through our model of Lumetri, around neutral. */
const SEEN_PER_UNIT: { readonly [slider in BasicSlider]: number } = {
  temperature: 0.11,
  tint: 0.1,
  saturation: 0.16,
  exposure: 14,
  contrast: 0.07,
  highlights: 0.07,
  shadows: 0.06,
  whites: 0.07,
  blacks: 0.03,
};

/** "and 1 more" would take the room of the move itself. */
const SHORT_MOVES = 2;

/** The way from one set of slider positions to another, in an editor's words. */
export function changeWords(from: BasicCorrection, to: BasicCorrection): ChangeWords {
  const all = sentence(describeCorrection(from, to));
  const moves = correctionChanges(from, to).sort((a, b) => seen(b) - seen(a));
  if (moves.length <= SHORT_MOVES + 1) return { all, short: all };
  const first = moves.slice(0, SHORT_MOVES).map(({ slider }) => describeCorrection(from, { ...from, [slider]: to[slider] }));
  return { all, short: say`${sentence(first.join(", "))} and ${moves.length - SHORT_MOVES} more` };
}

/** The same where another effect than Lumetri carries it out: the move is meant as these sliders would make it. */
export function carriedWords(carrier: Carrier | null, from: BasicCorrection, to: BasicCorrection): ChangeWords {
  const { all, short } = changeWords(from, to);
  return carrier?.kind === "levels" && all !== "" ? { all: say`${all}, as Levels`, short: say`${short}, as Levels` } : { all, short };
}

function seen({ slider, from, to }: { readonly slider: BasicSlider; readonly from: number; readonly to: number }): number {
  return Math.abs(to - from) * SEEN_PER_UNIT[slider];
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
