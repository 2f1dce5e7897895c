import type { ProblemText } from "../../../shared/host/host-problem";

/** What became of the last look or file of looks that came or went. */
export type LooksNews =
  | { readonly kind: "none" }
  /** One sentence: "12 looks of studio.looks.json are on your shelf." */
  | { readonly kind: "done"; readonly words: string }
  /** "My gold is on your shelf."; `from` is the key of the look that it was made from. */
  | { readonly kind: "saved"; readonly words: string; readonly from: string }
  /** `from`: the look that could not be saved; null for files. */
  | { readonly kind: "failed"; readonly text: ProblemText; readonly from: string | null };
