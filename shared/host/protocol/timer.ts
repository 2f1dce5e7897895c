/** Calls back once after so many milliseconds, unless the returned function is called before. */
export type Timer = (afterMs: number, call: () => void) => () => void;

/** The timer of browsers and of UXP. */
export const realTimer: Timer = (afterMs, call) => {
  const handle = setTimeout(call, afterMs);
  return () => clearTimeout(handle);
};
