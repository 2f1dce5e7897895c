import type { ClipSnapshot, SequenceSnapshot } from "../project/project-snapshot";
import { rangesOverlap, subtractRanges, type TickRange } from "../time/tick-range";

/** Where a clip can be seen in the program, and what hides the rest of it. */
export type ClipSight = {
  readonly visible: readonly TickRange[];
  /** The clips above it that cover some of it, lowest track first. */
  readonly coveredBy: readonly ClipSnapshot[];
};

/**
 * The parts of a clip that no clip on a higher track covers. Muted tracks, disabled clips and adjustment layers cover nothing;
 * a clip above that is smaller than the frame or see-through counts as covering: what is under it cannot be sampled cleanly.
 *
 *     V2        |--B--|
 *     V1  |--------A--------|
 *     A   |-----|     |-----|
 */
export function clipSight(sequence: SequenceSnapshot, clip: ClipSnapshot): ClipSight {
  const coveredBy = sequence.videoTracks
    .filter((track) => track.index > clip.ref.track && !track.muted)
    .flatMap((track) => track.clips)
    .filter((above) => !above.disabled && !above.adjustmentLayer && rangesOverlap(above.range, clip.range));
  const holes = coveredBy.map((above) => above.range);
  return { visible: subtractRanges(clip.range, holes), coveredBy };
}

/** Why nothing of this clip can be sampled, as a clause after its name; null when something can. */
export function whyUnseen(sequence: SequenceSnapshot, clip: ClipSnapshot): string | null {
  if (clip.offline) return "its media is offline";
  if (clip.disabled) return "it is disabled";
  const track = sequence.videoTracks.find((candidate) => candidate.index === clip.ref.track);
  if (track?.muted) return `its track ${trackName(clip.ref.track)} is hidden`;
  const { visible, coveredBy } = clipSight(sequence, clip);
  if (visible.length > 0) return null;
  const covers = coveredBy.map((above) => `${above.name} on ${trackName(above.ref.track)}`);
  return `it is covered by ${covers.slice(0, 2).join(" and ")}${covers.length > 2 ? ` and ${covers.length - 2} more` : ""}`;
}

/** "V1" for index 0. */
export function trackName(index: number): string {
  return `V${index + 1}`;
}
