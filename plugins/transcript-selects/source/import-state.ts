import type { ProblemText } from "../../../shared/host/host-problem";

/** What became of the last transcript that was given to a clip. */
export type ImportState =
  | { readonly kind: "none" }
  | { readonly kind: "importing"; readonly mediaId: string }
  /** `undoStep` is null where the project was not changed; `remarks` say what was guessed, what got lost, and what the host holds differently. */
  | { readonly kind: "imported"; readonly mediaId: string; readonly words: string; readonly undoStep: string | null; readonly remarks: readonly string[] }
  | { readonly kind: "failed"; readonly mediaId: string; readonly text: ProblemText };
