import * as v from "valibot";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { Params } from "../../../shared/effects/effect-spec";

/** One line of a list of jobs: draw `effect` on `image`, write it to `out`. */
export type JobLine = { readonly id: string | number; readonly image: string; readonly effect: string; readonly params: Params; readonly out: string };

const nameSchema = v.pipe(v.string(), v.nonEmpty());
const idSchema = v.union([v.string(), v.number()]);
const recordSchema = v.record(v.string(), v.union([v.number(), v.array(v.number())]));
const noParamsSchema = v.custom<never>(() => false);
const paramsSchema: v.GenericSchema<unknown, Params> = v.lazy((input) => (isPlainRecord(input) ? recordSchema : noParamsSchema));
const jobSchema: v.GenericSchema<unknown, JobLine> = v.pipe(
  v.object({ id: idSchema, image: nameSchema, effect: nameSchema, params: v.optional(paramsSchema, {}), out: nameSchema }),
);

/** Reads one line. The problem carries the id where the line has one, and the line's number. */
export function parseJobLine(text: string, lineNumber: number): Result<JobLine, { readonly id: string | number | null; readonly error: string }> {
  const value = jsonValue(text);
  if (value === undefined) return fail({ id: null, error: `Line ${lineNumber} is not JSON. Write one object a line: {"id", "image", "effect", "params", "out"}.` });
  const read = v.safeParse(jobSchema, value);
  if (read.success) return succeed(read.output);
  const id = v.safeParse(v.object({ id: idSchema }), value);
  const field = v.getDotPath(read.issues[0]);
  const what = `${field === null ? "It is no object" : `"${field}" is missing or of the wrong kind`}. A line needs "id", "image", "effect" and "out"; "params" holds numbers and lists of numbers by parameter match name.`;
  return fail({ id: id.success ? id.output.id : null, error: `Line ${lineNumber}: ${what}` });
}

/** The parameters written on the command line. */
export function parseParams(text: string): Result<Params, string> {
  const value = jsonValue(text);
  if (value === undefined) return fail(`--params is not JSON: ${text}. Write '{"ADBE Tint-0003": 40}', in single quotes.`);
  const read = v.safeParse(paramsSchema, value);
  return read.success ? succeed(read.output) : fail(`--params holds numbers and lists of numbers by parameter match name; ${v.getDotPath(read.issues[0]) ?? "it"} is neither.`);
}

function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** valibot's records let lists through, and leave out what stands behind these names without a word. */
function isPlainRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !["__proto__", "constructor", "prototype"].some((name) => Object.keys(value).includes(name));
}
