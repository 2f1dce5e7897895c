import type { StaleEdit } from "./edit";
import { touchesOf } from "./edit-kinds";

/**
 * The edits that no longer fit for a reason of their own, in their order, without those that could not fit once an earlier one did not:
 * who moved one slider since should read about that slider, not about its effect too.
 */
export function firstCauses(stale: readonly StaleEdit[]): StaleEdit[] {
  const read = new Set<string>();
  const written = new Set<string>();
  return stale.filter(({ edit }) => {
    const { reads: needed, readsLast = [], writes: changed, joins } = touchesOf(edit);
    const writes = [...changed, ...(joins ? [joins.row] : [])];
    const reads = [...needed, ...readsLast];
    const follows = [...reads, ...writes].some((key) => written.has(key)) || writes.some((key) => read.has(key));
    for (const key of reads) read.add(key);
    for (const key of writes) written.add(key);
    return !follows;
  });
}
