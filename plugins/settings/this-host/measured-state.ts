import type { MeasuredHost } from "../../../shared/host/check-port";
import type { ProblemText } from "../../../shared/host/host-problem";

/** What the host check found out of this host, if it was run. */
export type MeasuredState =
  | { readonly kind: "unread" }
  | { readonly kind: "never" }
  /** The policy cannot be followed, and nothing is read. */
  | { readonly kind: "closed" }
  | { readonly kind: "measured"; readonly of: MeasuredHost }
  | { readonly kind: "failed"; readonly text: ProblemText };

export const MEASURED_UNREAD: MeasuredState = { kind: "unread" };
