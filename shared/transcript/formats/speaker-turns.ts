import type { Ticks } from "../../time/ticks";

/** A stretch of time that belongs to one speaker, as engines list them beside the words. */
export type SpeakerTurn = { readonly start: Ticks; readonly end: Ticks; readonly speaker: string };

/** Who speaks from `start` to `end`: the turn that holds its middle, else the nearest one; null where there are no turns. */
export function speakerFinder(turns: readonly SpeakerTurn[]): (start: Ticks | null, end: Ticks | null) => string | null {
  const sorted = [...turns].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return (start, end) => {
    if (start === null && end === null) return null;
    const middle = ((start ?? end ?? 0n) + (end ?? start ?? 0n)) / 2n;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const half = (low + high) >> 1;
      if ((sorted[half]?.start ?? 0n) <= middle) low = half + 1;
      else high = half;
    }
    const [before, after] = [sorted[low - 1], sorted[low]];
    if (!before || !after || middle < before.end) return (before ?? after)?.speaker ?? null;
    return middle - before.end <= after.start - middle ? before.speaker : after.speaker;
  };
}
