import { fail, succeed, type Result } from "../../basics/result";
import { MAX_DEPTH } from "./message-limits";
import { nestsDeeperThan } from "../../basics/nesting";

/** Parses a message of the other end; refuses what is too long, too deep or no JSON, with the reason. */
export function readMessage(text: string, maxLength: number): Result<unknown, string> {
  if (text.length > maxLength) return fail(`a message of ${text.length} characters is too long, ${maxLength} are allowed`);
  if (nestsDeeperThan(text, MAX_DEPTH)) return fail(`a message nests deeper than ${MAX_DEPTH} levels`);
  try {
    return succeed(JSON.parse(text));
  } catch {
    return fail("a message is not JSON");
  }
}
