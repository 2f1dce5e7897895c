import type { BaseIssue } from "valibot";
import type { JsonPath } from "./json-places";
import { didYouMean } from "./nearest-name";
import { say } from "../../words/say";

const MISSING: Readonly<Record<string, string>> = {
  id: 'give the look a short one of its own, like "warm-fade"',
  name: say`say what the look is called`,
  intent: say`say in a sentence when an editor would choose this look`,
  family: say`say on which shelf it stands`,
  stack: say`list the effects in order`,
  effect: say`give After Effects' match name`,
  premiere: say`give Premiere's match name, or null where Premiere has no such effect`,
  value: say`say what the parameter holds`,
};

/** A name may be without end; a sentence has room for so many letters of it. */
const LONGEST_NAME = 60;

const WORDS = [...Object.keys(MISSING), "tags", "params", "range", "atZero"];

/** Where in a look its shape is wrong, and a sentence on what is. */
export function shapeInWords(issue: BaseIssue<unknown>): readonly [JsonPath, string] {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const field = String([...path].reverse().find((key) => typeof key === "string") ?? "").slice(0, LONGEST_NAME);
  if (issue.type === "strict_object" && issue.expected === "never") return [path, say`"${field}" has no place here${didYouMean(field, WORDS) || "."}`];
  if (issue.received === "undefined") return [path, say`"${field}" is missing: ${MISSING[field] ?? say`it is needed`}.`];
  if (issue.type === "array") return [path, say`"${field}" must be a list: [ ... ].`];
  return [path, field === "" ? say`A look must be an object: { ... }.` : `"${field}" ${issue.message}.`];
}
