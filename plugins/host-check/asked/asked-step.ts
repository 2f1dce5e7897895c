/** Something that only a person can do at the host. */
export type AskedStep = {
  /** "Press these keys". */
  readonly title: string;
  readonly does: string;
  /** The keys to press, as they are shown; a key that arrived is ticked. */
  readonly keys: readonly string[];
};

/** Shows a step; settles when the person goes on, or leaves it out. `onStart` is called with a function that ticks a key. */
export type AskPerson = (step: AskedStep, signal: AbortSignal, onStart: (tick: (key: string) => void) => void) => Promise<"done" | "left-out">;
