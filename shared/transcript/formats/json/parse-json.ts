import { boundedJson } from "../../../basics/bounded-json";
import { fail, succeed, type Result } from "../../../basics/result";
import { say } from "../../../words/say";

/** A day of speech with every detail an engine writes. */
const MAX_TEXT = 128 * 1024 * 1024;

/** Texts, and the words that Python writes for numbers JSON has not. */
const TEXT_OR_NOT_A_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/g;

/** Plain data of JSON text; NaN and Infinity, which Python's engines write, become null. The problem is one sentence. */
export function parseJson(text: string): Result<unknown, string> {
  const parsed = tried(text);
  if (parsed.ok || !/NaN|Infinity/.test(text)) return parsed;
  return tried(text.replace(TEXT_OR_NOT_A_NUMBER, (found) => (found.startsWith('"') ? found : "null")));
}

function tried(text: string): Result<unknown, string> {
  try {
    return succeed(boundedJson(text, MAX_TEXT));
  } catch (problem) {
    return fail(say`This JSON breaks off or is damaged (${problem instanceof Error ? problem.message.replace(/\s+/g, " ").slice(0, 120) : say`unreadable`}). Export it again.`);
  }
}
