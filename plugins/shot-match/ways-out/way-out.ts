import type { ProblemText } from "../../../shared/host/host-problem";

/** What became of the last export. */
export type WayOut =
  | { readonly kind: "none" }
  | { readonly kind: "saving"; readonly file: number; readonly of: number }
  | { readonly kind: "saved"; readonly names: readonly string[]; readonly note: string }
  | { readonly kind: "failed"; readonly text: ProblemText };
