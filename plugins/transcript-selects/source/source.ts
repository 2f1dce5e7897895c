import type { BinSequence } from "../../../shared/host/bin-listing";
import type { ProblemText } from "../../../shared/host/host-problem";

/** What is open in the host. */
export type Source =
  | { readonly kind: "unread" }
  /** No project; `advice` is one sentence. */
  | { readonly kind: "nothing-open"; readonly advice: string }
  | { readonly kind: "problem"; readonly text: ProblemText }
  | {
      readonly kind: "read";
      readonly projectGuid: string;
      readonly projectName: string;
      readonly sequences: readonly BinSequence[];
      /** The sequence whose settings a string-out takes over; null where none is open. */
      readonly activeSequenceGuid: string | null;
      /** Of everything in the bins. */
      readonly names: readonly string[];
    };

/** What the panel does with the transcripts just now. */
export type Reading =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly clip: string; readonly done: number; readonly of: number }
  | { readonly kind: "indexing"; readonly done: number; readonly of: number };
