import type { ProblemText } from "../../../shared/host/host-problem";
import type { Select } from "../../../shared/transcript/selects/select";
import { newStory } from "../../../shared/transcript/story/new-story";
import type { Story } from "../../../shared/transcript/story/story";

/** What an editor made: kept through playback, insertion and restart. */
export type Work = { readonly selects: readonly Select[]; readonly story: Story };

/** The work as it is, and the ways back and forth. */
export type Kept = { readonly now: Work; readonly past: readonly Done[]; readonly future: readonly Done[] };

/** A change by its name, and the work on its other side. */
export type Done = { readonly what: string; readonly work: Work };

/** Whether the work is on the disk. */
export type Keeping =
  | { readonly kind: "loading" }
  | { readonly kind: "kept" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly text: ProblemText }
  /** What is on the disk cannot be read; it stays as it is until somebody decides. */
  | { readonly kind: "damaged"; readonly why: string };

const NO_WORK: Work = { selects: [], story: newStory("story-1") };

/** Nothing made yet. */
export const NOTHING_KEPT: Kept = { now: NO_WORK, past: [], future: [] };

/** Steps that can be taken back in the panel; each holds a few kilobytes. */
const MOST_STEPS = 100;

/** The work after a change, which can be taken back. */
export function doWork(kept: Kept, what: string, work: Work): Kept {
  return { now: work, past: [...kept.past, { what, work: kept.now }].slice(-MOST_STEPS), future: [] };
}

/** The work before the last change, and what that was; null where there is none. */
export function undoWork(kept: Kept): { readonly kept: Kept; readonly what: string } | null {
  const last = kept.past[kept.past.length - 1];
  if (!last) return null;
  return { what: last.what, kept: { now: last.work, past: kept.past.slice(0, -1), future: [{ what: last.what, work: kept.now }, ...kept.future] } };
}

/** The work with the last change that was taken back; null where there is none. */
export function redoWork(kept: Kept): { readonly kept: Kept; readonly what: string } | null {
  const [next, ...future] = kept.future;
  if (!next) return null;
  return { what: next.what, kept: { now: next.work, past: [...kept.past, { what: next.what, work: kept.now }], future } };
}
