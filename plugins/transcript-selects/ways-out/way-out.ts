import type { ProblemText } from "../../../shared/host/host-problem";

/** What became of the last export. */
export type WayOut =
  | { readonly kind: "none" }
  | { readonly kind: "saving"; readonly format: string }
  /** `lost` is what the format cannot hold. */
  | { readonly kind: "saved"; readonly name: string; readonly lost: readonly string[] }
  | { readonly kind: "failed"; readonly text: ProblemText };
