import { assertNever } from "../basics/assert-never";
import { describeParamState } from "../project/parameter-state";
import type { Edit } from "./edit";
import type { StringOut } from "./string-out";

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
    case "add-bin":
      return `Make the bin ${edit.bin.name}`;
    case "remove-bin":
      return `Remove the empty bin ${edit.bin.name}`;
    case "add-subclip":
      return `Make the subclip ${edit.subclip.name} of ${edit.subclip.of.name}${edit.bin === null ? "" : ` in ${edit.bin}`}`;
    case "remove-subclip":
      return `Remove the subclip ${edit.subclip.name} of ${edit.subclip.of.name}`;
    case "add-string-out":
      return `Make the sequence ${edit.stringOut.name} of ${countOfClips(edit.stringOut)}, with the settings of ${edit.stringOut.template.name}`;
    case "remove-string-out":
      return `Remove the sequence ${edit.stringOut.name} of ${countOfClips(edit.stringOut)}, with its bin and subclips`;
    default:
      return assertNever(edit);
  }
}

function countOfClips({ clips }: StringOut): string {
  return clips.length === 1 ? "1 clip" : `${clips.length} clips`;
}
