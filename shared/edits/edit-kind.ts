import type * as v from "valibot";
import type { Result } from "../basics/result";
import type { ParamKey, ParamValue } from "../project/parameter-state";
import type { ProjectSnapshot } from "../project/project-snapshot";
import type { ClipRef } from "../project/references";
import { actionsOfTask, type BinTask } from "./bin-task";
import type { Edit, StaleEdit } from "./edit";
import type { EditReads } from "./edit-reads";

/** Everything the plan machinery must know about one kind of edit. A new kind ships with all of it, and its row in the laws. */
export type EditKind<E extends Edit> = {
  /** What stands in JSON beside the kind. */
  readonly fields: { readonly [Field in Exclude<keyof E, "kind">]: v.GenericSchema<unknown, E[Field]> };
  /** What must be read to know whether it fits and what became of it. */
  readonly reads: (edit: E) => EditReads;
  /** The project after the edit, or why the project is not what the edit expects. */
  readonly apply: (snapshot: ProjectSnapshot, edit: E) => Result<ProjectSnapshot, StaleEdit>;
  /** The edit that takes it back. */
  readonly invert: (edit: E) => Edit;
  /** What it depends on and what it changes; edits that share a changed thing go into different host steps. */
  readonly touches: (edit: E) => Touches;
  /** The host transactions it needs one after the other, where a host evaluates every action on the state before the transaction. */
  readonly phases: (edit: E, maxActions: number) => readonly EditPhase[];
  /**
   * The edits that bring its target from what it holds now back to what it held just before the edit, after a commit that stopped
   * half-way. The edit was begun: done, half done, or refused by the host.
   */
  readonly restore: (now: ProjectSnapshot, before: ProjectSnapshot, edit: E) => readonly Edit[];
  /** Where its target is not as expected, in words; nothing else of the project is compared. */
  readonly differences: (edit: E, expected: ProjectSnapshot, found: ProjectSnapshot) => string[];
  /** What it is about: edits of one place are taken back together or not at all. Equal for equal places, never shown. */
  readonly place: (edit: E) => string;
  /** Can what it left hold work of somebody else, that taking it back would lose? Not when it is gone. `isOpen`: another edit of its place is half done. */
  readonly mayHoldWork: (now: ProjectSnapshot, edit: E, isOpen: boolean) => boolean;
  /** The same edit on clips that stand elsewhere now; edits that name no clip come back as they are. */
  readonly retarget: (edit: E, move: (clip: ClipRef) => ClipRef) => E;
};

export type Touches = {
  readonly reads: readonly string[];
  /** Needed by the last of its phases only. */
  readonly readsLast?: readonly string[];
  readonly writes: readonly string[];
  /** A row that it lengthens or shortens: edits of one kind share a host step where each takes the next turn. With others of the same row it may not. */
  readonly joins?: { readonly row: string; readonly turn: number };
};

/** One host transaction's worth of an edit. */
export type EditPhase =
  | { readonly kind: "set-value"; readonly value: ParamValue }
  | { readonly kind: "set-time-varying"; readonly on: boolean }
  | { readonly kind: "add-keyframes"; readonly keys: readonly ParamKey[] }
  | { readonly kind: "remove-keyframes"; readonly keys: readonly ParamKey[] }
  | { readonly kind: "set-interpolation"; readonly keys: readonly ParamKey[] }
  | { readonly kind: "insert-effect" }
  | { readonly kind: "remove-effect" }
  | { readonly kind: "add-marker" }
  | { readonly kind: "dress-marker"; readonly colorIndex: number | null; readonly comments: string | null }
  | { readonly kind: "remove-marker" }
  | { readonly kind: "bin-work"; readonly tasks: readonly BinTask[] };

/** How many host actions a phase is made of; hosts choke on too many in one transaction. */
export function actionsIn(phase: EditPhase): number {
  switch (phase.kind) {
    case "add-keyframes":
    case "remove-keyframes":
    case "set-interpolation":
      return phase.keys.length;
    case "dress-marker":
      return Number(phase.colorIndex !== null) + Number(phase.comments !== null);
    case "bin-work":
      return phase.tasks.reduce((sum, task) => sum + actionsOfTask(task), 0);
    default:
      return 1;
  }
}
