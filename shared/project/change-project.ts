import { assertNever } from "../basics/assert-never";
import type { ClipSnapshot, EffectSnapshot, MarkerSnapshot, ProjectSnapshot } from "./project-snapshot";
import { sameClip, type ClipRef, type EffectRef, type MarkerOwnerRef } from "./references";

/** The project with one clip replaced by what `change` makes of it; untouched parts are shared with the old value. */
function changeClip(snapshot: ProjectSnapshot, ref: ClipRef, change: (clip: ClipSnapshot) => ClipSnapshot): ProjectSnapshot {
  return {
    ...snapshot,
    sequences: snapshot.sequences.map((sequence) =>
      sequence.guid !== ref.sequenceGuid
        ? sequence
        : {
            ...sequence,
            videoTracks: sequence.videoTracks.map((track) => (track.index === ref.track ? { ...track, clips: changeOne(track.clips, ref, change) } : track)),
          },
    ),
  };
}

// A copy and one change: plans for a thousand clips do this thousands of times.
function changeOne(clips: readonly ClipSnapshot[], ref: ClipRef, change: (clip: ClipSnapshot) => ClipSnapshot): readonly ClipSnapshot[] {
  const index = clips.findIndex((clip) => sameClip(clip.ref, ref));
  const found = clips[index];
  if (!found) return clips;
  const changed = [...clips];
  changed[index] = change(found);
  return changed;
}

/** The project with the effect chain of one clip replaced. */
export function changeChain(
  snapshot: ProjectSnapshot,
  ref: ClipRef,
  change: (effects: readonly EffectSnapshot[]) => readonly EffectSnapshot[],
): ProjectSnapshot {
  return changeClip(snapshot, ref, (clip) => ({ ...clip, effects: change(clip.effects ?? []) }));
}

/** The project with one effect replaced. */
export function changeEffect(snapshot: ProjectSnapshot, ref: EffectRef, change: (effect: EffectSnapshot) => EffectSnapshot): ProjectSnapshot {
  return changeChain(snapshot, ref.clip, (effects) => {
    const index = chainIndexOf(effects, ref);
    return effects.map((effect, i) => (i === index ? change(effect) : effect));
  });
}

/** Where in the chain the nth effect of a name stands; -1 when there are fewer. */
export function chainIndexOf(effects: readonly EffectSnapshot[], ref: Pick<EffectRef, "matchName" | "occurrence">): number {
  let seen = 0;
  return effects.findIndex((effect) => effect.matchName === ref.matchName && seen++ === ref.occurrence);
}

/** The project with the markers of one owner replaced; they are kept in the host's order, by time. */
export function changeMarkers(
  snapshot: ProjectSnapshot,
  owner: MarkerOwnerRef,
  change: (markers: readonly MarkerSnapshot[]) => readonly MarkerSnapshot[],
): ProjectSnapshot {
  switch (owner.kind) {
    case "sequence":
      return {
        ...snapshot,
        sequences: snapshot.sequences.map((sequence) =>
          sequence.guid === owner.sequenceGuid ? { ...sequence, markers: sortMarkers(change(sequence.markers)) } : sequence,
        ),
      };
    case "project-item":
      return {
        ...snapshot,
        projectItems: snapshot.projectItems.map((item) =>
          item.mediaId === owner.mediaId ? { ...item, markers: sortMarkers(change(item.markers)) } : item,
        ),
      };
    case "clip":
      return changeClip(snapshot, owner.clip, (clip) => ({ ...clip, markers: sortMarkers(change(clip.markers ?? [])) }));
    default:
      return assertNever(owner);
  }
}

/** Markers by start, then by all else they say, so that equal sets are equal lists. */
export function sortMarkers(markers: readonly MarkerSnapshot[]): MarkerSnapshot[] {
  return [...markers].sort(compareMarkers);
}

/** Do both markers say the same? */
export function sameMarker(a: MarkerSnapshot, b: MarkerSnapshot): boolean {
  return compareMarkers(a, b) === 0;
}

function compareMarkers(a: MarkerSnapshot, b: MarkerSnapshot): number {
  return (
    compare(a.start, b.start) ||
    compare(a.duration, b.duration) ||
    compare(a.name, b.name) ||
    compare(a.type, b.type) ||
    compare(a.comments, b.comments) ||
    compare(a.colorIndex, b.colorIndex)
  );
}

function compare<T extends bigint | number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
