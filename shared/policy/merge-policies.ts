import type { Policy } from "./policy";

/** What holds together of two policies: the one beside the plugin outranks, the studio folder's fills what that one does not decide. Its `studio` speaks for the whole. */
export function mergePolicies(besidePlugin: Policy, inStudioFolder: Policy): Policy {
  const [first, second] = [besidePlugin, inStudioFolder];
  // Whole where a mix would allow what neither allows: origins, model files, the looks' folder. Line by line where each line stands for itself.
  return {
    ...second,
    ...first,
    ...joined("panels", first, second),
    ...joined("ledger", first, second),
    ...joined("limits", first, second),
  };
}

/** Who decided something: the first of the policies that says anything about it; null where none does. */
export function whoDecided(policies: readonly Policy[], says: (policy: Policy) => unknown): Policy["studio"] | null {
  return policies.find((policy) => says(policy) !== undefined)?.studio ?? null;
}

function joined<Part extends "panels" | "ledger" | "limits">(part: Part, first: Policy, second: Policy): Partial<Policy> {
  return first[part] && second[part] ? { [part]: { ...second[part], ...first[part] } } : {};
}
