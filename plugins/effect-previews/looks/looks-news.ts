import type { ProblemText } from "../../../shared/host/host-problem";

/** What became of the last file of looks. */
export type LooksNews =
  | { readonly kind: "none" }
  /** One sentence: "12 looks of studio.looks.json are on the shelf Yours." */
  | { readonly kind: "done"; readonly words: string }
  | { readonly kind: "failed"; readonly text: ProblemText };
