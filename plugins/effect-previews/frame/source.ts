import type { ProblemText } from "../../../shared/host/host-problem";
import type { ClipSnapshot, SequenceSnapshot } from "../../../shared/project/project-snapshot";

/** What is open in the host. */
export type Source =
  | { readonly kind: "unread" }
  /** No project, no sequence or no selection; `advice` is one sentence. */
  | { readonly kind: "nothing"; readonly advice: string }
  | { readonly kind: "problem"; readonly text: ProblemText }
  | ReadSource;

/** The selected clips of the active sequence as they follow each other, with the names of their effects. */
export type ReadSource = {
  readonly kind: "read";
  readonly projectGuid: string;
  readonly sequence: SequenceSnapshot;
  /** Those that can take a look; never empty. */
  readonly clips: readonly ClipSnapshot[];
  /** Those that cannot (locked, a camera), which are left out. */
  readonly refused: readonly ClipSnapshot[];
};
