import type { Policy, PolicyStanding } from "../../policy/policy";
import { whoDecided } from "../../policy/merge-policies";
import type { HostProblem } from "../host-problem";

/** What a studio decided, as the main script follows it. */
export type PolicyInForce = {
  readonly standing: PolicyStanding;
  /** The policies behind it, the one that outranks first. */
  readonly policies: readonly Policy[];
  /** Who keeps a seat from forgetting the studio folder; null for nobody. */
  readonly folderKeptBy: Policy["studio"] | null;
  /** The files behind it by their SHA-256, for diagnostics. */
  readonly prints: readonly string[];
};

/** Where nobody decided anything. */
export const NO_POLICY: PolicyInForce = { standing: { kind: "none" }, policies: [], folderKeptBy: null, prints: [] };

/** The rules themselves; none where there is no policy, or none that can be followed. */
export function rulesOf({ standing }: PolicyInForce): Partial<Policy> {
  return standing.kind === "in-force" ? standing.policy : {};
}

/** The refusal of something by whoever decided it; null where nobody did. */
export function refusalBy({ policies }: PolicyInForce, what: string, decides: (policy: Policy) => unknown): HostProblem | null {
  const studio = whoDecided(policies, decides);
  return studio && notAllowed(what, studio);
}

/** A studio does not allow something; `what` goes on after "does not allow". */
export function notAllowed(what: string, { name, contact }: Policy["studio"]): HostProblem {
  return { kind: "not-allowed", what, by: name, contact };
}

/** The problem where a policy cannot be followed; null where it can. */
export function closedProblem({ standing }: PolicyInForce): HostProblem | null {
  return standing.kind === "closed" ? { ...standing, kind: "policy-closed" } : null;
}
