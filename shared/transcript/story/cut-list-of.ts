import type { StringOut } from "../../edits/string-out";
import type { CutClip, CutList, CutMarker, CutMedia } from "../../interchange/cut-list";
import type { Ticks } from "../../time/ticks";
import type { SpokenClip } from "../spoken-clip";
import type { StringOutLayout } from "./lay-out";
import type { PlacedStory } from "./place-lines";
import { PLAIN_SOURCE, type SourceFacts } from "./source-facts";
import { say } from "../../words/say";

/**
 * A string-out as a timeline for other programs: bites on one video and one audio track, headings, notes and voice-over as markers.
 * `startTimecode` is what the timeline's first frame shall be called.
 */
export function cutListOf({ target, stringOut, placed }: StringOutLayout, clips: ReadonlyMap<string, SpokenClip>, facts: ReadonlyMap<string, SourceFacts>, startTimecode: Ticks): CutList {
  const { frameRate, counting, widthPx, heightPx } = target.template;
  const ids = [...new Set(stringOut.clips.map(({ subclip }) => subclip.of.mediaId))];
  const cuts = cutsOf(stringOut, placed);
  return {
    name: target.name,
    frameRate,
    counting,
    startTimecode,
    widthPx,
    heightPx,
    media: ids.flatMap((id) => mediaOf(clips.get(id), facts.get(id) ?? PLAIN_SOURCE)),
    tracks: [
      { kind: "video", name: "V1", clips: cuts.filter((_, index) => stringOut.clips[index]?.subclip.takesVideo) },
      { kind: "audio", name: "A1", clips: cuts.filter((_, index) => stringOut.clips[index]?.subclip.takesAudio) },
    ],
    markers: markersOf(placed),
  };
}

/** One cut a clip of the string-out, in its order: what the host shows of it, whole frames of the timeline. */
function cutsOf(stringOut: StringOut, placed: PlacedStory): CutClip[] {
  const pieces = placed.beats.flatMap(({ lines }) => lines.flatMap((placedLine) => (placedLine.kind === "bite" ? placedLine.pieces.map((piece) => ({ piece, text: placedLine.line.text })) : [])));
  return stringOut.clips.map(({ subclip }, index) => {
    const { piece, text } = pieces[index]!;
    const source = { start: piece.source.start, end: piece.source.start + piece.length };
    return { name: subclip.name, mediaId: subclip.of.mediaId, at: piece.at, source, speed: 1, comment: text };
  });
}

function mediaOf(clip: SpokenClip | undefined, { hasVideo, hasAudio }: SourceFacts): CutMedia[] {
  if (!clip) return [];
  const { frameRate, counting, mediaStart, duration, mediaPath } = clip.source;
  return [{ id: clip.mediaId, name: clip.name, path: mediaPath, frameRate, counting, startTimecode: mediaStart, duration, reel: null, hasVideo, hasAudio }];
}

function markersOf({ beats }: PlacedStory): CutMarker[] {
  return beats.flatMap(({ beat, at, lines }) => [
    ...(beat.heading === "" ? [] : [{ at: at.start, duration: 0n, name: beat.heading, comment: "" }]),
    ...lines.flatMap((placedLine): CutMarker[] => {
      if (placedLine.kind === "bite") return [];
      const { start, end } = placedLine.at;
      return [{ at: start, duration: end - start, name: placedLine.kind === "note" ? say`Note` : "Voice-over", comment: placedLine.line.text }];
    }),
  ]);
}
