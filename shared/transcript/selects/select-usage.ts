import { rangeDuration, subtractRanges, type TickRange } from "../../time/tick-range";
import { TICKS_PER_SECOND, type Ticks } from "../../time/ticks";
import type { Select } from "./select";

/** What a sequence shows of which media; hosts tell it in this shape. */
export type SequenceUse = {
  readonly name: string;
  readonly clips: readonly { readonly mediaId: string; readonly mediaPath: string | null; readonly source: TickRange }[];
};

/** How much of a select one sequence holds. */
export type SelectUse = {
  readonly sequenceName: string;
  /** Of the select's own time, however often it is shown. */
  readonly used: Ticks;
  readonly extent: "whole" | "part";
};

/** What is missing of a select that counts as used whole: one frame at 24 fps, as cuts stand on frames and words don't. */
const ONE_FRAME: Ticks = TICKS_PER_SECOND / 24n;

/**
 * The sequences that use a select, empty where it is unused. A sequence's clip counts if it shows the select's project item or the same
 * media file: subclips are items of their own.
 */
export function usageOf(select: Select, mediaPath: string | null, sequences: readonly SequenceUse[]): readonly SelectUse[] {
  return sequences.flatMap(({ name, clips }) => {
    const shown = clips.filter((clip) => clip.mediaId === select.mediaId || (mediaPath !== null && clip.mediaPath === mediaPath));
    const whole = { start: select.start, end: select.end };
    const unused = subtractRanges(whole, shown.map((clip) => clip.source)).reduce((sum, rest) => sum + rangeDuration(rest), 0n);
    const used = rangeDuration(whole) - unused;
    return used <= 0n ? [] : [{ sequenceName: name, used, extent: unused < ONE_FRAME ? "whole" : "part" } as const];
  });
}
