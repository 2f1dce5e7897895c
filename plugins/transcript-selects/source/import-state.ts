import type { ProblemText } from "../../../shared/host/host-problem";

/** What became of the last transcript that was given to a clip. */
export type ImportState =
  | { readonly kind: "none" }
  | { readonly kind: "importing"; readonly mediaId: string }
  /** `remarks` say what was guessed, what got lost, and what the host holds differently. */
  | { readonly kind: "imported"; readonly mediaId: string; readonly words: string; readonly undoStep: string; readonly remarks: readonly string[] }
  | { readonly kind: "failed"; readonly mediaId: string; readonly text: ProblemText };
