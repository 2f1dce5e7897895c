import type { Ticks } from "./ticks";

/** A half-open stretch of time: `start` belongs to it, `end` does not. */
export type TickRange = { readonly start: Ticks; readonly end: Ticks };

/** How long the range is; zero for an empty one. */
export function rangeDuration(range: TickRange): Ticks {
  return range.end - range.start;
}

/** Is this moment inside the range? The end is outside. */
export function rangeContains(range: TickRange, moment: Ticks): boolean {
  return range.start <= moment && moment < range.end;
}

/** Do the two ranges share any time? Ranges that merely touch do not. */
export function rangesOverlap(a: TickRange, b: TickRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * What is left of `range` when `holes` are cut out of it, in order, empty pieces dropped.
 *
 *     range  |----------|
 *     holes     |--|  |-----|
 *     left   |--|  |--|
 */
export function subtractRanges(range: TickRange, holes: readonly TickRange[]): TickRange[] {
  let pieces: TickRange[] = [range];
  for (const hole of holes) {
    pieces = pieces.flatMap((piece) =>
      rangesOverlap(piece, hole)
        ? [
            { start: piece.start, end: hole.start },
            { start: hole.end, end: piece.end },
          ].filter((part) => part.start < part.end)
        : [piece],
    );
  }
  return pieces.filter((piece) => piece.start < piece.end);
}
