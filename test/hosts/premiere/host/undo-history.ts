import type { Change } from "../state/edit-state";
import type { ProjectState } from "../state/project-state";

/** Who made an edit: the plugin through a transaction, the person at the host, or the host itself. */
export type EditOrigin = "plugin" | "user" | "host";

/** One line of Edit > Undo. */
export type UndoEntry = { readonly label: string; readonly origin: EditOrigin };

type RecordedEntry = UndoEntry & { readonly before: ProjectState; readonly after: ProjectState };

/** The labelled undo stack of the host. Entries hold whole states, which share everything that did not change. */
export class UndoHistory {
  #undo: RecordedEntry[] = [];
  #redo: RecordedEntry[] = [];

  /** Records an edit; what could be redone is forgotten, as in every editor. */
  push(entry: RecordedEntry): void {
    this.#undo = [...this.#undo, entry];
    this.#redo = [];
  }

  /** The state before the newest edit, or undefined when there is nothing to undo. */
  undo(): ProjectState | undefined {
    const entry = this.#undo[this.#undo.length - 1];
    if (!entry) return undefined;
    this.#undo = this.#undo.slice(0, -1);
    this.#redo = [...this.#redo, entry];
    return entry.before;
  }

  /** The state after the edit undone last, or undefined when there is nothing to redo. */
  redo(): ProjectState | undefined {
    const entry = this.#redo[this.#redo.length - 1];
    if (!entry) return undefined;
    this.#redo = this.#redo.slice(0, -1);
    this.#undo = [...this.#undo, entry];
    return entry.after;
  }

  clearRedo(): void {
    this.#redo = [];
  }

  /** Applies a change without an entry of its own to every remembered state, so that undo never takes it back. */
  absorb(change: Change): void {
    const rewrite = (entry: RecordedEntry): RecordedEntry => ({ ...entry, before: change(entry.before), after: change(entry.after) });
    this.#undo = this.#undo.map(rewrite);
    this.#redo = this.#redo.map(rewrite);
  }

  /** The labels as the Edit menu and the History panel show them, oldest undo first, next redo first. */
  list(): { readonly undo: readonly UndoEntry[]; readonly redo: readonly UndoEntry[] } {
    const show = ({ label, origin }: RecordedEntry): UndoEntry => ({ label, origin });
    return { undo: this.#undo.map(show), redo: this.#redo.map(show).reverse() };
  }
}
