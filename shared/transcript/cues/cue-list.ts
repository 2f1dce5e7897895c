import type { Ticks } from "../../time/ticks";

/** One line of a cue list, to become a marker. */
export type MarkerCue = {
  /** As the file counts. */
  readonly start: Ticks;
  /** Zero where the file gives it no length. */
  readonly duration: Ticks;
  /** On one line; who speaks stands before it. */
  readonly text: string;
  /** What else the file says of it; empty where it says nothing. */
  readonly comment: string;
};

/** A cue list by rising time, with one sentence for everything that was left out or guessed. */
export type CueList = { readonly cues: readonly MarkerCue[]; readonly warnings: readonly string[] };
