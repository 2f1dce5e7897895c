import { assertNever } from "../../basics/assert-never";
import type { LookMeasures } from "./look-measures";
import { changeAloud, changeInNumbers, isMonochrome, measuredChanges, type MeasuredChange } from "./measured-changes";
import { say } from "../../words/say";

/** What a look does, for a tile's caption, its line of numbers, and a screen reader. */
export type MeasureWords = { readonly words: string; readonly numbers: string; readonly spoken: string };

/** A mean CIEDE2000 below this is seen by nobody who is not told where to look: 1 is just visible between flat fields side by side. */
const NO_CHANGE = 0.5;

/** Changes named on a tile, so that its caption stays short. */
const MOST_CHANGES = 3;

/** Skin that changed less than this is worth a word where the picture changed at least twice as much (mean CIEDE2000). */
const SKIN_UNCHANGED = 2;

/** Below this a change without a direction is subtle (mean CIEDE2000). */
const SUBTLE = 2.5;

/** A picture that changed by this much (mean CIEDE2000), and by several times what its averages say, was turned, moved or recoloured. */
const LARGE = 12;
const UNEXPLAINED = 2.5;

/** Four percent of contrast or colour count as one unit of L* where both are summed up. */
const PERCENT_A_UNIT = 4;

/** New pixels at the end of a channel from this share on are worth a word. */
const CLIPPING = 0.03;

/** Describes measured changes, the largest first; never names one that was not measured. */
export function measuresInWords(measures: LookMeasures): MeasureWords {
  if (measures.difference < NO_CHANGE) return { words: say`no visible change`, numbers: "", spoken: say`No visible change.` };
  const hasNoColor = isMonochrome(measures);
  const changes = measuredChanges(measures)
    .filter(({ about }) => !hasNoColor || (about !== "warmth" && about !== "tint" && about !== "saturation"))
    .slice(0, MOST_CHANGES);
  const words = [...(hasNoColor ? [say`black and white`] : []), ...changes.map(inWords), ...remarks(measures)];
  if (words.length === 0) words.push(measures.difference < SUBTLE ? say`subtle change` : say`mixed changes`);
  const numbers = changes.map(changeInNumbers).join(", ") || say`overall difference ${Math.round(measures.difference)}`;
  return { words: words.join(", "), numbers, spoken: spokenLine(words.join(", "), changes) };
}

function remarks(measures: LookMeasures): readonly string[] {
  const { difference, lightness, warmth, tint, saturation, contrast, skinDifference, clipped } = measures;
  const explained = Math.hypot(lightness, warmth, tint, saturation / PERCENT_A_UNIT, contrast / PERCENT_A_UNIT);
  return [
    ...(difference >= LARGE && difference > UNEXPLAINED * explained ? [say`otherwise very different`] : []),
    ...(clipped >= CLIPPING ? [say`some clipping`] : []),
    ...(skinDifference !== null && skinDifference < SKIN_UNCHANGED && difference >= 2 * skinDifference ? [say`skin nearly unchanged`] : []),
  ];
}

function inWords({ amount, up, down, size }: MeasuredChange): string {
  const word = amount > 0 ? up : down;
  switch (size) {
    case "slight":
      return say`slightly ${word}`;
    case "clear":
      return word;
    case "strong":
      return word.startsWith("towards") ? say`strongly ${word}` : say`much ${word}`;
    default:
      return assertNever(size);
  }
}

function spokenLine(words: string, changes: readonly MeasuredChange[]): string {
  const sentences = [words, ...(changes.length > 0 ? [changes.map(changeAloud).join(", ")] : [])];
  return sentences.map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`).join(" ");
}
