import { rangesOverlap, type TickRange } from "../../../../shared/time/tick-range";
import type { Ticks } from "../../../../shared/time/ticks";
import { tracksOf } from "../state/find-in-state";
import { withTracks } from "../state/edit-state";
import type { SequenceState, TrackItemState } from "../state/project-state";
import { shiftItem, withItems } from "./make-room";

/** What happens to the place of removed items. */
type Closing = "leave-gaps" | "close-gaps";

/**
 * Lifts items, or extracts them: later items of every track move up when the closed stretch is free on their track,
 * else only on the tracks that lost something there (simulated; Premiere's sync locks are not).
 */
export function removeItems(sequence: SequenceState, itemIds: ReadonlySet<string>, closing: Closing): SequenceState {
  const removed = [...sequence.videoTracks, ...sequence.audioTracks].flatMap((track) => track.items.filter((item) => itemIds.has(item.id)));
  const gaps = closing === "close-gaps" ? mergeRanges(removed.map((item) => item.range)) : [];
  return (["video", "audio"] as const).reduce(
    (next, kind) =>
      withTracks(
        next,
        kind,
        tracksOf(next, kind).map((track) => {
          const kept = track.items.filter((item) => !itemIds.has(item.id));
          if (kept.length === track.items.length && gaps.length === 0) return track;
          return withItems(track, closeGaps(kept, gaps));
        }),
      ),
    sequence,
  );
}

function closeGaps(items: readonly TrackItemState[], gaps: readonly TickRange[]): TrackItemState[] {
  const free = gaps.filter((gap) => !items.some((item) => rangesOverlap(item.range, gap)));
  return items.map((item) => {
    const by = free.reduce((sum, gap) => (gap.end <= item.range.start ? sum + gap.end - gap.start : sum), 0n as Ticks);
    return by === 0n ? item : shiftItem(item, -by);
  });
}

function mergeRanges(ranges: readonly TickRange[]): TickRange[] {
  const sorted = ranges.slice().sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return sorted.reduce<TickRange[]>((merged, range) => {
    const last = merged[merged.length - 1];
    if (!last || range.start > last.end) return [...merged, range];
    return [...merged.slice(0, -1), { start: last.start, end: range.end > last.end ? range.end : last.end }];
  }, []);
}
