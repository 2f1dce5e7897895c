import type { ProjectState } from "../state/project-state";

/** Who made an edit: a script, or the person at the host. */
export type EditOrigin = "script" | "user";

/** One line of Edit > History. */
export type UndoEntry = { readonly label: string; readonly origin: EditOrigin };

type RecordedEntry = UndoEntry & { readonly before: ProjectState; readonly after: ProjectState };

/** The labelled undo stack of the host. Entries hold whole states, which share everything that did not change. */
export class UndoHistory {
  #undo: RecordedEntry[] = [];
  #redo: RecordedEntry[] = [];

  /** Records an edit; what could be redone is forgotten, as in every editor. */
  push(entry: RecordedEntry): void {
    this.#undo.push(entry);
    this.#redo = [];
  }

  /** The state before the newest edit, or undefined when there is nothing to undo. */
  undo(): ProjectState | undefined {
    const entry = this.#undo.pop();
    if (entry) this.#redo.push(entry);
    return entry?.before;
  }

  /** The state after the edit undone last, or undefined when there is nothing to redo. */
  redo(): ProjectState | undefined {
    const entry = this.#redo.pop();
    if (entry) this.#undo.push(entry);
    return entry?.after;
  }

  /** Edit > Purge > Undo. */
  clear(): void {
    this.#undo = [];
    this.#redo = [];
  }

  /** The labels as the Edit menu shows them, oldest undo first, next redo first. */
  list(): { readonly undo: readonly UndoEntry[]; readonly redo: readonly UndoEntry[] } {
    const show = ({ label, origin }: RecordedEntry): UndoEntry => ({ label, origin });
    return { undo: this.#undo.map(show), redo: this.#redo.map(show).reverse() };
  }
}
