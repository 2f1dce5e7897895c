import { assertNever } from "../basics/assert-never";
import type { ClipSnapshot, EffectSnapshot, MarkerSnapshot, ParamSnapshot, ProjectSnapshot, SequenceSnapshot } from "./project-snapshot";
import { sameClip, type ClipRef, type EffectRef, type MarkerOwnerRef, type ParamRef } from "./references";

/** The sequence with this GUID, if it was read. */
export function findSequence(snapshot: ProjectSnapshot, guid: string): SequenceSnapshot | undefined {
  return snapshot.sequences.find((sequence) => sequence.guid === guid);
}

/** All clips of a sequence, bottom track first, each track from left to right. */
export function clipsOf(sequence: SequenceSnapshot): ClipSnapshot[] {
  return sequence.videoTracks.flatMap((track) => track.clips);
}

/** The clip that stands exactly where the reference says. */
export function findClip(snapshot: ProjectSnapshot, ref: ClipRef): ClipSnapshot | undefined {
  const track = findSequence(snapshot, ref.sequenceGuid)?.videoTracks.find((candidate) => candidate.index === ref.track);
  return track?.clips.find((clip) => sameClip(clip.ref, ref));
}

/** The effect, if its clip's effects were read and it has that many of the name. */
export function findEffect(snapshot: ProjectSnapshot, ref: EffectRef): EffectSnapshot | undefined {
  return findClip(snapshot, ref.clip)?.effects?.filter((effect) => effect.matchName === ref.matchName)[ref.occurrence];
}

/** The parameter, if it was read; its name must be the expected one. */
export function findParam(snapshot: ProjectSnapshot, ref: ParamRef): ParamSnapshot | undefined {
  return findEffect(snapshot, ref.effect)?.params.find((param) => param.index === ref.index && param.displayName === ref.displayName);
}

/** The markers of whatever carries them, if they were read. */
export function findMarkers(snapshot: ProjectSnapshot, owner: MarkerOwnerRef): readonly MarkerSnapshot[] | undefined {
  switch (owner.kind) {
    case "sequence":
      return findSequence(snapshot, owner.sequenceGuid)?.markers;
    case "project-item":
      return snapshot.projectItems.find((item) => item.mediaId === owner.mediaId)?.markers;
    case "clip":
      return findClip(snapshot, owner.clip)?.markers ?? undefined;
    default:
      return assertNever(owner);
  }
}
