import { assertNever } from "../../basics/assert-never";
import { rangeDuration } from "../../time/tick-range";
import type { Ticks } from "../../time/ticks";
import type { StoryLine } from "./story";

/** How long these lines play: bites with their handles, and voice-over still to be recorded. A string-out is a little longer, as each piece of it is whole frames. */
export function runningTime(lines: readonly StoryLine[]): Ticks {
  return lines.reduce((sum, line) => sum + lineDuration(line), 0n);
}

/** How long one line plays; notes take no time. */
export function lineDuration(line: StoryLine): Ticks {
  switch (line.kind) {
    case "bite":
      return line.pieces.reduce((sum, piece) => sum + rangeDuration(piece), line.handles.before + line.handles.after);
    case "voice-over":
      return line.duration;
    case "note":
      return 0n;
    default:
      return assertNever(line);
  }
}
