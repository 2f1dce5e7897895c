import { rangeContains, type TickRange } from "../../../../shared/time/tick-range";
import { sequenceEnd } from "../state/find-in-state";
import type { SequenceState, TrackState } from "../state/project-state";
import { clearRange, shiftItem, withItems } from "./make-room";

/** What a subsequence holds: the part of a sequence inside the range, moved to the start, without in and out points. Ids stay. */
export function cutToRange(sequence: SequenceState, range: TickRange): SequenceState {
  const end = sequenceEnd(sequence);
  const cut = (track: TrackState): TrackState => {
    const headless = clearRange(track, { start: 0n, end: range.start }, "");
    const kept = range.end < end ? clearRange(headless, { start: range.end, end }, "") : headless;
    return withItems(kept, kept.items.map((item) => shiftItem(item, -range.start)));
  };
  return {
    ...sequence,
    inPoint: null,
    outPoint: null,
    videoTracks: sequence.videoTracks.map(cut),
    audioTracks: sequence.audioTracks.map(cut),
    markers: sequence.markers.filter((marker) => rangeContains(range, marker.start)).map((marker) => ({ ...marker, start: marker.start - range.start })),
  };
}
