import { tracksOf, type TrackKind } from "../state/find-in-state";
import type { ProjectState, TrackItemState, TrackState } from "../state/project-state";

/** A track that a commit, an undo or a redo touched, and whether its clips or effects changed or only its name. */
export type ChangedTrack = { readonly sequenceGuid: string; readonly kind: TrackKind; readonly trackId: number; readonly content: boolean };

/** Compares two states by identity first. Parameter values, keyframes and markers do not count: the host has no event for them. */
export function changedTracks(before: ProjectState, after: ProjectState): readonly ChangedTrack[] {
  const changed: ChangedTrack[] = [];
  for (const [sequenceGuid, sequence] of after.sequences) {
    const earlier = before.sequences.get(sequenceGuid);
    if (!earlier || earlier === sequence) continue;
    for (const kind of ["video", "audio"] as const) {
      const old = new Map(tracksOf(earlier, kind).map((track) => [track.id, track]));
      for (const track of tracksOf(sequence, kind)) {
        const was = old.get(track.id);
        if (was === track) continue;
        const content = !was || contentChanged(was, track);
        if (content || was.name !== track.name) changed.push({ sequenceGuid, kind, trackId: track.id, content });
      }
    }
  }
  return changed;
}

function contentChanged(a: TrackState, b: TrackState): boolean {
  if (a.muted !== b.muted || a.transitions !== b.transitions || a.items.length !== b.items.length) return true;
  return b.items.some((item, index) => !looksTheSame(a.items[index], item));
}

function looksTheSame(a: TrackItemState | undefined, b: TrackItemState): boolean {
  if (a === b) return true;
  if (!a || a.id !== b.id || a.name !== b.name || a.disabled !== b.disabled || a.projectItemId !== b.projectItemId) return false;
  if (a.range.start !== b.range.start || a.range.end !== b.range.end || a.source.start !== b.source.start) return false;
  return a.components === b.components || (a.components.length === b.components.length && b.components.every((one, index) => one.id === a.components[index]?.id));
}
