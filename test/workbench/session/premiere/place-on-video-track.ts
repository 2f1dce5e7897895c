import type { TickRange } from "../../../../shared/time/tick-range";
import { videoIntrinsics } from "../../../hosts/premiere/effects/intrinsic-components";
import { byStart, withTracks } from "../../../hosts/premiere/state/edit-state";
import type { ClipItemState, SequenceState, TrackItemState } from "../../../hosts/premiere/state/project-state";

/** A clip for a video track: what of it, and when. */
export type VideoPlacement = { readonly id: string; readonly clip: ClipItemState; readonly trackIndex: number; readonly range: TickRange; readonly source: TickRange };

/** The sequence with one more clip on a video track it has, at normal speed and without effects; V1 is index 0. */
export function placeOnVideoTrack(sequence: SequenceState, { id, clip, trackIndex, range, source }: VideoPlacement): SequenceState {
  const flags = { speed: 1, reversed: false, disabled: false, adjustmentLayer: false, linkGroup: null };
  const item: TrackItemState = { id, projectItemId: clip.id, name: clip.name, range, source, ...flags, components: videoIntrinsics(id) };
  const tracks = sequence.videoTracks.map((track, index) => (index === trackIndex ? { ...track, items: byStart([...track.items, item]) } : track));
  return withTracks(sequence, "video", tracks);
}
