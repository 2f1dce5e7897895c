import * as v from "valibot";
import { fail, succeed, type Result } from "../../basics/result";

const MAX_REASON = 300;

/** What came in, as the schema understands it, or the first reason why it does not. */
export function checkShape<Value>(schema: v.GenericSchema<unknown, Value>, data: unknown): Result<Value, string> {
  const checked = v.safeParse(schema, data, { abortEarly: true });
  if (checked.success) return succeed(checked.output);
  const issue = checked.issues[0];
  return fail(`${v.getDotPath(issue) ?? "message"}: ${issue.message}`.slice(0, MAX_REASON));
}
