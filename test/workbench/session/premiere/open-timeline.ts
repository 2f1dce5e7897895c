import { counted } from "../../../../shared/words/counted";
import type { ReadCutList } from "../../../../shared/interchange/read-cut-list";
import type { VideoElementMediaLibrary } from "../../../hosts/media/video-element-media-library";
import type { Change } from "../../../hosts/premiere/state/edit-state";
import { relinkMedia } from "./open-timeline-media";
import { withTimeline } from "./open-timeline-sequence";

/** A timeline file that was read and waits for the folder its media lie in. */
export type WaitingTimeline = ReadCutList & { readonly fileName: string };

type OpenedTimeline = {
  readonly change: Change;
  readonly sequenceGuid: string;
  /** What is there now, in one sentence. */
  readonly opened: string;
  /** One sentence for everything that is not as the file has it: offline media, refused files, what the reader left out. */
  readonly problems: readonly string[];
};

/** Plans a sequence of the timeline, its media relinked to these files by name; what is not among them stays offline, under its own name. */
export async function openTimeline({ cutList, warnings, fileName }: WaitingTimeline, files: readonly File[], media: VideoElementMediaLibrary): Promise<OpenedTimeline> {
  const batch = crypto.randomUUID();
  const relinked = await relinkMedia(cutList.media, files, media, batch);
  const offline = [...relinked.values()].filter((each) => each.offline).map((each) => each.name);
  const clips = cutList.tracks.reduce((sum, track) => sum + track.clips.length, 0);
  return {
    change: (state) => withTimeline(state, cutList, relinked, batch),
    sequenceGuid: batch,
    opened: `"${cutList.name}" from ${fileName} is open: ${counted(clips, "clip")} on ${counted(cutList.tracks.length, "track")}, ${cutList.media.length - offline.length} of ${counted(cutList.media.length, "media file")} found.`,
    problems: [
      ...(offline.length > 0 ? [`Not found in the folder, so offline: ${offline.join(", ")}.`] : []),
      ...[...relinked.values()].flatMap((each) => each.refused ?? []),
      ...warnings,
    ],
  };
}
