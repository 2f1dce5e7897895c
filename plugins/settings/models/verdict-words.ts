import { assertNever } from "../../../shared/basics/assert-never";
import type { IconName } from "../../../shared/panel/icon";
import type { Verdict } from "./models-state";
import { say } from "../../../shared/words/say";

/** A verdict as a sign, a sentence, and what to do where something is wrong. */
export type VerdictWords = { readonly icon: IconName; readonly said: string };

/** What was found out of a file's bytes. */
export function verdictInWords(verdict: Verdict): VerdictWords {
  switch (verdict.kind) {
    case "as-shipped":
      return { icon: "matches", said: say`Checked: exactly as it ships with this version.` };
    case "allowed":
      return { icon: "good", said: say`Checked: allowed by ${verdict.by}.` };
    case "not-allowed":
      return { icon: "warning", said: say`${verdict.by} does not allow this file: its hash or size is not in the policy. It is not used. Ask for the right file, or to have this one added to the policy.` };
    case "differs":
      return { icon: "warning", said: say`This is not the file that ships with this version. Reinstall the plugin.` };
    case "unknown":
      return { icon: "question", said: say`Read. Nothing here says what its hash should be: compare it with what your studio names.` };
    default:
      return assertNever(verdict);
  }
}
