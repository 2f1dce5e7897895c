import type { ProjectState } from "../state/project-state";
import { hostError } from "./host-errors";

/** A group that a script opened and has not closed yet. */
type OpenGroup = { readonly label: string; readonly before: ProjectState; readonly serial: number; depth: number; edits: number };

/** A group that was closed: what one entry of the history is made from. */
export type ClosedGroup = { readonly label: string; readonly before: ProjectState; readonly edits: number };

/** Undo groups as documented: pairs nest, inner ones join the outer, inner names are ignored, an end without a beginning is an error. */
export class UndoGroups {
  #open: OpenGroup | null = null;
  #serial = 0;

  /** Is a group open? */
  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Opens a group, or goes one deeper; answers the serial number of a group that was just opened. */
  begin(label: string, before: ProjectState): number | null {
    if (this.#open) {
      this.#open.depth += 1;
      return null;
    }
    this.#serial += 1;
    this.#open = { label, before, serial: this.#serial, depth: 1, edits: 0 };
    return this.#serial;
  }

  /** Counts an edit towards the open group. */
  addEdit(): void {
    if (this.#open) this.#open.edits += 1;
  }

  /** Goes one up; the group itself when that closed it. */
  end(): ClosedGroup | null {
    if (!this.#open) throw hostError("endUndoGroup without beginUndoGroup");
    this.#open.depth -= 1;
    return this.#open.depth > 0 ? null : this.#close(this.#open);
  }

  /** The label of the group with this serial number, while it is still open. */
  stillOpen(serial: number): string | null {
    return this.#open?.serial === serial ? this.#open.label : null;
  }

  /** Closes whatever is open, however deep. */
  closeAll(): ClosedGroup | null {
    return this.#open ? this.#close(this.#open) : null;
  }

  #close(group: OpenGroup): ClosedGroup {
    this.#open = null;
    return group;
  }
}
