import type {
  AudioTrack,
  ClipProjectItem,
  FolderItem,
  Project,
  ProjectItem,
  Sequence,
  TrackItemSelection,
  VideoClipTrackItem,
  AudioClipTrackItem,
  VideoTrack,
} from "@adobe/premierepro";
import type { TrackItemRef, TrackRef } from "../state/find-in-state";

/** Makes the objects that calls answer with, so that the classes need not know each other. */
export interface HandleFactory {
  project(): Project;
  sequence(guid: string): Sequence;
  projectItem(id: string): ProjectItem;
  clipProjectItem(id: string): ClipProjectItem;
  folderItem(id: string): FolderItem;
  videoTrack(ref: TrackRef): VideoTrack;
  audioTrack(ref: TrackRef): AudioTrack;
  trackItem(ref: TrackItemRef): VideoClipTrackItem | AudioClipTrackItem;
  selection(sequenceGuid: string, itemIds: readonly string[]): TrackItemSelection;
}
