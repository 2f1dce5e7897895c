import { secondsFromTicks, type Ticks } from "../../../../shared/time/ticks";
import type { ProjectState, SequenceState } from "../../../hosts/premiere/state/project-state";
import type { VideoElementMediaLibrary } from "../../../hosts/media/video-element-media-library";
import type { Voice } from "../sound-box";

/** What is heard at this moment of a sequence: every enabled clip under the playhead on tracks that are not muted. Retimed clips are silent here. */
export function voicesAt(project: ProjectState, sequence: SequenceState, at: Ticks, media: VideoElementMediaLibrary): Voice[] {
  const items = sequence.audioTracks.filter((track) => !track.muted).flatMap((track) => track.items);
  return items.flatMap((item) => {
    if (item.disabled || item.speed !== 1 || item.reversed || at < item.range.start || at >= item.range.end) return [];
    const clip = project.items.get(item.projectItemId);
    const path = clip?.kind === "clip" ? clip.media?.path : undefined;
    const file = path === undefined ? undefined : media.fileAt(path);
    return file === undefined ? [] : [{ key: item.id, file, atS: secondsFromTicks(item.source.start + at - item.range.start) }];
  });
}
