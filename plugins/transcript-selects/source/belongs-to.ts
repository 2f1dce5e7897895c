import type { PanelClip } from "./panel-clip";

/** What tools put behind a clip's name: a language, or what kind of file it is. */
const SUFFIX = /[ ._-]+(?:prtranscript|transcript|transcription|captions?|subtitles?|subs|words|[a-z]{2}(?:-[a-z]{2})?)$/;

/** The clip that a transcript file is named after ("anna_take2.en.srt" after anna_take2.mov); null where none is, or several are. */
export function clipOfFile(fileName: string, clips: readonly PanelClip[]): PanelClip | null {
  for (let stem = stemOf(fileName); ; stem = stem.replace(SUFFIX, "")) {
    const named = clips.filter(({ name, mediaPath }) => isCalled(stem, name) || (mediaPath !== null && isCalled(stem, mediaPath)));
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
    if (!SUFFIX.test(stem)) return null;
  }
}

function isCalled(stem: string, path: string): boolean {
  return stemOf(path) === stem || fileOf(path) === stem;
}

/** "/media/Interview.MOV" is "interview". */
function stemOf(path: string): string {
  return fileOf(path).replace(/\.[a-z0-9]{1,5}$/, "");
}

function fileOf(path: string): string {
  return path.split(/[\\/]/).pop()?.toLowerCase() ?? "";
}
