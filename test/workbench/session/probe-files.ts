import { MediaError } from "../../hosts/media/media-library";
import type { MediaState } from "../../hosts/media/media-state";
import type { VideoElementMediaLibrary } from "../../hosts/media/video-element-media-library";

/** One of the person's files, as the media library knows it now. */
export type OpenedFile = { readonly name: string; readonly media: MediaState };

/** Those that can be decoded, and one sentence for each that cannot; `batch` keeps files of one name apart. */
export type ProbedFiles = { readonly opened: readonly OpenedFile[]; readonly refused: readonly string[] };

/** Hands the person's own files to the media library, one after the other. */
export async function probeFiles(files: readonly File[], media: VideoElementMediaLibrary, batch: string): Promise<ProbedFiles> {
  const opened: OpenedFile[] = [];
  const refused: string[] = [];
  for (const [index, file] of files.entries()) {
    const path = `/Volumes/Media/Opened ${batch}/${index}/${file.name}`;
    media.register(path, { source: file, kind: "video" });
    try {
      opened.push({ name: file.name, media: await media.probe(path) });
    } catch (problem) {
      if (!(problem instanceof MediaError)) throw problem;
      refused.push(`${file.name} was left out. ${problem.message.replace(path, "It")}`);
    }
  }
  return { opened, refused };
}
