import { FRAME_RATES, type FrameRate } from "../../../../shared/time/frame-rate";
import { ticksFromSeconds, TICKS_PER_SECOND } from "../../../../shared/time/ticks";
import type { MediaState } from "../../media/media-state";
import type { ProjectState } from "../state/project-state";
import { projectFromClips, type ClipPlacement } from "./project-from-clips";

/** Length of every file that `timeline` invents: long enough for handles on both sides. */
const MEDIA_SECONDS = 600n;

const CLIP = /^(\S+?)(?:@(\d+(?:\.\d+)?))?\s+(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/;

/** Format of the sequence; 25 fps in 1920 by 1080 when left out. */
type TimelineFormat = { readonly frameRate?: FrameRate; readonly widthPx?: number; readonly heightPx?: number };

/**
 * A project from a drawing of its timeline: "V1: interview 0-10, broll@5 10-14 | V2: title 3-5", times in seconds,
 * "@5" for a clip that begins 5 seconds into its media. The same name is the same media, "/media/<name>.mov"; items are called "V1-1", "V1-2"...
 * A name on a video and an audio track with the same range is linked. Throws a SyntaxError that quotes what it cannot read.
 */
export function timeline(drawing: string, format: TimelineFormat = {}): ProjectState {
  const frameRate = format.frameRate ?? FRAME_RATES["25"];
  const [widthPx, heightPx] = [format.widthPx ?? 1920, format.heightPx ?? 1080];
  const drawn = drawing.split("|").flatMap((track) => readTrack(track.trim()));
  const clips = drawn.map(({ track, name, sourceIn, start, end }): ClipPlacement => {
    const partners = drawn.filter((other) => other.name === name && other.start === start && other.end === end);
    const media: MediaState = { path: `/media/${name}.mov`, start: 0n, duration: MEDIA_SECONDS * TICKS_PER_SECOND, frameRate, widthPx, heightPx, hasVideo: true, hasAudio: true, still: false };
    return {
      media,
      name,
      track,
      range: { start: ticksFromSeconds(start), end: ticksFromSeconds(end) },
      sourceIn: ticksFromSeconds(sourceIn),
      ...(partners.length > 1 && partners[0] ? { linkGroup: drawn.indexOf(partners[0]) + 1 } : {}),
    };
  });
  return projectFromClips({ frameRate, widthPx, heightPx, clips });
}

type DrawnClip = { readonly track: string; readonly name: string; readonly sourceIn: number; readonly start: number; readonly end: number };

function readTrack(text: string): DrawnClip[] {
  const [track = "", clips = ""] = text.split(/:\s*/);
  return clips.split(/,\s*/).filter(Boolean).map((clip) => {
    const match = CLIP.exec(clip.trim());
    if (!match) throw new SyntaxError(`"${clip}" is not a clip. Write a name and a range in seconds: interview 0-10.`);
    const [, name = "", sourceIn = "0", start = "0", end = "0"] = match;
    return { track, name, sourceIn: Number(sourceIn), start: Number(start), end: Number(end) };
  });
}
