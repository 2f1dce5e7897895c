import { assertNever } from "../../../shared/basics/assert-never";
import { CLOSE_BELOW, MATCHES_BELOW } from "../../../shared/color/scene/match-bounds";
import type { Measurement } from "../search/shot-outcome";
import { say } from "../../../shared/words/say";

/** How far a shot is from the reference: in words, and in numbers for those who know them. */
export type DifferenceWords = { readonly words: string; readonly numbers: string };

/** Mean CIEDE2000. */
const OFF_BELOW = 6;

/** One mean CIEDE2000 as an editor would say it. */
export function distanceWord(difference: number): string {
  if (difference < MATCHES_BELOW) return say`alike`;
  if (difference < CLOSE_BELOW) return say`close`;
  return difference < OFF_BELOW ? say`off` : say`far off`;
}

/** How far a shot was from the reference, and is: as predicted, or as the host's own frames say. */
export function differenceWords(before: number, predicted: number, measurement: Measurement | undefined): DifferenceWords {
  const expected = { words: wayWords(before, predicted), numbers: say`ΔE ${before.toFixed(1)} → ${predicted.toFixed(1)} predicted` };
  switch (measurement?.kind) {
    case undefined:
      return expected;
    case "measuring":
      return { ...expected, numbers: say`${expected.numbers}, measuring` };
    case "measured":
      return {
        words: wayWords(before, measurement.difference),
        numbers: say`${expected.numbers}, ${measurement.difference.toFixed(1)} measured`,
      };
    case "not-comparable":
      return { ...expected, numbers: say`${expected.numbers}; nothing comparable to measure now` };
    case "seen-alone":
      return { ...expected, numbers: say`${expected.numbers}; not measured: seen alone` };
    case "failed":
      return { ...expected, numbers: say`${expected.numbers}; not measured` };
    default:
      return assertNever(measurement);
  }
}

function wayWords(before: number, after: number): string {
  const [from, to] = [distanceWord(before), distanceWord(after)];
  return from === to ? say`still ${to}` : `${from} → ${to}`;
}
