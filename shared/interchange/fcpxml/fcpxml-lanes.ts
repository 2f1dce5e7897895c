import type { FramedClip, FramedCut } from "../framed-cut";

/** A clip of the primary storyline, or a gap in it, with the clips that begin while it plays. */
export type SpinePiece = { readonly from: number; readonly to: number; readonly clip: LanedClip | null; readonly connected: readonly LanedClip[] };

/** A clip and what of it plays: lane 0 is the storyline, pictures lie above it, sound below. */
export type LanedClip = { readonly framed: FramedClip; readonly lane: number; readonly plays: "all" | "video" | "audio" };

/**
 * Tracks as Final Cut Pro has them: the first picture track is the storyline, everything else is connected to what plays there when it begins.
 *
 *     V2        | B |                     lane 1     | B |
 *     V1   | A |      | C |      ->      storyline  | A |gap| C |
 *     A1   | A |   |D |                   lane -1        | D |
 *
 * Sound that runs with its own picture is not a clip of its own.
 */
export function spinePieces(framed: FramedCut, endFrame: number): SpinePiece[] {
  const laned = lanedClips(framed);
  const primary = laned.filter(({ lane }) => lane === 0);
  const connected = laned.filter(({ lane }) => lane !== 0);
  const bounds: { from: number; to: number; clip: LanedClip | null }[] = [];
  let end = 0;
  for (const clip of primary) {
    if (clip.framed.from > end) bounds.push({ from: end, to: clip.framed.from, clip: null });
    bounds.push({ from: clip.framed.from, to: clip.framed.to, clip });
    end = clip.framed.to;
  }
  if (endFrame > end) bounds.push({ from: end, to: endFrame, clip: null });
  return bounds.map((piece) => ({ ...piece, connected: connected.filter(({ framed: { from } }) => piece.from <= from && from < piece.to) }));
}

function lanedClips(framed: FramedCut): LanedClip[] {
  const sounds = new Map<string, number>();
  const pictures = framed.tracks.filter(({ kind }) => kind === "video");
  const sound = framed.tracks.filter(({ kind }) => kind === "audio");
  for (const clip of sound.flatMap(({ clips }) => clips)) sounds.set(momentOf(clip), (sounds.get(momentOf(clip)) ?? 0) + 1);
  const joined = new Set<string>();
  const above = pictures.flatMap(({ clips }, lane) =>
    clips.map((clip): LanedClip => {
      const moment = momentOf(clip);
      const own = sounds.has(moment) && !joined.has(moment);
      if (own) joined.add(moment);
      return { framed: clip, lane, plays: own || !clip.media.hasAudio ? "all" : "video" };
    }),
  );
  const below = sound.flatMap(({ clips }, track) =>
    clips.filter((clip) => !joined.has(momentOf(clip))).map((clip): LanedClip => ({ framed: clip, lane: -1 - track, plays: clip.media.hasVideo ? "audio" : "all" })),
  );
  return [...above, ...below];
}

function momentOf({ media, from, to, source, clip }: FramedClip): string {
  return [media.id, from, to, source.start, clip.speed].join(" ");
}
