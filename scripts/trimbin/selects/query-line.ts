import * as v from "valibot";
import { fail, succeed, type Result } from "../../../shared/basics/result";

/** One line of a file of questions. */
export type QueryLine = v.InferOutput<typeof querySchema>;

// Whatever JSON the id is, it comes back as it was.
const querySchema = v.object({ id: v.unknown(), query: v.string(), transcripts: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)) });

/** Reads one line. The problem carries the id where the line has one, and the line's number. */
export function parseQueryLine(text: string, lineNumber: number): Result<QueryLine, { readonly id: unknown; readonly error: string }> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail({ id: null, error: `Line ${lineNumber} is not JSON. Write one object a line: {"id", "query", "transcripts": [paths]}.` });
  }
  const read = v.safeParse(querySchema, value);
  if (read.success) return succeed(read.output);
  const [issue] = read.issues;
  const known = v.safeParse(v.object({ id: v.unknown() }), value);
  return fail({ id: known.success ? known.output.id : null, error: `Line ${lineNumber}: "${v.getDotPath(issue) ?? "the line"}" is missing or of the wrong kind. A line needs "id", "query" and "transcripts", a list of at least one path.` });
}
