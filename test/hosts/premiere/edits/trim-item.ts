import type { Ticks } from "../../../../shared/time/ticks";
import type { TrackItemState } from "../state/project-state";
import { shiftItem } from "./make-room";

/** Moves the item by a difference; negative starts are refused by the caller. Overlaps stay, as in the host. */
export function moveItem(item: TrackItemState, by: Ticks): TrackItemState {
  return shiftItem(item, by);
}

/** Moves the left edge so that the item starts with this source time; the right edge stays (measured). */
export function trimInPoint(item: TrackItemState, inPoint: Ticks): TrackItemState {
  return trimStart(item, item.range.start + inPoint - item.source.start);
}

/** Moves the right edge so that the item ends before this source time. */
export function trimOutPoint(item: TrackItemState, outPoint: Ticks): TrackItemState {
  return trimEnd(item, item.range.end + outPoint - item.source.end);
}

/** Moves the left edge along the timeline; never before the media begins, never past the right edge. */
export function trimStart(item: TrackItemState, start: Ticks): TrackItemState {
  const earliest = item.range.start - item.source.start;
  const to = start < earliest ? earliest : start;
  if (to > item.range.end || to < 0n) return item;
  return { ...item, range: { ...item.range, start: to }, source: { ...item.source, start: item.source.start + to - item.range.start } };
}

/** Moves the right edge along the timeline. The exact tick is kept, zero length is accepted, a negative one ignored (measured). */
export function trimEnd(item: TrackItemState, end: Ticks): TrackItemState {
  if (end < item.range.start) return item;
  return { ...item, range: { ...item.range, end }, source: { ...item.source, end: item.source.end + end - item.range.end } };
}
