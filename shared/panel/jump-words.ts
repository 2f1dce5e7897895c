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

/** Below these a jump passes in a cut, hardly shows, shows (CIEDE2000); the first two are those of the match itself. */
const PASSES_BELOW = 1.5;
const SLIGHT_BELOW = 3;
const CLEAR_BELOW = 6;

/** How a jump looks, in one or two words. */
export function jumpWords({ difference, basis }: ShownCut): string {
  if (difference === null || basis === "unknown") return "can't tell";
  const size = difference < PASSES_BELOW ? "no jump" : difference < SLIGHT_BELOW ? "slight jump" : difference < CLEAR_BELOW ? "clear jump" : "strong jump";
  return basis === "statistics" ? `${size}, or other things in view` : size;
}

/** The cuts with the largest jumps between the same things first, then those judged by whole pictures, then the unknown; equals in the order of the timeline. */
export function worstFirst(cuts: readonly ShownCut[]): readonly ShownCut[] {
  return [...cuts].sort((one, other) => rank(one) - rank(other) || (other.difference ?? 0) - (one.difference ?? 0) || one.share - other.share);
}

function rank({ difference, basis }: ShownCut): number {
  if (difference === null || basis === "unknown") return 2;
  return basis === "same-things" ? 0 : 1;
}
