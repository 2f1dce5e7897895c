import type { Ticks } from "../../time/ticks";

/**
 * A highlight that somebody made: a stretch of one clip, to whole words. It is anchored in media time, and finds its words again
 * when the transcript was corrected or made anew; text and speaker are kept as they were when it was made.
 */
export type Select = {
  readonly id: string;
  readonly mediaId: string;
  readonly clipName: string;
  /** Media time of the first word's start and the last word's end. */
  readonly start: Ticks;
  readonly end: Ticks;
  readonly text: string;
  readonly speaker: string | null;
  readonly tags: readonly string[];
  /** 0 is none, 5 the best. */
  readonly rating: 0 | 1 | 2 | 3 | 4 | 5;
  readonly note: string;
  /** Always shown with its name. */
  readonly color: SelectColor;
};

export type SelectColor = "yellow" | "green" | "blue" | "pink" | "orange" | "purple";
