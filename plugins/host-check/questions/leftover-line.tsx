import { assertNever } from "../../../shared/basics/assert-never";
import { Button } from "../../../shared/panel/button";
import type { Leftovers } from "../../../shared/panel/leftovers";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { say } from "../../../shared/words/say";

/** Says that an earlier check, or another set-up of ours, was ended in the middle and left something open, and removes it on request. */
export function LeftoverLine({ leftovers, onRemove }: { readonly leftovers: Leftovers; readonly onRemove: () => void }) {
  switch (leftovers.kind) {
    case "none":
      return null;
    case "found":
      return (
        <div className="note">
          <p className="note-title">{say`This was left behind when the host or the plugin ended in the middle: ${leftovers.names.join(", ")}`}</p>
          <p>{say`Nothing uses it.`}</p>
          <Button onPress={onRemove}>{say`Remove`}</Button>
        </div>
      );
    case "removing":
      return <p className="caption">{say`Removing what was left`}</p>;
    case "removed":
      return <p className="caption">{say`What was left is removed.`}</p>;
    case "failed":
      return <ProblemNote text={leftovers.text} action={{ label: say`Try again`, onPress: onRemove }} />;
    default:
      return assertNever(leftovers);
  }
}
