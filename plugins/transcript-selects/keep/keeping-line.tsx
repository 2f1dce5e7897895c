import { assertNever } from "../../../shared/basics/assert-never";
import { ProblemNote } from "../../../shared/panel/problem-note";
import type { SelectsModel } from "../selects-model";
import type { Keeping } from "./kept";
import { say } from "../../../shared/words/say";

/** Says so where the work is not on the disk; nothing where it is. */
export function KeepingLine({ model, keeping }: { readonly model: SelectsModel; readonly keeping: Keeping }) {
  switch (keeping.kind) {
    case "loading":
    case "kept":
    case "saving":
      return null;
    case "failed":
      return (
        <ProblemNote
          text={{ happened: say`Selects and story could not be saved: ${keeping.text.happened}`, meaning: say`They are all here, as long as this panel stays open.`, advice: keeping.text.advice }}
          action={{ label: say`Save again`, onPress: () => model.follow(model.keep.saveNow()) }}
        />
      );
    case "damaged":
      return (
        <ProblemNote
          text={{ happened: keeping.why, meaning: say`The file stays as it is until you decide, and nothing can be highlighted until then.`, advice: say`Put a copy of it back and refresh, or start a new one; that replaces it with the first highlight.` }}
          action={{ label: say`Start a new one`, onPress: () => model.keep.startAnew() }}
        />
      );
    default:
      return assertNever(keeping);
  }
}
