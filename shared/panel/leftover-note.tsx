import { assertNever } from "../basics/assert-never";
import { counted } from "../basics/counted";
import { ActionButton } from "./action-button";
import type { Leftovers } from "./leftovers";
import { ProblemNote } from "./problem-note";

type LeftoverNoteProps = { readonly leftovers: Leftovers; readonly onRemove: () => void };

/** Says that a temporary composition was left behind, and takes it away on request: one step of Edit > Undo. */
export function LeftoverNote({ leftovers, onRemove }: LeftoverNoteProps) {
  switch (leftovers.kind) {
    case "none":
      return null;
    case "found":
      return (
        <p className="sheet-note">
          {left(leftovers.names)} left in the project; nothing uses {leftovers.names.length === 1 ? "it" : "them"}. <ActionButton isBordered onPress={onRemove}>Remove · 1 undo step</ActionButton>
        </p>
      );
    case "removing":
      return <p className="caption">Removing what was left</p>;
    case "removed":
      return <p className="caption">Removed: {counted(leftovers.undoSteps.length, "undo step")}.</p>;
    case "failed":
      return <ProblemNote text={leftovers.text} action={{ label: "Try again", onPress: onRemove }} />;
    default:
      return assertNever(leftovers);
  }
}

function left(names: readonly string[]): string {
  return names.length === 1 ? "A temporary composition was" : `${names.length} temporary compositions were`;
}
