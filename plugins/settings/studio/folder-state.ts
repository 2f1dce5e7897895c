import type { ProblemText } from "../../../shared/host/host-problem";

/** What lies in the studio folder, as far as it was looked into. */
export type FolderState =
  | { readonly kind: "unread" }
  | { readonly kind: "choosing" }
  | { readonly kind: "none" }
  /** A policy stands in the way that cannot be followed; what is wrong is said at the policy. */
  | { readonly kind: "closed" }
  | { readonly kind: "read"; readonly names: readonly string[] }
  /** `doing` is what another try does. */
  | { readonly kind: "failed"; readonly doing: "look" | "choose"; readonly text: ProblemText };

export const FOLDER_UNREAD: FolderState = { kind: "unread" };
