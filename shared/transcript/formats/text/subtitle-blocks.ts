import type { Ticks } from "../../../time/ticks";
import { ticksFromClock } from "../clock-time";

/** One subtitle as the file has it: its times and its lines, tags still in them. */
export type SubtitleBlock = { readonly start: Ticks; readonly end: Ticks; readonly lines: readonly string[] };

const TIMES = /^\s*(-?[\d:.,]{1,20})\s*-->\s*(-?[\d:.,]{1,20})(?:\s|$)/;

/**
 * The subtitles of a file, in its order: a line with two times, then lines of text. In WebVTT an empty line ends them, and names and comments stand
 * between; in SRT nothing but the number of the next one does, and some tools leave empty lines inside a text, or none between subtitles.
 */
export function subtitleBlocks(text: string, format: "srt" | "vtt"): SubtitleBlock[] {
  const blocks: SubtitleBlock[] = [];
  let lines: string[] | null = null;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const times = TIMES.exec(line);
    const [start, end] = [ticksFromClock(times?.[1] ?? ""), ticksFromClock(times?.[2] ?? "")];
    if (times && start !== null && end !== null) {
      if (lines && /^\d+$/.test(lines.at(-1)?.trim() ?? "")) lines.pop();
      lines = [];
      blocks.push({ start, end, lines });
    } else if (line === "" && format === "vtt") lines = null;
    else lines?.push(line);
  }
  return blocks;
}
