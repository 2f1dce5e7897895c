import * as v from "valibot";
import { boundedJson } from "../basics/bounded-json";
import { oneOf, textOf, wholeFrom } from "../basics/plain-schemas";
import { fail, succeed, type Result } from "../basics/result";
import { unavailable, type InferenceProblem } from "./inference-problem";
import { say } from "../words/say";

/** The files of a studio's own model, in the plugin's data folder. */
export const MEANING_MODEL_FILES = { description: "meaning-model.json", model: "meaning-model.onnx", tokenizer: "meaning-tokenizer.json" } as const;

/** What is wrong may quote the file; the message has room for a line. */
const LONGEST_REASON = 300;

/** A description takes less than a kilobyte. */
const MAX_TEXT = 100_000;

const meaningModelSchema = v.strictObject({
  format: oneOf("trimbin-meaning-model/1"),
  name: textOf(1, 200),
  version: textOf(1, 100),
  languages: v.pipe(v.array(textOf(2, 35)), v.minLength(1)),
  size: wholeFrom(1, 8192),
  maxTokens: wholeFrom(8, 8192),
  pooling: oneOf("mean", "first", "none"),
});

/**
 * What a studio says of its model: its name and version (raise it when the file changes, so that old vectors are not compared with new
 * ones), the languages it knows ("en", "de"), how many numbers a vector has, how many pieces of text it reads, and whether its last
 * states are averaged ("mean"), the first of them counts ("first") or the model gives one vector itself ("none").
 */
export type MeaningModel = v.InferOutput<typeof meaningModelSchema>;

/** Reads meaning-model.json; says what is wrong with it. */
export function readMeaningModel(json: string): Result<MeaningModel, InferenceProblem> {
  let parsed: unknown;
  try {
    parsed = boundedJson(json, MAX_TEXT);
  } catch {
    return fail(refusal(say`it is not JSON`));
  }
  const model = v.safeParse(meaningModelSchema, parsed);
  if (model.success) return succeed(model.output);
  const [issue] = model.issues;
  return fail(refusal(`${v.getDotPath(issue) ?? say`the whole`}: ${issue.message}`));
}

function refusal(why: string): InferenceProblem {
  return unavailable("model-invalid", say`The studio's ${MEANING_MODEL_FILES.description} can't be used (${why.slice(0, LONGEST_REASON)}). Correct it, or take it out of the data folder to search with the built-in model.`);
}
