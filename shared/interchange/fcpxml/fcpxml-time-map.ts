import { snapToFrame } from "../../time/frame-rate";
import type { Ticks } from "../../time/ticks";
import type { FramedClip } from "../framed-cut";
import { element, type XmlNode } from "../xml/xml-element";
import { secondsText } from "./fcpxml-time";

/** Where the clip begins in its own time: the media's timecode, or, retimed, what its time map makes of that. */
export function clipStart({ clip, media, source }: FramedClip): Ticks {
  if (clip.speed === 1) return snapToFrame(media.startTimecode + source.start, media.frameRate);
  const played = clip.speed > 0 ? source.start : media.duration - source.end;
  return media.startTimecode + slowed(played, clip.speed);
}

/** A straight line from the media's first moment to its last, or from the last to the first for a clip that plays backwards; nothing at normal speed. */
export function timeMap({ clip, media }: FramedClip): XmlNode[] {
  if (clip.speed === 1) return [];
  const [first, last] = [media.startTimecode, media.startTimecode + media.duration];
  const [from, to] = clip.speed > 0 ? [first, last] : [last, first];
  const point = (time: Ticks, value: Ticks) => element("timept", { time: secondsText(time), value: secondsText(value), interp: "linear" });
  return [element("timeMap", {}, point(first, from), point(first + slowed(media.duration, clip.speed), to))];
}

function slowed(time: Ticks, speed: number): Ticks {
  return Math.abs(speed) === 1 ? time : BigInt(Math.round(Number(time) / Math.abs(speed)));
}
