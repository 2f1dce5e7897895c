import type { BinClip } from "../../../shared/host/bin-listing";

/** A clip of the project and what is known of its words. */
export type PanelClip = BinClip & { readonly words: ClipWords };

/** How far a clip's transcript is. */
export type ClipWords =
  | { readonly kind: "waiting" }
  | { readonly kind: "read"; readonly count: number; readonly speakers: readonly string[]; readonly warnings: readonly string[] }
  /** The host has no transcript of it. */
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly why: string };

/**
 * The clips that somebody may speak in: stills and titles have no length. Of several of the same file only one, as subclips (a string-out makes some) say
 * nothing that their clip does not say: with a transcript before without, the longest, the one that is called like its file.
 */
export function speakingClips(clips: readonly BinClip[]): PanelClip[] {
  const speaking = clips.filter(({ hasTranscript, duration }) => hasTranscript || duration > 0n);
  const best = new Map<string, BinClip>();
  for (const clip of speaking) {
    const known = best.get(fileOf(clip));
    if (!known || isBetter(clip, known)) best.set(fileOf(clip), clip);
  }
  return speaking.filter((clip) => best.get(fileOf(clip)) === clip).map((clip) => ({ ...clip, words: clip.hasTranscript ? { kind: "waiting" } : { kind: "none" } }));
}

/** The clips whose words were read. */
export function readClips(clips: readonly PanelClip[]): PanelClip[] {
  return clips.filter(({ words }) => words.kind === "read");
}

function fileOf({ mediaPath, mediaId }: BinClip): string {
  return mediaPath ?? mediaId;
}

function isBetter(clip: BinClip, known: BinClip): boolean {
  if (clip.hasTranscript !== known.hasTranscript) return clip.hasTranscript;
  if (clip.duration !== known.duration) return clip.duration > known.duration;
  return isNamedLikeFile(clip) && !isNamedLikeFile(known);
}

function isNamedLikeFile({ name, mediaPath }: BinClip): boolean {
  return mediaPath !== null && mediaPath.includes(name);
}
