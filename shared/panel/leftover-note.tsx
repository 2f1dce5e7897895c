import { assertNever } from "../basics/assert-never";
import { counted } from "../words/counted";
import { ActionButton } from "./action-button";
import type { Leftovers } from "./leftovers";
import { ProblemNote } from "./problem-note";
import { say } from "../words/say";

type LeftoverNoteProps = { readonly leftovers: Leftovers; readonly onRemove: () => void };

/** Says that a temporary composition was left behind, and takes it away on request: one step of Edit > Undo. */
export function LeftoverNote({ leftovers, onRemove }: LeftoverNoteProps) {
  switch (leftovers.kind) {
    case "none":
      return null;
    case "found":
      return (
        <p className="sheet-note">
          {say`${left(leftovers.names)} left in the project; nothing uses ${leftovers.names.length === 1 ? say`it` : say`them`}.`} <ActionButton isBordered onPress={onRemove}>{say`Remove · 1 undo step`}</ActionButton>
        </p>
      );
    case "removing":
      return <p className="caption">{say`Removing what was left`}</p>;
    case "removed":
      return <p className="caption">{say`Removed: ${counted(leftovers.undoSteps.length, "undo step")}.`}</p>;
    case "failed":
      return <ProblemNote text={leftovers.text} action={{ label: say`Try again`, onPress: onRemove }} />;
    default:
      return assertNever(leftovers);
  }
}

function left(names: readonly string[]): string {
  return names.length === 1 ? say`A temporary composition was` : say`${names.length} temporary compositions were`;
}
