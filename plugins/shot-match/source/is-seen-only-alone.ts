import { sampleTimes } from "../../../shared/color/sample-times";
import type { HostApp } from "../../../shared/host/host-profile";
import { whyUnseen } from "../../../shared/panel/clip-sight";
import type { ClipSnapshot, SequenceSnapshot } from "../../../shared/project/project-snapshot";
import { ownSight } from "./own-sight";

/** Would whole frames of this clip be seen if it were alone, and are none seen as it is, because others cover it or show with it? */
export function isSeenOnlyAlone(sequence: SequenceSnapshot, clip: ClipSnapshot, app: HostApp): boolean {
  if (clip.adjustmentLayer) return false;
  const itsTrack = { ...sequence, videoTracks: sequence.videoTracks.filter(({ index }) => index === clip.ref.track) };
  const isSeen = (parts: ReturnType<typeof ownSight>): boolean => sampleTimes(clip.range, sequence.frameRate, parts).length > 0;
  return whyUnseen(itsTrack, clip, app) === null && isSeen([clip.range]) && !isSeen(ownSight(sequence, clip));
}
