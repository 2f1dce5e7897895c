import { canDropFrames, frameAt, frameStart, framesPerSecond, nominalFps, type FrameRate } from "../../time/frame-rate";
import type { Ticks } from "../../time/ticks";
import { formatTimecode } from "../../time/timecode";
import type { CutMedia } from "../cut-list";

/** In and out of a source in an EDL's one rate: `frames` frames from this moment of the media. */
export function sourceTimecodes(media: CutMedia, start: Ticks, frames: number, listRate: FrameRate): readonly [string, string] {
  if (sameCount(media.frameRate, listRate)) {
    const first = frameAt(media.startTimecode + start, media.frameRate);
    return [label(first, media), label(first + frames, media)];
  }
  const first = countedInListRate(media, start, listRate);
  return [formatTimecode(frameStart(first, listRate), listRate), formatTimecode(frameStart(first + frames, listRate), listRate)];
}

/** Are both counted alike, so that a label of one is a label of the other? */
export function sameCount(a: FrameRate, b: FrameRate): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

/** The label on the media, its seconds kept and its frames scaled: 01:02:03:15 of 30 becomes 01:02:03:12 of 24, so that people find the place. */
function countedInListRate({ startTimecode, frameRate, counting }: CutMedia, start: Ticks, listRate: FrameRate): number {
  const [hours = 0, minutes = 0, seconds = 0, frames = 0] = formatTimecode(startTimecode + start, frameRate, counting).split(/[:;]/).map(Number);
  const base = nominalFps(listRate);
  return ((hours * 60 + minutes) * 60 + seconds) * base + Math.floor((frames * base) / nominalFps(frameRate));
}

function label(frame: number, media: CutMedia): string {
  const counting = canDropFrames(media.frameRate) ? media.counting : "non-drop";
  return formatTimecode(frameStart(frame, media.frameRate), media.frameRate, counting);
}

/** The M2 speed of an event: frames a second with one decimal, "012.5" or "-024.0". */
export function m2Speed(speed: number, rate: FrameRate): string {
  const fps = Math.abs(speed) * framesPerSecond(rate);
  return `${speed < 0 ? "-" : ""}${fps.toFixed(1).padStart(5, "0")}`;
}
