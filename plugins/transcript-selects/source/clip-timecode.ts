import { secondsFromTicks, type Ticks } from "../../../shared/time/ticks";
import { formatTimecode } from "../../../shared/time/timecode";
import type { ClipFacts } from "./clip-facts";

/** A moment of a clip by the timecode that its media carries. */
export function clipTimecode({ source }: ClipFacts, moment: Ticks): string {
  return formatTimecode(source.mediaStart + moment, source.frameRate, source.counting);
}

/** A length as one reads it beside a bite: "4.2 s", "1:03". */
export function lengthWords(length: Ticks): string {
  const seconds = secondsFromTicks(length);
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
