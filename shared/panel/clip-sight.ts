import type { HostApp } from "../host/host-profile";
import type { ClipSnapshot, SequenceSnapshot } from "../project/project-snapshot";
import { rangesOverlap, subtractRanges, type TickRange } from "../time/tick-range";
import { say } from "../words/say";

/** Where a clip can be seen in the program, and what hides the rest of it. */
export type ClipSight = {
  readonly visible: readonly TickRange[];
  /** The clips above it that cover some of it, lowest track first. */
  readonly coveredBy: readonly ClipSnapshot[];
};

/**
 * The parts of a clip that no clip on a higher track covers. Muted tracks, disabled clips, adjustment layers and what has no picture cover nothing;
 * a clip above that is smaller than the frame or see-through (titles, cut-outs) counts as covering: what is under it cannot be sampled cleanly.
 *
 *     V2        |--B--|
 *     V1  |--------A--------|
 *     A   |-----|     |-----|
 */
export function clipSight(sequence: SequenceSnapshot, clip: ClipSnapshot): ClipSight {
  const coveredBy = sequence.videoTracks
    .filter((track) => track.index > clip.ref.track && !track.muted)
    .flatMap((track) => track.clips)
    .filter((above) => hasPictureOver(above, clip));
  const holes = coveredBy.map((above) => above.range);
  return { visible: subtractRanges(clip.range, holes), coveredBy };
}

/** The clips on lower tracks that show somewhere along a clip, topmost first, where it leaves them room: muted tracks, disabled clips and what has no picture do not. */
export function clipsUnder({ videoTracks }: SequenceSnapshot, clip: ClipSnapshot): readonly ClipSnapshot[] {
  return videoTracks
    .filter((track) => track.index < clip.ref.track && !track.muted)
    .flatMap((track) => track.clips)
    .filter((under) => hasPictureOver(under, clip))
    .reverse();
}

/** Does a clip show a picture of its own while the other one lasts? */
function hasPictureOver(one: ClipSnapshot, other: ClipSnapshot): boolean {
  return !one.disabled && !one.adjustmentLayer && !isWithoutPicture(one) && rangesOverlap(one.range, other.range);
}

/** Is there nothing to be seen of it by its kind: a camera, a light, a null, sound alone? Only hosts that refuse such clips tell sizes. */
export function isWithoutPicture({ refusal, size }: ClipSnapshot): boolean {
  return refusal !== null && size === null;
}

/** Why nothing of this clip can be sampled, as a clause after its name; null when something can. */
export function whyUnseen(sequence: SequenceSnapshot, clip: ClipSnapshot, app: HostApp): string | null {
  if (isWithoutPicture(clip)) return clip.refusal;
  if (clip.offline) return app === "after-effects" ? say`its footage is missing` : say`its media is offline`;
  if (clip.disabled) return app === "after-effects" ? say`it is switched off, or another layer is solo` : say`it is disabled`;
  const track = sequence.videoTracks.find((candidate) => candidate.index === clip.ref.track);
  if (track?.muted) return say`its track ${placeName(sequence, clip, app)} is hidden`;
  const { visible, coveredBy } = clipSight(sequence, clip);
  if (visible.length > 0) return null;
  const named = say`it is covered by ${placedNames(sequence, coveredBy, app)}`;
  return app === "after-effects" ? say`${named}: what lies above counts as covering, see-through or small, unless the layer is looked at alone` : named;
}

/** Clips with their places, as many as a sentence bears: "Title on V2"; "Dust (layer 3) and Note (layer 2) and 2 more". */
export function placedNames(sequence: SequenceSnapshot, clips: readonly ClipSnapshot[], app: HostApp): string {
  const named = clips.map((clip) => (app === "after-effects" ? `${clip.name} (${placeName(sequence, clip, app)})` : say`${clip.name} on ${placeName(sequence, clip, app)}`));
  return `${named.slice(0, 2).join(" and ")}${named.length > 2 ? ` ${say`and ${named.length - 2} more`}` : ""}`;
}

/** Where a clip lies, as its host says it: "V1"; "layer 3", which After Effects counts from the top. */
export function placeName({ videoTracks }: SequenceSnapshot, { ref }: ClipSnapshot, app: HostApp): string {
  if (app === "premiere") return trackName(ref.track);
  return say`layer ${Math.max(...videoTracks.map(({ index }) => index)) + 1 - ref.track}`;
}

/** "V1" for index 0. */
function trackName(index: number): string {
  return `V${index + 1}`;
}
