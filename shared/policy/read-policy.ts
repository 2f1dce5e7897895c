import * as v from "valibot";
import { nestsDeeperThan } from "../basics/nesting";
import { fail, succeed, type Result } from "../basics/result";
import type { Policy } from "./policy";
import { policySchema } from "./policy-schema";
import { lineOf, walkJson } from "./walk-json";

/** Largest policy, in bytes or characters: a hundred models take 30 thousand. */
export const MAX_POLICY_BYTES = 256 * 1024;

/** An honest policy nests four deep. */
const MAX_POLICY_DEPTH = 16;

const LONGEST_REASON = 300;
const LONGEST_CONTACT = 200;
const LONGEST_PATH = 200;

/** Why a text is no policy: where as far as that is known (`path` in dots), and in words. `contact` is whom the file itself names, where that much can be read. */
export type PolicyProblem = { readonly line: number | null; readonly path: string | null; readonly reason: string; readonly contact: string | null };

/** Reads a policy as a whole; one fault in it, or a word that it does not know, and there is none. */
export function readPolicy(given: string): Result<Policy, PolicyProblem> {
  // Editors on Windows put a mark before the text.
  const text = given.startsWith("\ufeff") ? given.slice(1) : given;
  if (text.length > MAX_POLICY_BYTES) return refuse(null, `it is longer than ${MAX_POLICY_BYTES / 1024} kB`);
  if (nestsDeeperThan(text, MAX_POLICY_DEPTH)) return refuse(null, `it nests deeper than ${MAX_POLICY_DEPTH} levels`);
  const walked = walkJson(text);
  if (!walked.ok) return refuse(lineOf(text, walked.problem.at), `it is not JSON: ${walked.problem.reason}`);
  const data: unknown = JSON.parse(text);
  const parsed = v.safeParse(policySchema, data, { abortEarly: true });
  if (parsed.success) return succeed(parsed.output);
  const issue = parsed.issues[0];
  const path = v.getDotPath(issue);
  const at = walked.value.get(path ?? "") ?? walked.value.get(parentOf(path ?? ""));
  return fail({ line: at === undefined ? null : lineOf(text, at), path: path?.slice(0, LONGEST_PATH) ?? null, reason: reasonOf(issue).slice(0, LONGEST_REASON), contact: contactIn(data) });
}

/** The problem as the end of a sentence: "in line 4, at limits.undoSteps: must be …". */
export function policyProblemInWords({ line, path, reason }: PolicyProblem): string {
  const place = [line === null ? null : `line ${line}`, path].filter((part) => part !== null).join(", at ");
  return place === "" ? reason : `in ${place}: ${reason}`;
}

function refuse(line: number | null, reason: string): Result<never, PolicyProblem> {
  return fail({ line, path: null, reason: reason.slice(0, LONGEST_REASON), contact: null });
}

// A key that is missing stands nowhere; the object that it is missing from does.
function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== "strict_object") return issue.message;
  if (issue.expected === "never") return `${issue.received} is nothing that a policy can say here`;
  return issue.received === "undefined" ? `${issue.expected} is missing` : "must be an object in braces";
}

function contactIn(data: unknown): string | null {
  const studio: unknown = typeof data === "object" && data !== null && "studio" in data ? data.studio : null;
  const contact: unknown = typeof studio === "object" && studio !== null && "contact" in studio ? studio.contact : null;
  return typeof contact === "string" && contact !== "" && contact.length <= LONGEST_CONTACT ? contact : null;
}
