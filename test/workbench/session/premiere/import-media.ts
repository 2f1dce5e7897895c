import { frameAt, frameStart, type FrameRate } from "../../../../shared/time/frame-rate";
import type { Ticks } from "../../../../shared/time/ticks";
import { addSequence, emptySequence } from "../../../hosts/premiere/module/new-sequence";
import { addToBin } from "../../../hosts/premiere/module/project-tree";
import type { VideoElementMediaLibrary } from "../../../hosts/media/video-element-media-library";
import type { Change } from "../../../hosts/premiere/state/edit-state";
import { newClipItem } from "../../../hosts/premiere/state/new-clip-item";
import type { ClipItemState, ProjectState } from "../../../hosts/premiere/state/project-state";
import { probeFiles, type OpenedFile } from "../probe-files";
import { placeOnVideoTrack, type VideoPlacement } from "./place-on-video-track";

type ImportedMedia = {
  /** Names of the files that are on the new sequence. */
  readonly opened: readonly string[];
  /** One sentence per file that could not be used. */
  readonly refused: readonly string[];
  readonly change: Change;
  readonly sequenceGuid: string;
};

/** Probes the person's files and plans a sequence in the format of the first good one, with one clip per file, end to end. */
export async function importMedia(files: readonly File[], media: VideoElementMediaLibrary): Promise<ImportedMedia> {
  const batch = crypto.randomUUID();
  const { opened, refused } = await probeFiles(files, media, batch);
  return { opened: opened.map((file) => file.name), refused, change: (state) => withSequenceOf(state, opened, batch), sequenceGuid: batch };
}

function withSequenceOf(state: ProjectState, opened: readonly OpenedFile[], batch: string): ProjectState {
  const [first] = opened;
  if (!first) return state;
  const clips = opened.map((file, index) => fitted(newClipItem(`${batch}-clip-${index}`, file.name, file.media)));
  const { frameRate, widthPx, heightPx } = first.media;
  const empty = emptySequence(batch, `${batch}-sequence`, baseName(first.name), { frameRate, widthPx, heightPx });
  const filled = endToEnd(clips, frameRate).reduce(placeOnVideoTrack, empty);
  return clips.reduce((next, clip) => addToBin(next, next.rootId, clip), addSequence(state, filled, state.rootId));
}

function fitted(clip: ClipItemState): ClipItemState {
  return { ...clip, footage: { ...clip.footage, scaleToFrame: true } };
}

function endToEnd(clips: readonly ClipItemState[], rate: FrameRate): VideoPlacement[] {
  let at: Ticks = 0n;
  return clips.flatMap((clip) => {
    const duration = frameStart(frameAt(clip.media?.duration ?? 0n, rate), rate);
    if (duration === 0n) return [];
    const range = { start: at, end: at + duration };
    at = range.end;
    return [{ id: `${clip.id}-item`, clip, trackIndex: 0, range, source: { start: 0n, end: duration } }];
  });
}

function baseName(fileName: string): string {
  return fileName.replace(/\.[^.]+$/, "");
}
