import { sampleTimes } from "../../../shared/color/sample-times";
import type { HostApp } from "../../../shared/host/host-profile";
import { clipSight, whyUnseen } from "../../../shared/panel/clip-sight";
import type { ClipSnapshot, SequenceSnapshot } from "../../../shared/project/project-snapshot";

/** Would whole frames of this clip be seen if nothing lay over it, and are none seen because something does? */
export function isCovered(sequence: SequenceSnapshot, clip: ClipSnapshot, app: HostApp): boolean {
  const { visible, coveredBy } = clipSight(sequence, clip);
  if (coveredBy.length === 0 || clip.adjustmentLayer) return false;
  const itsTrack = { ...sequence, videoTracks: sequence.videoTracks.filter(({ index }) => index === clip.ref.track) };
  const isSeen = (parts: typeof visible): boolean => sampleTimes(clip.range, sequence.frameRate, parts).length > 0;
  return whyUnseen(itsTrack, clip, app) === null && isSeen([clip.range]) && !isSeen(visible);
}
