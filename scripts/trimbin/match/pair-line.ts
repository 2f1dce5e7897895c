import * as v from "valibot";
import { fail, succeed, type Result } from "../../../shared/basics/result";

/** One line of a list of pairs: bring `target` to `reference`, write it to `out`. */
export type PairLine = v.InferOutput<typeof pairSchema>;

const nameSchema = v.pipe(v.string(), v.nonEmpty());
const pairSchema = v.object({ id: v.union([v.string(), v.number()]), reference: nameSchema, target: nameSchema, out: nameSchema, via: v.optional(v.array(nameSchema), []) });

/** Reads one line. The problem carries the id where the line has one, and the line's number. */
export function parsePairLine(text: string, lineNumber: number): Result<PairLine, { readonly id: string | number | null; readonly error: string }> {
  const value = jsonValue(text);
  if (value === undefined) return fail({ id: null, error: `Line ${lineNumber} is not JSON. Write one object a line: {"id", "reference", "target", "out"}.` });
  const read = v.safeParse(pairSchema, value);
  if (read.success) return succeed(read.output);
  const [issue] = read.issues;
  const id = v.safeParse(v.object({ id: pairSchema.entries.id }), value);
  return fail({ id: id.success ? id.output.id : null, error: `Line ${lineNumber}: "${v.getDotPath(issue) ?? "the line"}" is missing or of the wrong kind. A line needs "id", "reference", "target" and "out"; "via" is a list of names.` });
}

function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
