import type { ProblemText } from "../../../shared/host/host-problem";

/** The AI assistance report: its name, and what became of the last one that was saved. */
export type ReportState = {
  /** As it stands over the report; null for the name of what is listed. */
  readonly title: string | null;
  readonly way:
    | { readonly kind: "none" }
    | { readonly kind: "saving"; readonly format: string }
    | { readonly kind: "saved"; readonly name: string }
    | { readonly kind: "failed"; readonly text: ProblemText };
};
