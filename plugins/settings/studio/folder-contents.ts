import { counted } from "../../../shared/words/counted";
import { LOOKS_EXTENSION } from "../../../shared/effects/looks/look-file";
import { POLICY_FILE, type Policy } from "../../../shared/policy/policy";
import { say } from "../../../shared/words/say";

/** Something that is looked for in the studio folder, and what was found. */
export type Sought = { readonly what: string; readonly found: string };

/** What panels look for in the studio folder, in words. */
export function contentsInWords(names: readonly string[], policy: Policy | null): readonly Sought[] {
  const looks = names.filter((name) => name.endsWith(LOOKS_EXTENSION)).length;
  const inside = (folder: string | undefined): string => (folder === undefined ? say`no folder named in the policy` : say`in the folder ${folder}, as the policy says`);
  return [
    { what: POLICY_FILE, found: names.includes(POLICY_FILE) ? say`there` : say`not there` },
    { what: say`Looks`, found: policy?.looks ? inside(policy.looks.folder) : looks === 0 ? say`no file that ends in ${LOOKS_EXTENSION}` : counted(looks, "file") },
    { what: say`Models`, found: inside(policy?.models?.folder) },
    { what: say`Ledger of every seat`, found: inside(policy?.ledger?.folder) },
  ];
}
