import { sha256OfBytes } from "../../chain/sha256";
import { fail, succeed, type Result } from "../../basics/result";
import type { Policy } from "../../policy/policy";
import { MAX_POLICY_BYTES, policyProblemInWords, readPolicy, type PolicyProblem } from "../../policy/read-policy";
import { utf8Text } from "./utf8-text";

/** A policy as it was found in a file; `print` is the file's SHA-256. */
export type FoundPolicy = { readonly policy: Policy; readonly print: string };

/** Why a policy cannot be followed: a sentence for people, what is wrong for whoever mends the file, and whom the file itself says to ask. */
export type PolicyTrouble = { readonly why: string; readonly detail?: string; readonly contact: string | null };

/** The file as a policy; `file` is its name in sentences. */
export function policyOfFile(file: string, bytes: Uint8Array): Result<FoundPolicy, PolicyTrouble> {
  if (bytes.length > MAX_POLICY_BYTES) return tooLarge(file);
  let text: string;
  try {
    text = utf8Text(bytes);
  } catch {
    return fail({ why: `${file} is not text in UTF-8.`, contact: null });
  }
  const read = readPolicy(text);
  if (!read.ok) return fail({ why: faultInWords(read.problem), detail: `${file}: ${policyProblemInWords(read.problem)}.`, contact: read.problem.contact });
  return succeed({ policy: read.value, print: sha256OfBytes(bytes) });
}

/** What is said of a file that is not even read. */
export function tooLarge(file: string): Result<never, PolicyTrouble> {
  return fail({ why: `${file} is larger than ${MAX_POLICY_BYTES / 1024} kB.`, contact: null });
}

/** As somebody reads it who wants to work, not to mend files. */
function faultInWords({ line, path }: PolicyProblem): string {
  const where = line === null ? "" : ` (line ${line})`;
  if (path === null) return `The studio's policy file is damaged${where}.`;
  return path === "format" ? "The studio's policy file is for another version of Trimbin." : `The studio's policy file has a mistake in it${where}.`;
}
