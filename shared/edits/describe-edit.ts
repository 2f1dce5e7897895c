import { assertNever } from "../basics/assert-never";
import { describeParamState } from "../project/parameter-state";
import type { Edit } from "./edit";

/** One line in an editor's words: "Exposure on A003: 0 to 0.4". Apart from the edit kinds because only pages speak to people. */
export function describeEdit(edit: Edit): string {
  switch (edit.kind) {
    case "set-parameter":
      return `${edit.on.displayName} on ${edit.on.effect.clip.name}: ${describeParamState(edit.from)} to ${describeParamState(edit.to)}`;
    case "add-effect":
      return `Add ${edit.displayName} to ${edit.effect.clip.name}`;
    case "remove-effect":
      return `Remove ${edit.displayName} from ${edit.effect.clip.name}`;
    case "add-marker":
      return `Add marker "${edit.marker.name}" to ${edit.on.name}`;
    case "remove-marker":
      return `Remove marker "${edit.marker.name}" from ${edit.on.name}`;
    default:
      return assertNever(edit);
  }
}
