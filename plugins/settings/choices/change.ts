import type { ProblemText } from "../../../shared/host/host-problem";
import type { SettingsChange } from "../../../shared/host/settings-port";
import type { PartId } from "../parts";

/** What is being set, or could not be: it stands at the part that it belongs to, with what was wanted. */
export type Change =
  | { readonly kind: "none" }
  | { readonly kind: "saving"; readonly part: PartId }
  | { readonly kind: "failed"; readonly part: PartId; readonly wanted: SettingsChange; readonly text: ProblemText };

export const NO_CHANGE: Change = { kind: "none" };
