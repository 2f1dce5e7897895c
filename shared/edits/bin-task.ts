import type { Ticks } from "../time/ticks";
import type { Subclip } from "./string-out";

/** One thing to do in the bins or in a new sequence; all tasks of a phase are done on the project as it was before them. */
export type BinTask =
  | { readonly kind: "create-bin"; readonly name: string }
  | { readonly kind: "create-subclip"; readonly subclip: Subclip }
  | { readonly kind: "clone-template"; readonly stringOut: string; readonly templateGuid: string }
  /** Takes all clips and markers out of a clone, then gives it its name: a sequence of that name holds nothing of the template. */
  | { readonly kind: "name-clone"; readonly stringOut: string }
  | { readonly kind: "move-clone"; readonly stringOut: string }
  | { readonly kind: "move-subclip"; readonly name: string; readonly bin: string }
  | { readonly kind: "place-subclip"; readonly stringOut: string; readonly name: string; readonly at: Ticks }
  | { readonly kind: "remove-bin"; readonly name: string }
  | { readonly kind: "remove-subclip"; readonly name: string }
  | { readonly kind: "remove-sequence"; readonly stringOut: string };

/** Markers of a template that a clone can be cleared of in one transaction; a template with more is refused. */
export const MOST_TEMPLATE_MARKERS = 7;

/** How many host actions a task may take. */
export function actionsOfTask(task: BinTask): number {
  return task.kind === "name-clone" ? 2 + MOST_TEMPLATE_MARKERS : 1;
}

/** The tasks in their order, in lists of at most `maxActions` actions; a task that is bigger alone has a list of its own. */
export function chunkTasks(tasks: readonly BinTask[], maxActions: number): BinTask[][] {
  const chunks: BinTask[][] = [];
  let room = 0;
  for (const task of tasks) {
    const size = actionsOfTask(task);
    if (size > room || chunks.length === 0) {
      chunks.push([]);
      room = maxActions;
    }
    chunks[chunks.length - 1]?.push(task);
    room -= size;
  }
  return chunks;
}
