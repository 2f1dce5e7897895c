import { CLOSE_BELOW, MATCHES_BELOW } from "../color/scene/match-bounds";
import { say } from "../words/say";

/** One cut of the timeline and how far the colours on both sides of it are apart. */
export type ShownCut = {
  readonly key: string;
  /** The shots on both sides: "A003 to A004". */
  readonly label: string;
  readonly timecode: string;
  /** Where it lies in the timeline, 0..1. */
  readonly share: number;
  /** Mean CIEDE2000, null where nothing can be said. */
  readonly difference: number | null;
  /** What was compared: the same things seen on both sides, or only the pictures as a whole. */
  readonly basis: "same-things" | "statistics" | "unknown";
};

/** Below this a jump shows, from here on it shouts (CIEDE2000). */
const CLEAR_BELOW = 6;

/** How a jump looks, in one or two words. */
export function jumpWords({ difference, basis }: ShownCut): string {
  if (difference === null || basis === "unknown") return say`can't tell`;
  const size = difference < MATCHES_BELOW ? say`no jump` : difference < CLOSE_BELOW ? say`slight jump` : difference < CLEAR_BELOW ? say`clear jump` : say`strong jump`;
  return basis === "statistics" ? say`${size}, or other things in view` : size;
}
