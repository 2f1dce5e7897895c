import type { TickRange } from "../../../../shared/time/tick-range";
import type { Ticks } from "../../../../shared/time/ticks";
import type { TrackItemState, TrackState } from "../state/project-state";

/** Removes what lies in the range; an item that reaches over both ends becomes two, the second with ids made from `newId`. */
export function clearRange(track: TrackState, range: TickRange, newId: string): TrackState {
  return withItems(track, track.items.flatMap((item) => [cutTail(item, range.start), cutHead(item, range.end, reachesOver(item, range) ? newId : undefined)].filter(isPresent)));
}

/** Splits what lies across the start of the range and moves everything after it later by the length of the range. */
export function openGap(track: TrackState, range: TickRange, newId: string): TrackState {
  const by = range.end - range.start;
  return withItems(
    track,
    track.items.flatMap((item) => {
      if (item.range.start >= range.start) return [shiftItem(item, by)];
      const tail = cutHead(item, range.start, newId);
      return [cutTail(item, range.start), tail && shiftItem(tail, by)].filter(isPresent);
    }),
  );
}

/** The item moved along the timeline; what it shows stays the same. */
export function shiftItem(item: TrackItemState, by: Ticks): TrackItemState {
  return { ...item, range: { start: item.range.start + by, end: item.range.end + by } };
}

/** A copy of the item under another id, its effects copied too. */
export function copyItem(item: TrackItemState, id: string): TrackItemState {
  return { ...item, id, components: item.components.map((component, index) => ({ ...component, id: `${id}/${index}` })) };
}

/** Keeps transitions of items that are still on the track. */
export function withItems(track: TrackState, items: readonly TrackItemState[]): TrackState {
  const ids = new Set(items.map((item) => item.id));
  const transitions = track.transitions.every((one) => ids.has(one.itemId)) ? track.transitions : track.transitions.filter((one) => ids.has(one.itemId));
  return { ...track, items, transitions };
}

function cutTail(item: TrackItemState, at: Ticks): TrackItemState | undefined {
  if (item.range.end <= at) return item;
  if (item.range.start >= at) return undefined;
  const length = at - item.range.start;
  return { ...item, range: { start: item.range.start, end: at }, source: { start: item.source.start, end: item.source.start + length } };
}

function cutHead(item: TrackItemState, at: Ticks, newId: string | undefined): TrackItemState | undefined {
  if (item.range.end <= at) return undefined;
  if (item.range.start >= at) return item;
  const offset = at - item.range.start;
  const rest = { ...item, range: { start: at, end: item.range.end }, source: { start: item.source.start + offset, end: item.source.end } };
  return newId === undefined ? rest : copyItem(rest, newId);
}

function reachesOver(item: TrackItemState, range: TickRange): boolean {
  return item.range.start < range.start && item.range.end > range.end;
}

function isPresent<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
