import type { CutMedia } from "../../../../shared/interchange/cut-list";
import { nameOfPath } from "../../../../shared/interchange/file-url";
import { MediaError } from "../../../hosts/media/media-library";
import type { VideoElementMediaLibrary } from "../../../hosts/media/video-element-media-library";
import type { MediaState } from "../../../hosts/media/media-state";

/** A media file of a timeline as the simulated project has it: what was found of it, or what the timeline says of it. */
export type RelinkedMedia = { readonly name: string; readonly media: MediaState; readonly offline: boolean; readonly refused?: string };

/** Finds each media among the files by its file name, whatever its case, and probes what has a picture. By the id of the media. */
export async function relinkMedia(wanted: readonly CutMedia[], files: readonly File[], library: VideoElementMediaLibrary, batch: string): Promise<ReadonlyMap<string, RelinkedMedia>> {
  const relinked = new Map<string, RelinkedMedia>();
  for (const each of wanted) relinked.set(each.id, await relinkOne(each, fileOf(each, files), library, batch));
  return relinked;
}

/** Of several files of that name the one whose folders agree best with the path. */
function fileOf(wanted: CutMedia, files: readonly File[]): File | undefined {
  const path = foldersOf(wanted.path ?? wanted.name);
  const named = files.filter((file) => file.name.toLowerCase() === path[0]);
  return named.sort((a, b) => agreeing(foldersOf(b.webkitRelativePath), path) - agreeing(foldersOf(a.webkitRelativePath), path))[0];
}

/** The file's name and then its folders, from the inside out. */
function foldersOf(path: string): string[] {
  return path.toLowerCase().split(/[\\/]/).reverse();
}

function agreeing(a: readonly string[], b: readonly string[]): number {
  const parts = a.findIndex((part, index) => part !== b[index]);
  return parts === -1 ? a.length : parts;
}

async function relinkOne(wanted: CutMedia, file: File | undefined, library: VideoElementMediaLibrary, batch: string): Promise<RelinkedMedia> {
  const known = describedMedia(wanted);
  const name = wanted.name === "" ? nameOfPath(known.path) : wanted.name;
  if (!file) return { name, media: known, offline: true };
  if (!wanted.hasVideo) return { name, media: known, offline: false };
  const path = `/Volumes/Media/Opened ${batch}/${wanted.id}/${file.name}`;
  library.register(path, { source: file, kind: "video", known: { start: wanted.startTimecode } });
  try {
    return { name, media: { ...(await library.probe(path)), hasAudio: wanted.hasAudio }, offline: false };
  } catch (problem) {
    if (!(problem instanceof MediaError)) throw problem;
    return { name, media: known, offline: true, refused: `${file.name} could not be opened. ${problem.message.replace(path, "It")}` };
  }
}

function describedMedia({ path, name, startTimecode, duration, frameRate, hasVideo, hasAudio }: CutMedia): MediaState {
  return { path: path ?? name, start: startTimecode, duration, frameRate, widthPx: 0, heightPx: 0, hasVideo, hasAudio, still: false };
}
