/** What the work gives, or undefined when the host throws: for calls that nobody misses, where an exception that leaves a handler can end Premiere (seen by a public plugin). */
export function quietly<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
