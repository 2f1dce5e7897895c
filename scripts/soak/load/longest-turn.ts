/** What a piece of work answered, how long it took, and how long it held the thread at most without letting anything else run. */
export type Turn<Value> = { readonly value: Value; readonly longestMs: number; readonly totalMs: number };

/** Does the work beside a heartbeat that beats whenever the thread is free. */
export async function longestTurn<Value>(work: () => Promise<Value>): Promise<Turn<Value>> {
  const started = performance.now();
  let [last, longestMs, isDone] = [started, 0, false];
  const beat = (): void => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
    if (!isDone) setImmediate(beat);
  };
  setImmediate(beat);
  const value = await work();
  isDone = true;
  const now = performance.now();
  return { value, longestMs: Math.max(longestMs, now - last), totalMs: now - started };
}
