import type { ProblemText } from "../../../shared/host/host-problem";

/** The text for whoever looks for a fault: shown whole before it goes anywhere. */
export type DiagnosticsState =
  | { readonly kind: "asleep" }
  | { readonly kind: "gathering" }
  | { readonly kind: "shown"; readonly text: string; readonly wayOut: DiagnosticsWayOut }
  | { readonly kind: "failed"; readonly text: ProblemText };

/** What became of the text. */
export type DiagnosticsWayOut =
  | { readonly kind: "none" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "copied" }
  | { readonly kind: "failed"; readonly text: ProblemText };

export const DIAGNOSTICS_ASLEEP: DiagnosticsState = { kind: "asleep" };
